import {toTenth} from '@toegang/domain/report.js';
import type {Score} from '@toegang/model';
import {formatFor} from '../words/format.js';
import type {KnownRadarWords} from '../words/radar.js';
import {titleOf, type Chart} from './chart.js';
import type {Spot} from './navigation.js';

/** How to say things: the words, and a number in their language. */
export interface Voice {
  readonly words: KnownRadarWords;
  /** A score or a difference, with one decimal. */
  readonly score: (value: number) => string;
  /** A count, or a value of the scale. */
  readonly whole: (value: number) => string;
}

/** Gives words their number format. */
export function voiceOf(words: KnownRadarWords): Voice {
  const format = new Intl.NumberFormat(words.lang, {minimumFractionDigits: 1});
  return {words, score: (value) => format.format(toTenth(value)), whole: formatFor(words.lang).number};
}

/** What a score says: `2,8 van 5`, `34 antwoorden` and `tussen 2,5 en 3,1`, or why it is hidden. */
export function factsOf(score: Score, {ends: [, max]}: Chart, {words, score: say, whole}: Voice): readonly string[] {
  if (score.kind === 'hidden') return [words.hidden[score.reason]];
  const [low, high] = score.interval;
  return [words.outOf(say(score.mean), whole(max)), words.answers(score.n), words.between(say(low), say(high))];
}

/** What every group says of a principle. */
export function factsAt(principle: number, chart: Chart, voice: Voice): string {
  return chart.shown.map((_, series) => `${nameOf({principle, series}, chart, voice)}.`).join(' ');
}

/** The whole of a point in words: which principle, which group, and what it says. */
export function nameOf({principle, series}: Spot, chart: Chart, voice: Voice): string {
  const group = chart.shown[series];
  const score = group?.scores[principle];
  const title = titleOf(chart, principle);
  return group && score ? voice.words.pointName(title, group.name, factsOf(score, chart, voice).join(', ')) : title;
}
