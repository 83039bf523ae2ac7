import type {Context} from 'hono';
import {findClientAddress} from './client-address.js';
import type {Connection} from './methods.js';
import {problemDocument} from './problem.js';
import type {RateLimiter} from './rate-limit.js';

/** A 429 for an address that sends too fast; null, and one more counted, for any other. */
export function refuseHaste(
  {limiter, trustedProxies}: {readonly limiter: RateLimiter; readonly trustedProxies: number},
  context: Context<Connection>,
): Response | null {
  const seconds = limiter.take(findClientAddress(context.env.incoming, trustedProxies));
  return seconds === 0 ? null : tooFast(seconds);
}

/** A 429 that says how long to wait. */
export function tooFast(seconds: number): Response {
  const detail = `Too many at once from this address. Please try again in ${seconds} seconds.`;
  return problemDocument({status: 429, detail}, {'Retry-After': String(seconds)});
}
