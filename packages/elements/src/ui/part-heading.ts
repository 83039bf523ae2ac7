import type {TemplateResult} from 'lit';
import {html} from './template.js';

/** A heading inside a part of a theme, two levels below the title; `level` is that of the title. */
export function renderPartHeading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 3:
      return html`<h5>${content}</h5>`;
    case 4:
      return html`<h6>${content}</h6>`;
    default:
      return html`<h4>${content}</h4>`;
  }
}
