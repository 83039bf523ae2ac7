import type {CSSResult, TemplateResult} from 'lit';
import type {RadarWords} from '../words/radar.js';
import type {Chart} from './chart.js';
import type {Voice} from './speech.js';

/** How the results are shown. */
export type RadarView = 'radar' | 'bars' | 'table';

/** With all words, for the views that come after the first. */
export interface FullVoice extends Voice {
  readonly words: RadarWords;
}

/** Draws what is folded or chosen: a part of its own, that loads when the radar is there. */
export interface RadarMore {
  readonly styles: readonly CSSResult[];
  renderBars(chart: Chart, voice: Voice): TemplateResult;
  renderTable(chart: Chart, voice: Voice): TemplateResult;
  howToRead(view: RadarView, voice: Voice): string;
}
