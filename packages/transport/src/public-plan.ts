import type {PlanStep} from '@toegang/domain/plan.js';
import {systemClock} from './clock.js';
import type {HttpOptions} from './http-client.js';
import {pauseAfter, type Pauses} from './pauses.js';
import type {KnownPlan, PlanLink, PlanPlace} from './plan-link.js';
import {lookAtOther} from './plan-requests.js';

/** In milliseconds. It changes seldom, and a collector lets it be kept for as long. */
const ASK_EVERY = 60_000;
/** When nobody answers. */
const PAUSES: Pauses = {firstMs: 1000, longestMs: ASK_EVERY};

/** A plan as residents read it: looked at, and nothing else. */
export function openPublicPlan(options: HttpOptions, place: PlanPlace): PlanLink {
  const clock = options.clock ?? systemClock;
  const listeners = new Set<() => void>();
  let known: KnownPlan = {
    ...{plan: null, earlier: null, right: 'view', isPublic: true, connection: 'connecting', pending: 0, refused: []},
  };
  let callOff = (): void => undefined;
  let [failures, isOver] = [0, false];
  const tell = (change: Partial<KnownPlan>): void => {
    known = {...known, ...change};
    for (const listener of listeners) queueMicrotask(listener);
  };
  const look = async (): Promise<void> => {
    const seen = await lookAtOther(options, place, 'public');
    if (isOver) return;
    if (seen.kind === 'gone') {
      tell({connection: 'gone', plan: null});
      return;
    }
    failures = seen.kind === 'seen' ? 0 : failures + 1;
    tell(seen.kind === 'seen' ? {connection: 'live', plan: seen.plan} : {connection: 'offline'});
    const delayMs = failures === 0 ? ASK_EVERY : pauseAfter(failures, clock.chance(), PAUSES);
    callOff = clock.after(delayMs, () => void look());
  };
  void look();
  const refuse = (step: PlanStep): void => {
    const refused = {step, reason: 'not-yours', problems: []} as const;
    tell({refused: [...known.refused, refused]});
  };
  return {
    get known() {
      return known;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    mark: () => ({}),
    do: refuse,
    set: () => refuse([]),
    erase: () => Promise.resolve(false),
    dismiss: (refused) => tell({refused: known.refused.filter((one) => one !== refused)}),
    close: () => {
      isOver = true;
      callOff();
      listeners.clear();
    },
  };
}
