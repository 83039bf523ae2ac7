import type {Door} from '../http/coordinator-only.js';
import type {Metrics} from '../http/metrics.js';
import type {RateLimiter} from '../http/rate-limit.js';
import type {PlanDeps} from '../plans/plan-deps.js';

/** What the routes work with. */
export interface RouteDeps extends PlanDeps, Door {
  readonly metrics: Metrics;
  readonly limiter: RateLimiter;
  /** Counts wrong codes to join with. */
  readonly guesses: RateLimiter;
  /** How many proxies of our own stand in front, each adding an address to `X-Forwarded-For`. */
  readonly trustedProxies: number;
}
