import type {Parsed} from './parse.js';
import {parseLater} from './parse-later.js';
import type {Plan, PlanAction} from './plan.js';

/** Reads a plan, with parsers that are loaded when there is one to read. */
export function readPlan(input: unknown): Promise<Parsed<Plan>> {
  return parseLater(({parsePlan}) => parsePlan(input));
}

/** Reads one action of a plan, with parsers that are loaded when there is one to read. */
export function readPlanAction(input: unknown): Promise<Parsed<PlanAction>> {
  return parseLater(({parsePlanAction}) => parsePlanAction(input));
}
