import {changePlan} from '@toegang/domain/plan.js';
import type {Plan} from '@toegang/model';
import type {KnownPlan, PlanLink} from '@toegang/transport';

/** A plan that the page gave. It is kept in memory only; the page hears of every change and decides. */
export function openGivenPlan(plan: Plan, earlier: Plan | null): PlanLink {
  const listeners = new Set<() => void>();
  let known: KnownPlan = {
    ...{plan, earlier, right: 'manage', isPublic: null, connection: 'live'},
    ...{pending: 0, refused: []},
  };
  const set = (changed: Plan): void => {
    known = {...known, plan: changed};
    for (const listener of listeners) listener();
  };
  return {
    get known() {
      return known;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    mark: () => ({}),
    do: (step) => set(changePlan(known.plan ?? plan, step)),
    set: ({title}) => {
      if (title !== undefined) set({...(known.plan ?? plan), title});
    },
    erase: () => Promise.resolve(false),
    dismiss: () => undefined,
    close: () => listeners.clear(),
  };
}
