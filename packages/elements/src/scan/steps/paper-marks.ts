import type {TemplateResult} from 'lit';
import {html} from '../../ui/template.js';

/** A box to put a cross in, and what the cross would say. */
export function renderBox(label: string, isCrossed: boolean): TemplateResult {
  return html`<div class="box">
    <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${isCrossed ? BOX + CROSS : BOX}></path></svg>
    <span>${label}</span>
  </div>`;
}

/** So many lines to write on, or what was written already. */
export function renderLines(written: string, lines: number): TemplateResult {
  const text = written.trim();
  return html`<div class="writing">
    ${text === '' ? Array.from({length: lines}, () => html`<div class="line"></div>`) : html`<bdi class="written">${text}</bdi>`}
  </div>`;
}

/** Path data. */
const BOX = 'M1 1h18v18H1Z';
const CROSS = 'M4 4L16 16M16 4L4 16';
