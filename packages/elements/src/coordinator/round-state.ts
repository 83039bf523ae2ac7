import type {RoundState} from '@toegang/model';
import type {TemplateResult} from 'lit';
import {html} from '../ui/template.js';

/** The state of a round as a label. */
export function renderState(label: string, state: RoundState): TemplateResult {
  return html`<span class="state ${state}">${label}</span>`;
}
