import type {Clock} from './clock.js';
import {pauseAfter} from './pauses.js';

/** When to try again. */
export interface Retries {
  /** After a pause; sooner when the connection or the visitor comes back, but never before this time. */
  schedule(notBefore: number): void;
  /** Says that a try went well: the next pause is a short one. */
  reset(): void;
}

/** Makes retries. The page is listened to from the first `schedule` on, because most pages never need one. */
export function createRetries(clock: Clock, retry: () => void): Retries {
  let failures = 0;
  let quietUntil = 0;
  let isListening = false;
  let callOff = (): void => undefined;

  const wake = (): void => {
    failures = 0;
    if (clock.now() >= quietUntil) retry();
  };
  const listen = (): void => {
    if (isListening || typeof document === 'undefined') return;
    isListening = true;
    addEventListener('online', wake);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') wake();
    });
  };

  return {
    schedule(notBefore) {
      failures += 1;
      quietUntil = notBefore;
      callOff();
      callOff = clock.after(Math.max(notBefore - clock.now(), 0) + pauseAfter(failures, clock.chance()), retry);
      listen();
    },
    reset() {
      failures = 0;
    },
  };
}
