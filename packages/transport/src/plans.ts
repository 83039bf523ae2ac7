import type {NewPlan} from '@toegang/model';
import {systemClock} from './clock.js';
import type {HttpOptions} from './http-client.js';
import {LatePlan, type PlanPart} from './late-plan.js';
import {DEVICE_PLANS, openLateStore} from './late-store.js';
import type {MadePlan, PlanTransport} from './plan-link.js';
import type {SessionEntry} from './session-link.js';

/** How to reach the collector that keeps plans. */
export type HttpPlanOptions = HttpOptions;

/** A plan that this device keeps, as a list names it. */
export interface DevicePlanName {
  readonly id: string;
  readonly title: string;
}

/** Plans that this device keeps, for who asked for that. */
export interface DevicePlans extends PlanTransport {
  /** The plans that are kept here. Needs no key. */
  list(): Promise<readonly DevicePlanName[]>;
}

/**
 * Makes a way to plans that a collector keeps. What is done goes by HTTP, in order, and waits on the device while nobody
 * answers; what others do comes over a WebSocket, and where none can be made, by asking every few seconds. Without a key
 * it is what residents may read. Merging is in a part of its own, which is loaded when a plan is opened.
 */
export function createHttpPlans(options: HttpPlanOptions): PlanTransport {
  const clock = options.clock ?? systemClock;
  return {
    open: (place) =>
      new LatePlan(clock, ({HttpPlan, openPublicPlan}) =>
        place.key === null ? openPublicPlan(options, place) : new HttpPlan(options, place),
      ),
    make: (order: NewPlan, key: string) => inPart(({makeHttpPlan}) => makeHttpPlan(options, order, key)),
  };
}

/** Makes a way to plans that this device keeps, and nobody else. Nothing is stored before one is made. */
export function createDevicePlans(): DevicePlans {
  return {
    open: (place) => new LatePlan(systemClock, ({DevicePlan}) => new DevicePlan(place)),
    make: (order: NewPlan) => inPart(({makeDevicePlan}) => makeDevicePlan(order)),
    list: async () => {
      const kept = await openLateStore<DevicePlanName>(DEVICE_PLANS, systemClock).list();
      return kept.map(({id, title}) => ({id, title}));
    },
  };
}

async function inPart(make: (part: PlanPart) => Promise<SessionEntry<MadePlan>>): Promise<SessionEntry<MadePlan>> {
  const part = await import('./plan-part.js').catch(() => null);
  return part === null ? {ok: false, reason: 'offline', problems: []} : make(part);
}
