import type {Clock} from '../clock.js';

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Does, in order, all that was to be done within this time. */
  advance(byMs: number): void;
}

/** Makes a clock at time 0; chance is always 0. */
export function createManualClock(): ManualClock {
  let time = 0;
  let planned: {readonly at: number; readonly work: () => void}[] = [];
  return {
    now: () => time,
    chance: () => 0,
    after(delayMs, work) {
      const entry = {at: time + delayMs, work};
      planned.push(entry);
      return () => {
        planned = planned.filter((other) => other !== entry);
      };
    },
    advance(byMs) {
      time += byMs;
      const due = planned.filter(({at}) => at <= time).sort((one, other) => one.at - other.at);
      planned = planned.filter(({at}) => at > time);
      for (const {work} of due) work();
    },
  };
}
