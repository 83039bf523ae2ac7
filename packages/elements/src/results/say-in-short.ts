import {findFindings, type Judgement, type PairFindings, type Top} from '@toegang/domain/report.js';
import {titleOf} from '../radar/chart.js';
import {groupNameOf, placeOf} from './report.js';
import type {Frame} from './frame.js';

/** A sentence, and what it speaks of when that is a list. */
export interface Said {
  readonly sentence: string;
  readonly items: readonly string[];
  /** What number stands before each item when they are a top: equals share one. Empty when they are none. */
  readonly ranks: readonly number[];
  /** How sure it is; empty when there is nothing to say about that. */
  readonly caution: string;
}

/** What stands out, in plain sentences. */
export interface InShort {
  readonly well: readonly Said[];
  readonly badly: readonly Said[];
  readonly differ: readonly Said[];
}

/** Says what goes well, what does not, and where the groups differ. */
export function sayInShort(view: Frame): InShort {
  const {words, report} = view;
  const {groups, pairs} = findFindings(report.results, report.content.scale);
  const shown = groups.filter(({audience}) => report.chart.shown.some((series) => series.audience === audience));
  const name = (audience: string): string => groupNameOf(audience, report.chart);
  return {
    well: shown.map(({audience, well}) =>
      sayTop(well, words.wellSays(name(audience)), words.nothingWell(name(audience)), view),
    ),
    badly: shown.map(({audience, badly}) =>
      sayTop(badly, words.badlySays(name(audience)), words.nothingBadly(name(audience)), view),
    ),
    differ: pairs.length > 0 ? pairs.flatMap((pair) => sayPair(pair, view)) : [say(words.oneGroup)],
  };
}

/** The same without lists, each a text that can stand alone. */
export function sentencesOf(view: Frame): readonly string[] {
  const {well, badly, differ} = sayInShort(view);
  return [...well, ...badly, ...differ].map(({sentence, items, caution}) => {
    const listed = items.length > 0 ? ` ${items.join('; ')}.` : '';
    return `${sentence}${listed} ${caution}`.trim();
  });
}

function say(sentence: string, items: readonly string[] = [], ranks: Said['ranks'] = [], caution: string = ''): Said {
  return {sentence, items, ranks, caution};
}

/** The place of each value among values that have the highest first. */
function ranksOf(values: readonly number[], isRanked: boolean): Said['ranks'] {
  return isRanked ? values.map((value) => values.indexOf(value) + 1) : [];
}

function sayTop(top: Top<Judgement>, says: string, saysNothing: string, view: Frame): Said {
  const {words, report, score, whole} = view;
  if (top.items.length === 0) return say(saysNothing);
  const max = whole(report.chart.ends[1]);
  const items = top.items.map(({principle, mean}) =>
    words.scored(nameOf(principle, view), words.outOf(score(mean), max)),
  );
  const isSign = top.items.some(({certainty}) => certainty === 'sign');
  const ranks = ranksOf(
    top.items.map(({mean}) => mean),
    top.isRanked,
  );
  return say(says, items, ranks, isSign ? words.isSign : '');
}

function sayPair({audiences, findings, signs}: PairFindings, view: Frame): readonly Said[] {
  const {words, report, score} = view;
  const name = (audience: string): string => groupNameOf(audience, report.chart);
  const names = audiences.map(name);
  const sayAll = (items: PairFindings['signs']): readonly string[] =>
    items.map(({principle, higher, lower, difference}) =>
      words.gapAt(nameOf(principle, view), name(higher), name(lower), score(difference)),
    );
  const {items, isRanked} = findings;
  const ranks = ranksOf(
    items.map(({difference}) => difference),
    isRanked,
  );
  return [
    ...(items.length > 0 ? [say(words.gapFindings(names), sayAll(items), ranks)] : []),
    ...(signs.length > 0 ? [say(words.gapSigns(names), sayAll(signs))] : []),
    ...(items.length + signs.length === 0 ? [say(words.noGap(names))] : []),
  ];
}

function nameOf(principle: string, {words, report}: Frame): string {
  return words.quoted(titleOf(report.chart, placeOf(principle, report.chart)));
}
