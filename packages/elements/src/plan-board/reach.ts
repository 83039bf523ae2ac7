import {createDevicePlans, createHttpPlans, type PlanPlace, type PlanTransport} from '@toegang/transport';

/** One for each endpoint, so that the same endpoint is seen to be the same place. */
const reached = new Map<string, PlanTransport>();

/** Plans that this device keeps. Nothing is stored before one is made. */
export const plansHere = createDevicePlans();

/** Gives the way to the plans that the collector at this base address keeps. */
export function plansAt(endpoint: string): PlanTransport {
  const plans = reached.get(endpoint) ?? createHttpPlans({endpoint});
  reached.set(endpoint, plans);
  return plans;
}

/** Whether a plan is one that a device keeps: its id says so. */
export function isHere({id}: PlanPlace): boolean {
  return id.startsWith('device-');
}
