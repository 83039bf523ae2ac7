import {generate} from 'lean-qr';
import {toSvgPath} from 'lean-qr/extras/svg';
import {svg, type TemplateResult} from 'lit';
import {html} from './template.js';

/** In modules: the empty edge that a camera needs. Source: ISO/IEC 18004, 6.3.8. */
const EDGE = 4;

/** Draws a text as a QR code; black on white in every theme, because cameras want it so. */
export function renderQr(text: string, name: string): TemplateResult {
  const code = generate(text);
  const size = code.size + 2 * EDGE;
  return html`<svg class="qr" role="img" aria-label=${name} viewBox="0 0 ${size} ${size}">
    ${svg`<rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${toSvgPath(code)} transform="translate(${EDGE} ${EDGE})" fill="#000"></path>`}
  </svg>`;
}
