import type {Plan, PlanAction, PublishedResults, Scale} from '@toegang/model';
import {compareRounds, type Change, type Obstacle} from '../report/comparison.js';

/** A principle, what became of it in each group, and what was done about it. */
export interface FollowedPrinciple {
  readonly principle: string;
  /** Empty where the rounds may not be compared. */
  readonly changes: readonly Change[];
  readonly actions: readonly PlanAction[];
}

/**
 * Whether a plan helped. `waiting`: no round came after the one that it was made of. `compared`: the two rounds, why their
 * numbers may not stand beside one another (empty when they may), and every principle that was asked or worked on.
 */
export type FollowUp =
  | {readonly kind: 'waiting'}
  | {
      readonly kind: 'compared';
      readonly before: PublishedResults;
      readonly after: PublishedResults;
      readonly obstacles: readonly Obstacle[];
      readonly isReworded: boolean;
      readonly principles: readonly FollowedPrinciple[];
    };

/**
 * Puts the round that a plan was made of, or else the last one but one, beside the newest. That a score went up does not
 * say that an action did it: the two only stand side by side.
 */
export function followUp(plan: Plan, rounds: readonly PublishedResults[], scale: Scale): FollowUp {
  const [first, ...others] = rounds;
  if (first === undefined) return {kind: 'waiting'};
  const {newest: after, comparisons} = compareRounds(first, others, scale);
  const own = comparisons.find(({earlier}) => earlier.round === plan.round);
  const comparison = own ?? (after.round === plan.round ? undefined : comparisons.at(-1));
  if (comparison === undefined) return {kind: 'waiting'};
  const {earlier: before, obstacles, isReworded, changes} = comparison;
  const aimed = plan.actions.flatMap(({principle}) => principle ?? []);
  const names = new Set([...(obstacles.length > 0 ? [] : after.principles.map(({principle}) => principle)), ...aimed]);
  const principles = [...names].map((principle) => ({
    principle,
    changes: changes.filter((change) => change.principle === principle),
    actions: plan.actions.filter((action) => action.principle === principle),
  }));
  return {kind: 'compared', before, after, obstacles, isReworded, principles};
}
