import {dutchRadarMoreWords} from '../words/nl/radar-more.js';
import {renderBars} from './bars.js';
import {barsStyles} from './bars.styles.js';
import type {FullVoice, RadarMore} from './more.js';
import type {Voice} from './speech.js';
import {renderTable} from './table.js';
import {tableStyles} from './table.styles.js';

/** The bars, the table and the explanation: a part that loads when the radar is there. */
export const radarMore: RadarMore = {
  styles: [barsStyles, tableStyles],
  renderBars: (chart, voice) => renderBars(chart, withWords(voice)),
  renderTable: (chart, voice) => renderTable(chart, withWords(voice)),
  howToRead: (view, voice) => withWords(voice).words.howToReadView[view],
};

/** Another language brings these words itself. */
function withWords(voice: Voice): FullVoice {
  return {...voice, words: {...dutchRadarMoreWords, ...voice.words}};
}
