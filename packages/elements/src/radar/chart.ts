import {toTenth} from '@toegang/domain/report.js';
import {
  ALL_AUDIENCES,
  problemAt,
  type Audience,
  type Count,
  type Gap,
  type Hidden,
  type HiddenReason,
  type Parsed,
  type Principle,
  type Problem,
  type PublishedResults,
  type Scale,
  type ScanContent,
  type Score,
} from '@toegang/model';
import {isolate} from '../words/format.js';

/** The part of a content pack that results are drawn by. */
export type ChartContent = Pick<ScanContent, 'id' | 'version' | 'lang' | 'dir' | 'audiences' | 'principles' | 'scale'>;

/** One group: a line in the drawing, a bar per principle, a column in the table. */
export interface Series {
  readonly audience: string;
  /** Its place among the groups, which gives it its mark, whether the others are shown or not. */
  readonly mark: number;
  readonly name: string;
  readonly respondents: Count;
  /** Why there is nothing of it to see; null when there is. */
  readonly hidden: HiddenReason | null;
  /** A score for each principle of the chart, in its order, its mean as it is read: to one decimal. */
  readonly scores: readonly Score[];
}

/**
 * Two groups side by side, with a gap for each principle of the chart, in its order: `first` minus `second`, of the
 * means as they are read.
 */
export interface Comparison {
  readonly first: Series;
  readonly second: Series;
  readonly gaps: readonly Gap[];
}

/** What every view shows, in the order in which it shows it. */
export interface Chart {
  /** What it was made of. */
  readonly results: PublishedResults;
  /** Language and direction of the names. */
  readonly lang: string;
  readonly dir: ChartContent['dir'];
  /** Whether the names run another way than the words around them. */
  readonly isOtherDirection: boolean;
  readonly principles: readonly Principle[];
  readonly scale: Scale;
  /** Lowest and highest value of the scale. */
  readonly ends: readonly [min: number, max: number];
  readonly series: readonly Series[];
  /** The groups that have a score to see. */
  readonly shown: readonly Series[];
  readonly comparisons: readonly Comparison[];
  /** The day as it was published: `2026-11-21`. */
  readonly publishedOn: string;
  /** Whether more answers may come. */
  readonly isOpen: boolean;
}

/** Whose scores to show, and what everybody together is called. */
export interface ChartChoice {
  /** Ids of audiences; null for all of the content, in its order. */
  readonly audiences: readonly string[] | null;
  readonly everyone: string;
  /** Direction of the words between which the names come; that of the names when left out. */
  readonly dir?: ChartContent['dir'];
}

type PublishedGap = PublishedResults['gaps'][number];

/** Nothing was published about it. */
export const NOTHING: Hidden = {kind: 'hidden', reason: 'no-answers'};

/** Lays results along the principles and audiences of their content. What does not belong to it is a problem. */
export function makeChart(results: PublishedResults, content: ChartContent, choice: ChartChoice): Parsed<Chart> {
  const known: readonly Audience[] = [...content.audiences, {id: ALL_AUDIENCES, label: choice.everyone}];
  const chosen = choice.audiences ?? content.audiences.map(({id}) => id);
  const problems = [...findUnknown(chosen, known), ...findStrangers(results, content, known)];
  if (problems.length > 0) return {ok: false, problems};
  const {lang, dir, principles} = content;
  const isOtherDirection = (choice.dir ?? dir) !== dir;
  const scale = isolateLabels(content.scale, isOtherDirection);
  const series = chosen
    .flatMap((id) => known.filter((audience) => audience.id === id))
    .map((audience, mark) => toSeries(audience, mark, results, content))
    .map((series) => ({...series, name: isolate(series.name, isOtherDirection)}));
  return {
    ok: true,
    value: {
      results,
      lang,
      dir,
      isOtherDirection,
      principles,
      scale,
      ends: endsOf(scale),
      series,
      shown: series.filter(({hidden}) => hidden === null),
      comparisons: compareAll(series, results, content),
      publishedOn: results.publishedOn,
      isOpen: results.open,
    },
  };
}

