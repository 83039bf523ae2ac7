import {ALL_AUDIENCES} from '../all-audiences.js';
import type {ScanContent} from '../scan-content.js';
import {
  parsePublishedResults,
  type Count,
  type Gap,
  type Hidden,
  type HiddenReason,
  type PublishedResults,
  type Score,
  type Share,
} from '../results.js';
import {sampleLibrary} from './library.js';

type PerAudience<Value> = Readonly<Record<string, Value>>;

/** Published numbers as they read best: per principle or statement, then per audience. */
export interface ResultNumbers {
  readonly audiences: PerAudience<Count>;
  readonly principles: Readonly<Record<string, PerAudience<Score>>>;
  readonly statements: Readonly<Record<string, PerAudience<Score>>>;
  readonly priorities: Readonly<Record<string, PerAudience<Share>>>;
  /** First audience of the content minus the second. */
  readonly gaps: Readonly<Record<string, Gap>>;
}

export function hidden(reason: HiddenReason): Hidden {
  return {kind: 'hidden', reason};
}

export function count(n: number): Count {
  return {kind: 'shown', n};
}

/** With five `counts` a distribution over the sample's scale, with three the bands. */
export function score(
  n: number,
  mean: number,
  interval: readonly [number, number],
  counts: readonly number[],
  unknown: number,
): Score {
  const shown = {kind: 'shown', n, mean, interval} as const;
  const [low = 0, middle = 0, high = 0] = counts;
  if (counts.length === 3) return {...shown, bands: {low, middle, high, unknown}};
  const options = counts.map((each, index) => [String(index + 1), each]);
  return {...shown, distribution: {...(Object.fromEntries(options) as Record<string, number>), unknown}};
}

export function share(n: number, respondents: number): Share {
  return {kind: 'shown', n, respondents};
}

export function gap(difference: number, interval: readonly [number, number], holds: boolean): Gap {
  return {kind: 'shown', difference, interval, holds};
}

/** What a publication holds beside its numbers; what is absent is as in the sample round of 2026, which is closed. */
type Occasion = Partial<Pick<PublishedResults, 'round' | 'publishedOn' | 'open' | 'answers' | 'words'>>;

/** Writes numbers out as a collector publishes them, with the advice that the sample library gives on them. */
export function makeResults(
  content: ScanContent,
  read: () => ResultNumbers,
  {round = 'voorbeeld-2026', publishedOn = '2026-11-21', open = false, answers = [], words}: Occasion = {},
): PublishedResults {
  const numbers = read();
  const [first, second] = content.audiences.map(({id}) => id);
  return branded({
    schema: 'toegang-results/1',
    round,
    content: {id: content.id, version: content.version},
    publishedOn,
    minimumGroupSize: 10,
    open,
    audiences: each(numbers.audiences, (audience, respondents) => ({audience, respondents})),
    principles: eachInEach(numbers.principles, (principle, audience, value) => ({principle, audience, value})),
    statements: eachInEach(numbers.statements, (statement, audience, value) => ({statement, audience, value})),
    priorities: eachInEach(numbers.priorities, (id, audience, value) => ({kind: 'statement', id, audience, value})),
    gaps: each(numbers.gaps, (principle, value) => ({principle, audiences: [first, second], value})),
    advice: adviseOn(numbers),
    answers,
    ...(words && {words}),
  });
}

function adviseOn({principles}: ResultNumbers): PublishedResults['advice'] {
  return sampleLibrary.advice.flatMap(({principle, audience, below, tool, why}) => {
    const value = principles[principle]?.[audience];
    return value?.kind === 'shown' && value.mean < below ? [{principle, audience, tool, why}] : [];
  });
}

/** Results of a round in which nothing at all may be shown, everywhere for the same reason. */
export function makeHiddenResults(content: ScanContent, reason: HiddenReason, open: boolean): PublishedResults {
  const nothing = hidden(reason);
  const fill = <Value>(ids: readonly {readonly id: string}[], value: Value) =>
    Object.fromEntries(ids.map(({id}) => [id, value]));
  const perAudience = fill([...content.audiences, {id: ALL_AUDIENCES}], nothing);
  const numbers = {
    audiences: perAudience,
    principles: fill(content.principles, perAudience),
    statements: fill(content.statements, perAudience),
    priorities: fill(content.statements, perAudience),
    gaps: fill(content.principles, nothing),
  };
  return makeResults(content, () => numbers, {open});
}

/** The same results, as if they were answers to another pack with the same principles and statements. */
export function resultsOf(content: ScanContent, results: PublishedResults): PublishedResults {
  return branded({...results, content: {id: content.id, version: content.version}});
}

function each<Value, Row>(values: Readonly<Record<string, Value>>, make: (key: string, value: Value) => Row): Row[] {
  return Object.entries(values).map(([key, value]) => make(key, value));
}

function eachInEach<Value, Row>(
  values: Readonly<Record<string, PerAudience<Value>>>,
  make: (outer: string, inner: string, value: Value) => Row,
): Row[] {
  return each(values, (outer, inside) => each(inside, (inner, value) => make(outer, inner, value))).flat();
}

/** A sample that its own parser refuses is wrong code, so it throws. */
function branded(results: unknown): PublishedResults {
  const parsed = parsePublishedResults(results);
  if (!parsed.ok) throw new TypeError(parsed.problems.map(({path, message}) => `${path}: ${message}`).join('\n'));
  return parsed.value;
}
