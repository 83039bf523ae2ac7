import type {TemplateResult} from 'lit';
import {choiceStyles} from '../ui/choice.styles.js';
import {renderChoice} from '../ui/choice.js';
import {languageStyles} from '../ui/language-choice.styles.js';
import {renderDraftNotice, renderLanguageChoice} from '../ui/language-choice.js';
import {OpenForPrint} from '../ui/open-for-print.js';
import {tableStyles} from '../ui/table.styles.js';
import {html} from '../ui/template.js';
import {dutchRadarMoreWords} from '../words/nl/radar-more.js';
import {renderBars} from './bars.js';
import {barsStyles} from './bars.styles.js';
import type {Chart} from './chart.js';
import {renderKey} from './key.js';
import type {FullVoice, RadarMore, RadarView} from './more.js';
import type {Voice} from './speech.js';
import {renderTable} from './table.js';

/** The bars, the table and the explanations: a part that loads when the radar is there. */
export const radarMore: RadarMore = {
  styles: [languageStyles, choiceStyles, barsStyles, tableStyles],
  join(host) {
    new OpenForPrint(host);
  },
  renderLanguages: (language, languages) =>
    html`${renderLanguageChoice(language, languages)} ${renderDraftNotice(language.words)}`,
  renderViewChoice(chosen, voice, choose) {
    const {viewChoice: legend, views} = withWords(voice).words;
    return renderChoice({name: 'view', legend, options: VIEWS.map((view) => [view, views[view]]), chosen, choose});
  },
  renderView: (view, chart, voice) => renderView(view, chart, withWords(voice)),
};

/** Another language brings these words itself. */
function withWords(voice: Voice): FullVoice {
  return {...voice, words: {...dutchRadarMoreWords, ...voice.words}};
}

const VIEWS: readonly RadarView[] = ['radar', 'bars', 'table'];

function renderView(view: RadarView, chart: Chart, voice: FullVoice): TemplateResult {
  const {words} = voice;
  const table = renderTable(chart, voice);
  const howToRead = html`<details>
    <summary>${words.howToRead}</summary>
    <p>${words.howToReadView[view]}</p>
  </details>`;
  if (view === 'table') return html`${table} ${howToRead}`;
  return html`${view === 'bars' ? renderBars(chart, voice) : renderKey(chart, voice)} ${howToRead}
    <details>
      <summary id="table">${words.table}</summary>
      ${table}
    </details>`;
}
