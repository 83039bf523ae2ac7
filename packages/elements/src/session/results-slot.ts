import type {TemplateResult} from 'lit';
import {html} from '../ui/template.js';

/**
 * Where the page puts the results of a scan. Who looks apart sees what is meant for the own group (`results-resident`);
 * where the page has nothing for that group alone, and for everybody else, what is meant for all (`results`).
 */
export function renderResults(audience = ''): TemplateResult {
  const forAll = html`<slot name="results"></slot>`;
  return audience === '' ? forAll : html`<slot name=${`results-${audience}`}>${forAll}</slot>`;
}
