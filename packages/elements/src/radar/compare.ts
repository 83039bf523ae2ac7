import type {RoundSeries} from '@toegang/domain/report.js';
import type {PublishedResults} from '@toegang/model';
import type {CSSResult, LitElement} from 'lit';
import type {LoadState} from '../context/load-state.js';
import type {CompareWords} from '../words/compare.js';
import type {Chart} from './chart.js';
import type {RadarView} from './more.js';
import type {Voice} from './speech.js';

/** Loads other rounds and puts them beside the present one: a part of its own, for who compares. */
export interface Compare {
  readonly styles: readonly CSSResult[];
  join(host: LitElement): void;
  /** How far the other rounds are; null when the host names none. */
  readonly state: LoadState<readonly PublishedResults[]> | null;
  /** Its words in a language that we speak. */
  wordsIn(lang: string): CompareWords;
  /** The present round and the others, oldest first; null until they are there. */
  readSeries(chart: Chart): RoundSeries | null;
  /** The other rounds in the drawing, as far as they may stand there. */
  renderMarks(chart: Chart): unknown;
  /** What the marks mean, what may not be compared and why, and a table of all rounds. */
  renderWords(chart: Chart, voice: Voice, view: RadarView): unknown;
}
