import {ALL_AUDIENCES, type ContentPack, type Plan, type PlanAction, type PublishedResults} from '@toegang/model';
import type {PointForPlan} from '../session/points.js';
import type {PlanStep} from './change-plan.js';
import {placeBetween} from './order.js';
import {isOpen} from './stands-out.js';

type Origin = NonNullable<PlanAction['origin']>;

/** An action that may come into a plan: all of it but its own name and its place, and always where it came from. */
export type Draft = Omit<PlanAction, 'id' | 'order'> & {readonly origin: Origin};

/** How many of a group chose what a draft is about. */
export interface Chosen {
  readonly audience: string;
  readonly n: number;
  readonly respondents: number;
}

/** A draft of a round, with who chose it. */
export interface ChosenDraft {
  readonly draft: Draft;
  readonly chosen: readonly Chosen[];
}

/** In characters. Longer is no point and no statement, and a plan takes more. */
const LONGEST_TEXT = 1500;
/** In characters: what a name of another kind may be longer than. Source: `Token` of the model. */
const LONGEST_ITEM = 64;

/** The points that a session keeps for the plan, without those that are in it already. */
export function draftsOfPoints(points: readonly PointForPlan[], plan: Plan): readonly Draft[] {
  const drafts = points.map(({text, theme, principle, origin}) => ({
    ...toDraft(text, origin),
    ...(theme !== undefined && {theme}),
    ...(principle !== undefined && {principle}),
  }));
  return drafts.filter(whatIsNew(plan));
}

/**
 * What each group of a round would improve, the most chosen first, without what is in the plan already. `sayAction` makes
 * the name of an action of what has to become better; the words that people chose are the wish behind it.
 */
export function draftsOfPriorities(
  results: PublishedResults,
  {principles = [], statements = []}: Pick<ContentPack, 'principles' | 'statements'>,
  plan: Plan,
  sayAction: (wish: string) => string,
): readonly ChosenDraft[] {
  const titles = new Map(principles.map(({id, title}) => [id, title]));
  const asked = new Map(statements.map((statement) => [statement.id, statement]));
  const drafts = [...chosenIn(results)].map(([id, chosen]) => {
    const statement = asked.get(id);
    const principle = statement?.principle ?? (titles.has(id) ? id : undefined);
    const texts = new Map(Object.entries(statement?.texts ?? {}));
    const wish = texts.get(chosen[0]?.audience ?? '') ?? [...texts.values()][0] ?? titles.get(id) ?? id;
    const origin = {kind: 'round', id: results.round, item: id.slice(0, LONGEST_ITEM)} as const;
    const draft = {...toDraft(sayAction(wish), origin), wish: cut(wish), ...(principle !== undefined && {principle})};
    return {draft, chosen};
  });
  const isNew = whatIsNew(plan);
  return drafts.filter(({draft}) => isNew(draft));
}

/** What was agreed in an earlier plan and is not finished, without what is in the plan already. A day that is past stays behind. */
export function draftsOfPlan(earlier: Plan, plan: Plan, today: string): readonly Draft[] {
  const drafts = earlier.actions.filter(isOpen).map((action): Draft => {
    const kept = new Map<string, unknown>(Object.entries(action));
    for (const field of ['id', 'order', ...((action.due ?? today) < today ? ['start', 'due'] : [])]) kept.delete(field);
    const origin = {kind: 'plan', id: earlier.id, item: action.id} as const;
    return {...(Object.fromEntries(kept) as unknown as Draft), progress: [], origin};
  });
  return drafts.filter(whatIsNew(plan));
}

/** The one step that takes drafts over, behind what is there. `names` has an unused name for each. */
export function takeOver(drafts: readonly Draft[], plan: Plan, names: readonly string[]): PlanStep {
  let last = plan.actions.reduce<number | null>((most, {order}) => Math.max(most ?? order, order), null);
  return drafts.flatMap((draft, index) => {
    const id = names[index];
    if (id === undefined) return [];
    last = placeBetween(last, null);
    return [{kind: 'add', action: {...draft, id, order: last}} as const];
  });
}

function toDraft(text: string, origin: Origin): Draft {
  return {action: cut(text), owners: [], status: 'idea', progress: [], origin};
}

/** What somebody chose, by its id, and how many of each group did; where a group is hidden, nothing of it. */
function chosenIn(results: PublishedResults): ReadonlyMap<string, readonly Chosen[]> {
  const rows = results.priorities
    .flatMap(({id, audience, value}) =>
      value.kind === 'shown' && value.n > 0 && audience !== ALL_AUDIENCES ? [{id, audience, ...value}] : [],
    )
    .toSorted((one, other) => other.n / other.respondents - one.n / one.respondents);
  const chosen = new Map<string, readonly Chosen[]>();
  for (const {id, audience, n, respondents} of rows) {
    chosen.set(id, [...(chosen.get(id) ?? []), {audience, n, respondents}]);
  }
  return chosen;
}

/** Tells of one draft after another whether it is neither in the plan nor came before. */
function whatIsNew(plan: Plan): (draft: Draft) => boolean {
  const known = new Set(plan.actions.flatMap(({origin}) => (origin ? keyOf(origin) : [])));
  return ({origin}) => {
    const isNew = !known.has(keyOf(origin));
    known.add(keyOf(origin));
    return isNew;
  };
}

/** No part of an origin has a slash in it. */
function keyOf({kind, id, item}: Origin): string {
  return [kind, id, item].join('/');
}

function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
