import {Hono} from 'hono';
import type {Authority} from './http/authority.js';
import {addApiHeaders} from './http/headers.js';
import type {Connection} from './http/methods.js';
import {Metrics} from './http/metrics.js';
import {makePages} from './http/pages.js';
import {problemDocument} from './http/problem.js';
import {RateLimiter, type RateLimit} from './http/rate-limit.js';
import type {PlanDeps} from './plans/plan-deps.js';
import type {RouteDeps} from './routes/route-deps.js';
import {addAnswerRoutes} from './routes/answers.js';
import {addCoordinationRoutes} from './routes/coordination.js';
import {addExportRoutes} from './routes/export.js';
import {addPlanChangeRoutes} from './routes/plan-changes.js';
import {addPlanRoutes} from './routes/plans.js';
import {addResponseRoutes} from './routes/responses.js';
import {addResultRoutes} from './routes/results.js';
import {addRoundRoutes} from './routes/rounds.js';
import {addSessionDeedRoutes} from './routes/session-deeds.js';
import {addSessionRoutes} from './routes/sessions.js';
import {addServiceRoutes} from './routes/service.js';

/** Where the interface begins on its host. */
export const BASE_PATH = '/api/v1';

/** A room in which everybody mistypes four times; a code has 40 bits, so guessing at this speed takes ages. */
const GUESS_LIMIT: RateLimit = {burst: 60, perSecond: 0.5};

/** Who copies a key badly tries again; who guesses gets fifteen thousand tries a day. */
const WRONG_KEY_LIMIT: RateLimit = {burst: 100, perSecond: 1 / 6};

/** What the interface needs from the world around it. */
export interface AppOptions extends PlanDeps {
  readonly authority: Authority;
  readonly rateLimit?: RateLimit;
  /** How many wrong codes to join with one address may send. */
  readonly guessLimit?: RateLimit;
  /** How many wrong keys one address may send. */
  readonly wrongKeyLimit?: RateLimit;
  /** How many proxies of our own stand in front, each adding an address to `X-Forwarded-For`. */
  readonly trustedProxies?: number;
  /** Folders with pages to serve beside the interface; the first that has a file gives it. */
  readonly pages?: readonly string[];
  /** Gets one line about a fault of the program; never anything that a visitor sent. */
  readonly report: (line: string) => void;
}

/** The collector as a function from request to answer: no process, no port, no environment. */
export function createApp(options: AppOptions): Hono<Connection> {
  const metrics = new Metrics();
  const deps: RouteDeps = {
    trustedProxies: 0,
    ...options,
    metrics,
    limiter: new RateLimiter(options.rateLimit),
    guesses: new RateLimiter(options.guessLimit ?? GUESS_LIMIT),
    wrongKeys: new RateLimiter(options.wrongKeyLimit ?? WRONG_KEY_LIMIT),
  };
  const app = new Hono<Connection>();
  app.use(`${BASE_PATH}/*`, async (context, next) => {
    await next();
    addApiHeaders(context.res);
    metrics.countRequest(context.res.status);
  });
  app.route(BASE_PATH, makeRoutes(deps));
  app.route('/', makePages(options.pages ?? []));
  app.notFound(refuseAddress);
  app.onError((error) => {
    options.report(describe(error));
    return problemDocument({status: 500, detail: 'Something went wrong here. Please try again later.'});
  });
  return app;
}

function makeRoutes(deps: RouteDeps): Hono<Connection> {
  const routes = new Hono<Connection>();
  addRoundRoutes(routes, deps);
  addResponseRoutes(routes, deps);
  addResultRoutes(routes, deps);
  addAnswerRoutes(routes, deps);
  addCoordinationRoutes(routes, deps);
  addExportRoutes(routes, deps);
  addSessionRoutes(routes, deps);
  addSessionDeedRoutes(routes, deps);
  addPlanRoutes(routes, deps);
  addPlanChangeRoutes(routes, deps);
  addServiceRoutes(routes, deps);
  routes.all('*', refuseAddress);
  return routes;
}

function refuseAddress(): Response {
  return problemDocument({status: 404, detail: 'There is nothing at this address.'});
}

/** Only what the program says: the details of a database's error can hold the row that it was about. */
function describe({name, message, stack}: Error): string {
  return stack ?? `${name}: ${message}`;
}
