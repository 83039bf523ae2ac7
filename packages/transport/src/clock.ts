/** What sending knows of time and chance; a test brings its own. */
export interface Clock {
  /** In milliseconds since 1970. */
  now(): number;
  /** 0 … 1. */
  chance(): number;
  /** Does the work later. Gives back how to call it off. */
  after(delayMs: number, work: () => void): () => void;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  chance: () => Math.random(),
  after(delayMs, work) {
    const timer = setTimeout(work, delayMs);
    return () => clearTimeout(timer);
  },
};

/** What the promise gives, or `otherwise` when that takes too long; the work itself goes on. */
export function within<T>(clock: Clock, limitMs: number, work: Promise<T>, otherwise: T): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = clock.after(limitMs, () => resolve(otherwise));
    work.finally(callOff).then(resolve, reject);
  });
}
