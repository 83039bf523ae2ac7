import {readBearer, type Authority} from './authority.js';
import {findClientAddress} from './client-address.js';
import {tooFast} from './haste.js';
import type {Handler} from './methods.js';
import {problemDocument} from './problem.js';
import type {RateLimiter} from './rate-limit.js';

/** What tells the coordinator from who guesses. */
export interface Door {
  readonly authority: Authority;
  /** Counts wrong keys, and nothing else. */
  readonly wrongKeys: RateLimiter;
  readonly trustedProxies: number;
}

/**
 * A handler that answers 401 to everybody but the coordinator; and 429, without looking at the key, to an address
 * from which too many wrong ones came. A request without a key is no guess.
 */
export function coordinatorOnly({authority, wrongKeys, trustedProxies}: Door, handler: Handler): Handler {
  return (context) => {
    const authorization = context.req.header('Authorization') ?? null;
    const isGuess = readBearer(authorization) !== null;
    const address = findClientAddress(context.env.incoming, trustedProxies);
    const seconds = isGuess ? wrongKeys.waitFor(address) : 0;
    if (seconds > 0) return tooFast(seconds);
    if (authority.accepts(authorization)) return handler(context);
    if (isGuess) wrongKeys.take(address);
    return problemDocument({status: 401, detail: "This needs the coordinator's key, as Authorization: Bearer …"});
  };
}
