import {join} from 'node:path';
import {packs as builtInPacks} from '@toegang/content';
import type {ContentPack, Round, RoundState} from '@toegang/model';
import {BASE_PATH, createApp} from './app.js';
import {establishAuthority} from './http/authority.js';
import type {RateLimit} from './http/rate-limit.js';
import {createLive} from './live/live.js';
import type {PlanDeps} from './plans/plan-deps.js';
import {PlanDocuments} from './plans/plan-documents.js';
import {PlanNews} from './plans/plan-news.js';
import {AskedRounds} from './rounds/asked-rounds.js';
import {today as currentDay} from './rounds/calendar.js';
import {changeRound} from './rounds/change-round.js';
import {eraseOldResponses} from './rounds/erase-old-responses.js';
import {ensureRound} from './rounds/make-round.js';
import type {Outcome} from './rounds/outcome.js';
import {coordinator} from './rounds/sender.js';
import {takeResponse, type Taken} from './rounds/take-response.js';
import {eraseOldSessions} from './sessions/erase-old-sessions.js';
import {SessionContents} from './sessions/session-contents.js';
import type {SessionDeps} from './sessions/session-deps.js';
import {SessionNews} from './sessions/session-news.js';
import {listen, type Listening} from './server.js';
import {openStorage} from './storage/storage.js';

/** How to run a collector. Everything may be left out. */
export interface CollectorOptions {
  /** A `postgres://…` address; without one the answers are kept in a file of SQLite. */
  readonly databaseUrl?: string;
  /** Folder of the SQLite file. `.data` when left out. */
  readonly dataFolder?: string;
  /** The coordinator's key. Without it one is made the first time, and comes back once as `newKey`. */
  readonly adminToken?: string;
  /** Folders with pages to serve beside the interface; the first that has a file gives it. */
  readonly pages?: readonly string[];
  /** Content packs; a round that names none gets the first. Those of `@toegang/content` when left out. */
  readonly packs?: readonly ContentPack[];
  readonly rateLimit?: RateLimit;
  /** How many wrong codes to join a session with one address may send. */
  readonly guessLimit?: RateLimit;
  /** How many wrong keys of a coordinator one address may send: a hundred, and ten a minute when left out. */
  readonly wrongKeyLimit?: RateLimit;
  /** How many proxies of our own stand in front, each adding an address to `X-Forwarded-For`. 0 when left out. */
  readonly trustedProxies?: number;
  /** The day, `2026-11-21`. */
  readonly today?: () => string;
  /** The moment, in milliseconds since 1970; only for the timer of a session. */
  readonly now?: () => number;
  /** Gets one line about a fault; never anything that a visitor sent. `console.error` when left out. */
  readonly report?: (line: string) => void;
  /** Hears the text of every query, without its values. */
  readonly onQuery?: (text: string) => void;
}

/** The service that keeps answers and publishes results. */
export interface Collector {
  /** The coordinator's key, when it was made just now. It is kept nowhere: print it. */
  readonly newKey: string | null;
  /** Answers a request without a port. */
  fetch(request: Request): Promise<Response>;
  /** Answers on a port; 0 takes any that is free. `host` is `127.0.0.1` when left out: this machine only. */
  listen(port: number, host?: string): Promise<Listening>;
  /** Makes a round with an id of choice, unless there is one; the rest is what `POST /rounds` takes. */
  ensureRound(order: {readonly id: string; readonly [field: string]: unknown}): Promise<Outcome<Round>>;
  /** What `PATCH /rounds/{id}` does. */
  changeRound(id: string, state: RoundState): Promise<Outcome<Round>>;
  /** What `POST /rounds/{id}/responses` does for the coordinator, as fast as the disk goes. */
  submit(round: string, response: unknown): Promise<Outcome<Taken>>;
  /** Erases the single responses of rounds that were closed long enough ago; done by itself at the start and daily. */
  eraseOldResponses(): Promise<readonly string[]>;
  /** Erases sessions that were not changed for as long as they are kept; done by itself at the start and daily. */
  eraseOldSessions(): Promise<readonly string[]>;
  /** Stops, and lets go of the database. */
  close(): Promise<void>;
}

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Opens the database, brings it up to date and makes a collector on it. Throws when the database cannot be reached. */
export async function createCollector(options: CollectorOptions = {}): Promise<Collector> {
  const {dataFolder = '.data', databaseUrl, report = console.error, today = currentDay, packs = builtInPacks} = options;
  const address = databaseUrl ?? join(dataFolder, 'toegang.sqlite');
  const storage = await openStorage({...options, address, report});
  const {authority, newKey} = await establishAuthority(storage, options.adminToken);
  const deps: PlanDeps = {
    ...{storage, packs, today, now: options.now ?? Date.now},
    asked: new AskedRounds(storage),
    contents: new SessionContents(),
    news: new SessionNews(),
    planDocuments: new PlanDocuments(),
    planNews: new PlanNews(),
  };
  const app = createApp({...options, ...deps, authority, report});
  const live = createLive({trustedProxies: 0, ...options, ...deps, path: `${BASE_PATH}/live`, report});
  const stopErasing = await eraseDaily(deps, report);
  const servers: Listening[] = [];
  return {
    newKey,
    fetch: async (request) => app.fetch(request, {}),
    listen: async (port, host = '127.0.0.1') => {
      const server = await listen({app, live}, port, host);
      servers.push(server);
      return server;
    },
    ensureRound: ({id, ...order}) => ensureRound(deps, id, order),
    changeRound: (id, state) => changeRound(deps, id, state),
    submit: (round, response) => takeResponse(deps, round, response, coordinator),
    eraseOldResponses: () => eraseOldResponses(deps),
    eraseOldSessions: () => eraseOldSessions(deps),
    close: async () => {
      stopErasing();
      await Promise.all(servers.map((server) => server.close()));
      live.close();
      await storage.close();
    },
  };
}

/** Erases now, and every day from now on, what was kept long enough. Gives back how to stop. */
async function eraseDaily(deps: SessionDeps, report: (line: string) => void): Promise<() => void> {
  const erase = async (): Promise<void> => {
    await eraseOldResponses(deps);
    await eraseOldSessions(deps);
  };
  await erase();
  const timer = setInterval(() => {
    erase().catch((error: unknown) => report(`erasing what is old: ${String(error)}`));
  }, DAY);
  timer.unref();
  return () => clearInterval(timer);
}
