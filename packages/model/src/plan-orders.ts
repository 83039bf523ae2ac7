import * as v from 'valibot';
import {parseWith, type Immutable, type Parsed} from './parse.js';
import {ContentReference, Text, Token} from './primitives.js';
import {MAXIMUM_PLAN_TITLE_LENGTH} from './plan-limits.js';

const Title = v.pipe(Text, v.maxLength(MAXIMUM_PLAN_TITLE_LENGTH, `at most ${MAXIMUM_PLAN_TITLE_LENGTH} characters`));

const NewPlan = v.object({
  title: Title,
  content: v.optional(ContentReference),
  /** The measurement that the plan comes from. */
  round: v.optional(Token),
  /** The session of which the points for the plan become the first ideas. */
  session: v.optional(Token),
  /** The plan before this one: what was agreed last time. */
  earlier: v.optional(Token),
});
/** What a coordinator asks for: a plan. */
export type NewPlan = Immutable<v.InferOutput<typeof NewPlan>>;

const PlanSettings = v.object({title: v.optional(Title), public: v.optional(v.boolean())});
/** What who manages a plan may change of it as a whole. `public`: whether residents may read it, without names. */
export type PlanSettings = Immutable<v.InferOutput<typeof PlanSettings>>;

/** Reads the wish for a plan. */
export function parseNewPlan(input: unknown): Parsed<NewPlan> {
  return parseWith(NewPlan, input);
}

/** Reads a change of a plan as a whole. */
export function parsePlanSettings(input: unknown): Parsed<PlanSettings> {
  return parseWith(PlanSettings, input);
}
