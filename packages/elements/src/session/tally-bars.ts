import {svg, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';

/** How many chose something. */
export interface TallyRow {
  readonly label: string;
  readonly count: number;
  /** The count in words: `7 mensen`. */
  readonly said: string;
}

/** In what language the labels are. */
interface TallyLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** How long the longest bar may be reckoned: all votes together, or the largest count. */
type TallyScale = 'of-all' | 'of-most';

/**
 * Draws what a group chose, in words; the bars are for the eye, and say nothing more. `kind` is `ol` where the order
 * tells something.
 */
export function renderTally(
  rows: readonly TallyRow[],
  language: TallyLanguage,
  {scale, kind = 'ul'}: {readonly scale: TallyScale; readonly kind?: 'ul' | 'ol'},
): TemplateResult {
  const counts = rows.map(({count}) => count);
  const whole = scale === 'of-all' ? counts.reduce((sum, count) => sum + count, 0) : Math.max(0, ...counts);
  const items = rows.map((row) => renderRow(row, whole, language));
  return kind === 'ol'
    ? html`<ol class="tally"
        >${items}</ol
      >`
    : html`<ul class="tally"
        >${items}</ul
      >`;
}

function renderRow({label, count, said}: TallyRow, whole: number, {lang, dir}: TallyLanguage): TemplateResult {
  return html`<li>
    <span class="tally-name" lang=${lang} dir=${dir}>${label}</span>
    <span class="tally-count">${said}</span>
    ${renderBar(whole === 0 ? 0 : count / whole)}
  </li>`;
}

function renderBar(share: number): TemplateResult {
  const width = `${(100 * share).toFixed(2)}%`;
  return html`<svg class="tally-bar" aria-hidden="true">${svg`<rect width=${width} height="100%"></rect>`}</svg>`;
}