/** What the lowest and the highest option of the scale say. */
export function endLabelsOf({scale: {options}}: Chart): readonly [lowest: string, highest: string] {
  return [options[0]?.label ?? '', options.at(-1)?.label ?? ''];
}

/** What a principle of the chart is called in a sentence, by its place. */
export function titleOf({principles, isOtherDirection}: Chart, index: number): string {
  return isolate(principles[index]?.title ?? '', isOtherDirection);
}

function isolateLabels({options, unknown}: Scale, isOtherDirection: boolean): Scale {
  return {
    options: options.map(({value, label}) => ({value, label: isolate(label, isOtherDirection)})),
    unknown: isolate(unknown, isOtherDirection),
  };
}

function toSeries(
  {id, label, plural}: Audience,
  mark: number,
  results: PublishedResults,
  content: ChartContent,
): Series {
  const rows = results.principles.filter(({audience}) => audience === id);
  const scores = alongPrinciples<Score>(content, rows).map((score) =>
    score.kind === 'shown' ? {...score, mean: toTenth(score.mean)} : score,
  );
  const respondents = results.audiences.find(({audience}) => audience === id)?.respondents ?? NOTHING;
  const [reason = NOTHING.reason] = [respondents, ...scores].flatMap((it) => (it.kind === 'hidden' ? it.reason : []));
  const hidden = scores.some(({kind}) => kind === 'shown') ? null : reason;
  return {audience: id, mark, name: plural ?? label, respondents, hidden, scores};
}

/** Each pair of groups of which gaps were published, the way round in which they were. */
function compareAll(series: readonly Series[], results: PublishedResults, content: ChartContent): Comparison[] {
  return series.flatMap((first) =>
    series.flatMap((second) => {
      const isPair = ({audiences: [a, b]}: PublishedGap) => a === first.audience && b === second.audience;
      const gaps = results.gaps.filter(isPair);
      const between = (gap: Gap, index: number): Gap => betweenMeans(gap, first.scores[index], second.scores[index]);
      return gaps.length > 0 ? [{first, second, gaps: alongPrinciples(content, gaps).map(between)}] : [];
    }),
  );
}

/** Who reads 2,8 and 3,5 has to find 0,7 beside them, whatever was rounded away. */
function betweenMeans(gap: Gap, first?: Score, second?: Score): Gap {
  return gap.kind === 'shown' && first?.kind === 'shown' && second?.kind === 'shown'
    ? {...gap, difference: toTenth(first.mean - second.mean)}
    : gap;
}

/** One value for each principle, in the order of the content. */
function alongPrinciples<Value>(
  {principles}: ChartContent,
  rows: readonly {readonly principle: string; readonly value: Value}[],
): readonly (Value | Hidden)[] {
  return principles.map(({id}) => rows.find(({principle}) => principle === id)?.value ?? NOTHING);
}

function findUnknown(chosen: readonly string[], known: readonly Audience[]): readonly Problem[] {
  return chosen
    .filter((id) => known.every((audience) => audience.id !== id))
    .map((id) => problemAt('audiences', 'the id of an audience', id));
}

/** Scores of what this content does not have, or that do not fit on its scale. */
function findStrangers(results: PublishedResults, content: ChartContent, known: readonly Audience[]): Problem[] {
  const [min, max] = endsOf(content.scale);
  const ids = new Set([...content.principles, ...known].map(({id}) => id));
  return results.principles.flatMap(({principle, audience, value}, index) =>
    ids.has(principle) && ids.has(audience) && (value.kind === 'hidden' || (value.mean >= min && value.mean <= max))
      ? []
      : problemAt(
          `principles.${index}`,
          `a score of ${content.id}, from ${min} to ${max}`,
          `${principle}, ${audience}`,
        ),
  );
}

function endsOf({options}: Scale): readonly [min: number, max: number] {
  return [options[0]?.value ?? 0, options.at(-1)?.value ?? 1];
}
