import type {Plan} from '@toegang/model';
import type {KnownPlan, PlanLink, PlanRight, PlanTransport} from '@toegang/transport';
import {openGivenPlan} from '../given-plan.js';

/** A plan that is kept somewhere, as somebody with this right reaches it; what others do goes through `link`. */
export function keepPlan(plan: Plan, right: PlanRight): {readonly link: PlanLink; readonly plans: PlanTransport} {
  const kept = openGivenPlan(plan, null);
  const link: PlanLink = {
    ...kept,
    get known(): KnownPlan {
      return {...kept.known, right};
    },
  };
  return {link, plans: {open: () => link, make: () => Promise.reject(new Error('No test makes a plan here.'))}};
}
