import type {CSSResult, LitElement, TemplateResult} from 'lit';
import type {LanguageChooser} from '../ui/language-choice.js';
import type {RadarWords} from '../words/radar.js';
import type {Chart} from './chart.js';
import type {Extent, Spot} from './navigation.js';
import type {Voice} from './speech.js';

/** How the results are shown. */
export type RadarView = 'radar' | 'bars' | 'table';

/** With all words, for what comes after the first view. */
export interface FullVoice extends Voice {
  readonly words: RadarWords;
}

/** Draws all but the radar itself: a part of its own, that loads when the radar is there. One for each radar. */
export interface RadarMore {
  readonly styles: readonly CSSResult[];
  /** Prints what is folded, too. */
  join(host: LitElement): void;
  /** The choice of a language from these tags, null offers all; and that nobody checked the translation. */
  renderLanguages(language: LanguageChooser, languages: string | null): unknown;
  renderViewChoice(view: RadarView, voice: Voice, choose: (view: RadarView) => void): TemplateResult;
  /** The point that a key leads to; null for another key. */
  spotAfter(key: string, from: Spot, extent: Extent): Spot | null;
  /** Other rounds, behind the lines of this one. */
  renderBehind(chart: Chart): unknown;
  /** The bars or the table, or what stands under the radar; then how to read it, and the table folded. */
  renderView(view: RadarView, chart: Chart, voice: Voice): TemplateResult;
}
