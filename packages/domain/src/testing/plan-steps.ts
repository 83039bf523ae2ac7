import {ACTION_STATUSES, type PlanAction} from '@toegang/model';
import fc from 'fast-check';
import type {ActionFields, PlanChange, PlanStep} from '../plan/change-plan.js';

const words = fc.array(fc.constantFrom('brief', 'balie', 'samen', '👍', '👎', 'été', 'wijk', '<b>'), {
  minLength: 1,
  maxLength: 5,
});
const text = words.map((all) => all.join(' '));
const day = fc.constantFrom('2026-11-22', '2026-12-31', '2027-02-28');
const owners = fc.array(fc.record({role: text, organisation: text}, {requiredKeys: ['role'], noNullPrototype: true}), {
  maxLength: 3,
});
const progress = fc.array(fc.record({on: day, text}, {noNullPrototype: true}), {maxLength: 3});
const id = fc.constantFrom('letter', 'phone', 'room', 'new-1', 'new-2');
const order = fc.double({noNaN: true, noDefaultInfinity: true});

const fields = fc.record(
  {
    ...{action: text, owners, progress, order, status: fc.constantFrom(...ACTION_STATUSES)},
    ...{wish: fc.option(text), notice: fc.option(text), learning: fc.option(text), due: fc.option(day)},
    ...{principle: fc.option(fc.constantFrom('early-help', 'own-say')), start: fc.option(day)},
    origin: fc.option(fc.constant({kind: 'session', id: 'one', item: 'two'} as const)),
  },
  {requiredKeys: []},
) as fc.Arbitrary<ActionFields>;

const anAction: fc.Arbitrary<PlanAction> = fc.tuple(id, text, fields).map(([name, action, rest]): PlanAction => {
  const given = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined);
  const least = {id: name, action, owners: [], status: 'idea' as const, progress: [], order: 0};
  return {...least, ...(Object.fromEntries(given) as Partial<PlanAction>), id: name};
});

// it may be about an action that is not there
const aChange: fc.Arbitrary<PlanChange> = fc.oneof(
  anAction.map((action) => ({kind: 'add', action}) as const),
  fc.record({kind: fc.constant('edit' as const), id, fields}),
  id.map((name) => ({kind: 'remove', id: name}) as const),
  text.map((title) => ({kind: 'rename', title}) as const),
);

/** What somebody does to the sample plan. */
export const aStep: fc.Arbitrary<PlanStep> = fc.array(aChange, {minLength: 1, maxLength: 3});
