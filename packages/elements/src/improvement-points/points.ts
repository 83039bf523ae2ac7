import {rankPoints, type ImprovementPoint, type Ranking} from '@toegang/domain/report.js';
import {
  ALL_AUDIENCES,
  problemAt,
  type Hidden,
  type Parsed,
  type Problem,
  type PublishedResults,
  type ScanContent,
} from '@toegang/model';
import {isolate} from '../words/format.js';

/** One wording of a point; `name` is of the group that read it, null when everybody read the same. */
export interface Wording {
  readonly name: string | null;
  readonly text: string;
}

/** What one group, or everybody together, would improve. */
export interface PointGroup {
  readonly audience: string;
  /** Its place among the groups, which gives it its mark. */
  readonly mark: number;
  readonly name: string;
  readonly ranking: Ranking | Hidden;
}

/** A group of which something can be seen. */
export type RankedGroup = PointGroup & {readonly ranking: Ranking};

/** All that the list, the bars and the table show. */
export interface Points {
  /** Language and direction of the points. */
  readonly lang: string;
  readonly dir: ScanContent['dir'];
  readonly groups: readonly PointGroup[];
  /** The groups of which something can be seen. */
  readonly shown: readonly RankedGroup[];
  /** Null when there is only one group, or everybody together was not published. */
  readonly together: RankedGroup | null;
  /** Every point that can be chosen, in the order of the content. */
  readonly ids: readonly string[];
  /** What a point says to a group, or to everybody: each wording once. */
  readonly wordingsOf: (id: string, audience: string) => readonly Wording[];
  /** Title and id of the principle that a point belongs to; null when it is itself a principle. */
  readonly principleOf: (id: string) => {readonly id: string; readonly title: string} | null;
  /** The share that fills a bar, the same for all groups: 0.1 … 1. */
  readonly fullBar: number;
  /** Whether people could choose at all. */
  readonly isAsked: boolean;
  /** Whether one respondent could choose more than one point. */
  readonly canChooseMore: boolean;
  readonly minimumGroupSize: number;
  readonly publishedOn: string;
  readonly isOpen: boolean;
}

/** Which groups to show, and what everybody together is called. */
export interface PointsChoice {
  /** Ids of audiences; null for all of the content, in its order. */
  readonly audiences: readonly string[] | null;
  readonly everyone: string;
  /** Direction of the words between which the names come. */
  readonly dir: ScanContent['dir'];
}

/** Lays what was chosen along the points and audiences of the content. What does not belong to it is a problem. */
export function makePoints(results: PublishedResults, content: ScanContent, choice: PointsChoice): Parsed<Points> {
  const isOther = choice.dir !== content.dir;
  const known = [
    ...content.audiences.map(({id, label, plural}) => ({id, name: isolate(plural ?? label, isOther)})),
    {id: ALL_AUDIENCES, name: choice.everyone},
  ];
  const ids = idsOf(content, results);
  const chosen = choice.audiences ?? content.audiences.map(({id}) => id);
  const problems = [...findUnknown(chosen, known), ...findStrangers(results, ids, known)];
  if (problems.length > 0) return {ok: false, problems};
  const toGroup = ({id, name}: (typeof known)[number]): PointGroup => {
    const mark = known.findIndex((it) => it.id === id);
    return {audience: id, mark, name, ranking: rankPoints(results, id)};
  };
  const groups = chosen.flatMap((id) => known.filter((audience) => audience.id === id)).map(toGroup);
  const shown = groups.filter(isRanked);
  const canJoin = choice.audiences === null && groups.length > 1;
  const together =
    known
      .slice(-1)
      .map(toGroup)
      .filter(isRanked)
      .find(() => canJoin) ?? null;
  return {
    ok: true,
    value: {
      lang: content.lang,
      dir: content.dir,
      groups,
      shown,
      together,
      ids,
      wordingsOf: (id, audience) => findWordings(id, audience, content, known),
      principleOf: (id) => findPrinciple(id, content),
      fullBar: fullBarOf([...shown, ...(together ? [together] : [])]),
      isAsked: results.priorities.length > 0,
      canChooseMore: content.priorities.max > 1,
      minimumGroupSize: results.minimumGroupSize,
      publishedOn: results.publishedOn,
      isOpen: results.open,
    },
  };
}

function isRanked(group: PointGroup): group is RankedGroup {
  return group.ranking.kind === 'shown';
}

/** What a group chose of a point; null when it is hidden or was not asked. */
export function choiceOf(
  {ranking}: PointGroup,
  id: string,
): Pick<ImprovementPoint, 'n' | 'respondents' | 'share'> | null {
  if (ranking.kind === 'hidden') return null;
  const {respondents} = ranking;
  if (ranking.unchosen.includes(id)) return {n: 0, respondents, share: 0};
  return ranking.points.find((point) => point.id === id) ?? null;
}

/** The largest share rounded up to whole tenths, so that the bars of all groups can be compared. */
function fullBarOf(groups: readonly RankedGroup[]): number {
  const shares = groups.flatMap(({ranking}) => ranking.points.map(({share}) => share));
  return Math.max(1, Math.ceil(Math.max(0, ...shares) * 10)) / 10;
}

function idsOf({priorities, principles, statements}: ScanContent, results: PublishedResults): readonly string[] {
  const kind = results.priorities[0]?.kind ?? priorities.kind;
  return (kind === 'principle' ? principles : statements).map(({id}) => id);
}

function findWordings(
  id: string,
  audience: string,
  {statements, principles}: ScanContent,
  known: readonly {readonly id: string; readonly name: string}[],
): readonly Wording[] {
  const texts = statements.find((statement) => statement.id === id)?.texts;
  if (texts === undefined) return [{name: null, text: principles.find((it) => it.id === id)?.title ?? id}];
  const own = texts[audience];
  if (own !== undefined) return [{name: null, text: own}];
  const wordings = known.flatMap(({id: group, name}) => {
    const text = texts[group];
    return text === undefined ? [] : [{name, text}];
  });
  return new Set(wordings.map(({text}) => text)).size === 1
    ? wordings.slice(0, 1).map(({text}) => ({name: null, text}))
    : wordings;
}

function findPrinciple(id: string, {statements, principles}: ScanContent): {id: string; title: string} | null {
  const principle = statements.find((statement) => statement.id === id)?.principle;
  return principles.find((it) => it.id === principle) ?? null;
}

function findUnknown(chosen: readonly string[], known: readonly {readonly id: string}[]): readonly Problem[] {
  return chosen
    .filter((id) => known.every((audience) => audience.id !== id))
    .map((id) => problemAt('audiences', 'the id of an audience', id));
}

function findStrangers(
  {priorities, content}: PublishedResults,
  ids: readonly string[],
  known: readonly {readonly id: string}[],
): readonly Problem[] {
  const audiences = known.map(({id}) => id);
  return priorities.flatMap(({id, audience}, index) =>
    ids.includes(id) && audiences.includes(audience)
      ? []
      : problemAt(`priorities.${index}`, `a point of ${content.id}`, `${id}, ${audience}`),
  );
}
