import type {SessionTimer} from '@toegang/model';

// Moments are in milliseconds since 1970, and come from whoever has a clock.

/** A timer that begins to run now. */
export function startTimer(seconds: number, now: number): SessionTimer {
  return {state: 'running', seconds, endsAt: now + seconds * 1000};
}

/** The timer at rest, with what is left of it. */
export function pauseTimer(timer: SessionTimer, now: number): SessionTimer {
  return {state: 'paused', seconds: timer.seconds, left: secondsLeft(timer, now)};
}

/** The timer that goes on where it rested; one that runs is left as it is. */
export function resumeTimer(timer: SessionTimer, now: number): SessionTimer {
  if (timer.state === 'running') return timer;
  return {state: 'running', seconds: timer.seconds, endsAt: now + timer.left * 1000};
}

/** In whole seconds, never below zero and never more than it began with: a device whose clock is wrong shows no nonsense. */
export function secondsLeft(timer: SessionTimer, now: number): number {
  const left = timer.state === 'paused' ? timer.left : Math.ceil((timer.endsAt - now) / 1000);
  return Math.min(timer.seconds, Math.max(0, left));
}
