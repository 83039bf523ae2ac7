import type {ImprovementPoint} from '@toegang/domain/report.js';
import {ALL_AUDIENCES} from '@toegang/model';
import {formatFor} from '../words/format.js';
import type {PointsWords} from '../words/improvement-points.js';
import type {PointGroup, Points, RankedGroup} from './points.js';

/** How to say things: the words, and numbers in their language. */
export interface Voice {
  readonly words: PointsWords;
  readonly whole: (value: number) => string;
  /** A part, 0 … 1, in whole percents. */
  readonly percent: (part: number) => string;
}

/** More names than this make no sentence. */
const MOST_NAMES = 3;

/** Gives words their number formats. */
export function voiceOf(words: PointsWords): Voice {
  const format = new Intl.NumberFormat(words.lang, {style: 'percent'});
  return {
    words,
    whole: formatFor(words.lang).number,
    percent: (part) => (part > 0 && part < 0.005 ? words.almostNone : format.format(part)),
  };
}

/** Of whom a part is: `34 van 120 inwoners`. */
export function sayPart(
  {n, respondents}: Pick<ImprovementPoint, 'n' | 'respondents'>,
  {audience, name}: PointGroup,
  {words, whole}: Voice,
): string {
  return words.partOf(whole(n), whole(respondents), audience === ALL_AUDIENCES ? null : name);
}

/** What each of these groups chose most, in one sentence; empty when nobody chose anything. */
export function summarize(groups: readonly RankedGroup[], points: Points, {words, percent}: Voice): string {
  const parts = groups.flatMap(({audience, name, ranking}) => {
    const first = ranking.points.filter(({rank}) => rank === 1);
    const [{share} = {share: 0}] = first;
    if (first.length === 0) return [];
    const titles = first.map(({id}) => (points.wordingsOf(id, audience)[0]?.text ?? id).replace(/\.$/u, ''));
    return first.length > MOST_NAMES
      ? words.equalOf(name, first.length, percent(share))
      : words.mostOf(name, titles, percent(share));
  });
  return parts.length > 0 ? words.summary(parts) : '';
}
