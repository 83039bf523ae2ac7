import * as v from 'valibot';
import {parseWith, type Immutable, type Parsed} from './parse.js';
import {
  ACTION_STATUSES,
  MAXIMUM_ACTIONS,
  MAXIMUM_OWNER_LENGTH,
  MAXIMUM_OWNERS,
  MAXIMUM_PLAN_TEXT_LENGTH,
  MAXIMUM_PLAN_TITLE_LENGTH,
  MAXIMUM_PROGRESS,
} from './plan-limits.js';
import {ContentReference, Day, Finite, Id, Text, Token, visibleText} from './primitives.js';
import {findDoubleIds} from './references.js';

const PlanText = visibleText(MAXIMUM_PLAN_TEXT_LENGTH);
const OwnerText = visibleText(MAXIMUM_OWNER_LENGTH);

/** Who sees to it that an action happens: a role, not a person, and where it belongs (eigenaar). */
const Owner = v.object({role: OwnerText, organisation: v.optional(OwnerText)});

/** Where an action came from: a point of a session, an improvement point of a round, or an action of an earlier plan. */
const Origin = v.object({kind: v.picklist(['session', 'round', 'plan']), id: Token, item: Token});

/** What was seen on a day. */
const ProgressNote = v.object({on: Day, text: PlanText});

/** Something that will be done to improve the access (verbeteractie). */
const PlanAction = v.object({
  id: Token,
  action: PlanText,
  /** What residents want, in their words. */
  wish: v.optional(PlanText),
  principle: v.optional(Id),
  theme: v.optional(Id),
  owners: v.pipe(v.array(Owner), v.maxLength(MAXIMUM_OWNERS, `at most ${MAXIMUM_OWNERS} owners`)),
  /** Id of a level of the content: who decides on it. */
  level: v.optional(Id),
  status: v.picklist(ACTION_STATUSES),
  start: v.optional(Day),
  due: v.optional(Day),
  /** How people will notice that it helped. */
  notice: v.optional(PlanText),
  /** Id of a tool of the content that digs deeper. */
  tool: v.optional(Id),
  origin: v.optional(Origin),
  progress: v.pipe(v.array(ProgressNote), v.maxLength(MAXIMUM_PROGRESS, `at most ${MAXIMUM_PROGRESS} notes`)),
  /** What others can learn of it. */
  learning: v.optional(PlanText),
  /** Place among its neighbours: lower comes first. Two of the same stand by their ids. */
  order: Finite,
});

/** What was agreed to improve, by whom and when (verbeterplan). */
export const PlanSchema = v.object({
  schema: v.literal('toegang-plan/1'),
  id: Token,
  title: v.pipe(Text, v.maxLength(MAXIMUM_PLAN_TITLE_LENGTH, `at most ${MAXIMUM_PLAN_TITLE_LENGTH} characters`)),
  content: ContentReference,
  /** The measurement that the plan came from. */
  round: v.optional(Token),
  actions: v.pipe(v.array(PlanAction), v.maxLength(MAXIMUM_ACTIONS, `at most ${MAXIMUM_ACTIONS} actions`)),
});
export type Plan = Immutable<v.InferOutput<typeof PlanSchema>>;
export type PlanAction = Plan['actions'][number];
export type ActionOwner = PlanAction['owners'][number];
export type ActionStatus = PlanAction['status'];
export type ProgressNote = PlanAction['progress'][number];

/** Reads a plan as a collector gives it, as a device kept it, or as somebody saved it; says where each fault stands. */
export function parsePlan(input: unknown): Parsed<Plan> {
  const parsed = parseWith(PlanSchema, input);
  if (!parsed.ok) return parsed;
  const problems = findDoubleIds('actions', parsed.value.actions);
  return problems.length > 0 ? {ok: false, problems} : parsed;
}

/** Reads one action by itself, so that one fault in a file does not keep the others out. */
export function parsePlanAction(input: unknown): Parsed<PlanAction> {
  return parseWith(PlanAction, input);
}
