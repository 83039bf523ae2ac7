import {nothing, type TemplateResult} from 'lit';
import type {EarlierHost} from '../context/earlier-rounds.js';
import {PartController} from '../context/part-controller.js';
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
import type {Compare} from './compare.js';
import {renderKey} from './key.js';
import type {FullVoice, RadarMore, RadarView} from './more.js';
import {spotAfter} from './navigation.js';
import type {Voice} from './speech.js';
import {renderTable} from './table.js';

const loadCompare = async (): Promise<Compare> => (await import('./radar-compare.js')).makeCompare();

/** The bars, the table and the explanations: a part that loads when the radar is there. */
export function makeRadarMore(): RadarMore {
  let comparing: PartController<Compare> | null = null;
  const compare = (draw: (part: Compare) => unknown): unknown =>
    comparing?.state.kind === 'ready' ? draw(comparing.state.value) : nothing;
  return {
    styles: [languageStyles, choiceStyles, barsStyles, tableStyles],
    join(host) {
      new OpenForPrint(host);
      const asked = host as unknown as EarlierHost;
      comparing = new PartController(host, loadCompare, () => (asked.compare ?? asked.earlier) !== null);
    },
    renderLanguages: (language, languages) =>
      html`${renderLanguageChoice(language, languages)} ${renderDraftNotice(language.words)}`,
    renderViewChoice(chosen, voice, choose) {
      const {viewChoice: legend, views} = withWords(voice).words;
      return renderChoice({name: 'view', legend, options: VIEWS.map((view) => [view, views[view]]), chosen, choose});
    },
    spotAfter,
    renderBehind: (chart) => compare((part) => part.renderMarks(chart)),
    renderView: (view, chart, voice) =>
      renderView(
        view,
        chart,
        withWords(voice),
        compare((part) => part.renderWords(chart, voice, view)),
      ),
  };
}

/** Another language brings these words itself. */
function withWords(voice: Voice): FullVoice {
  return {...voice, words: {...dutchRadarMoreWords, ...voice.words}};
}

const VIEWS: readonly RadarView[] = ['radar', 'bars', 'table'];

/** `rounds` is what there is to say of other rounds. */
function renderView(view: RadarView, chart: Chart, voice: FullVoice, rounds: unknown): TemplateResult {
  const {words} = voice;
  const table = renderTable(chart, voice);
  const howToRead = html`<details>
    <summary>${words.howToRead}</summary>
    <p>${words.howToReadView[view]}</p>
  </details>`;
  if (view === 'table') return html`${table} ${rounds} ${howToRead}`;
  return html`${view === 'bars' ? renderBars(chart, voice) : renderKey(chart, voice)} ${rounds} ${howToRead}
    <p id="keys" hidden>${words.keys}</p>
    <details>
      <summary id="table">${words.table}</summary>
      ${table}
    </details>`;
}
