import type {IncomingMessage} from 'node:http';
import type {Duplex} from 'node:stream';
import {
  Server,
  type beforeHandleAwarenessPayload,
  type beforeHandleMessagePayload,
  type onAuthenticatePayload,
} from '@hocuspocus/server';
import {findClientAddress} from '../http/client-address.js';
import {RateLimiter, type RateLimit} from '../http/rate-limit.js';
import type {PlanDeps} from '../plans/plan-deps.js';
import {Doors} from './doors.js';
import {LiveDocuments} from './live-documents.js';
import type {LiveSource} from './live-source.js';
import {makePlanSource} from './plan-source.js';
import {makeSessionSource} from './session-source.js';

/** What is looked at live needs this from the world around it. */
export interface LiveOptions extends PlanDeps {
  /** Where WebSockets are made: `/api/v1/live`. */
  readonly path: string;
  readonly rateLimit?: RateLimit | undefined;
  /** How many proxies of our own stand in front, each adding an address to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  readonly report: (line: string) => void;
}

/** Sessions and plans as devices look at them while they change. */
export interface Live {
  /** Takes a connection that wants to be a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Lets go of everybody. */
  close(): void;
}

/** In bytes. A device only says which key it has, and what it has seen: of a plan a few bytes for each who wrote in it. */
const MAXIMUM_MESSAGE = 64 * 1024;
/** In bytes: what somebody may send before the key is looked at. */
const MAXIMUM_BEFORE_KEY = 16 * 1024;
/** In connections. Everybody who may join, the screen and the facilitator, and as many again that are about to break. */
const MOST_LOOKERS = 250;
/** A device asks once in some seconds whether it has everything. */
const MESSAGE_LIMIT: RateLimit = {burst: 100, perSecond: 5};
/** In milliseconds. Who says nothing for so long is gone, and who has shown no key by then never will. */
const SILENCE = 30_000;

/** Said to who may not; why, only HTTP tells. */
class NotAllowed extends Error {
  readonly reason = 'permission-denied';

  constructor() {
    super(''); // a message would be written to the log, and anybody can bring it about
  }
}

/** What is looked at under the first part of a name, such as `session/{id}`. */
type Shelves = Readonly<Record<string, {readonly source: LiveSource; readonly documents: LiveDocuments}>>;

/**
 * Makes the live side of sessions and plans: the document `session/{id}` holds what `GET /sessions/{id}` gives to every
 * seat, `plan/{id}` what `GET /plans/{id}/document` gives. Only the collector writes into them; whoever has a key may look.
 */
export function createLive(options: LiveOptions): Live {
  const doors = new Doors();
  const haste = new RateLimiter(options.rateLimit);
  const shelve = (kind: string, source: LiveSource): Shelves[string] => {
    const onErased = (id: string): void => server.hocuspocus.closeConnections(`${kind}/${id}`);
    return {source, documents: new LiveDocuments({source, onErased, report: options.report})};
  };
  const shelves: Shelves = {
    session: shelve('session', makeSessionSource(options)),
    plan: shelve('plan', makePlanSource(options)),
  };
  const server = createServer(shelves);
  return {
    upgrade: (request, socket, head) => {
      socket.on('error', () => socket.destroy()); // unheard it would end the process
      const address = findClientAddress(request, options.trustedProxies);
      const {pathname} = new URL(request.url ?? '/', 'http://collector');
      if (pathname !== options.path) refuse(socket, '404 Not Found');
      else if (haste.take(address) > 0) refuse(socket, '429 Too Many Requests');
      else if (!doors.letIn(address, socket)) refuse(socket, '503 Service Unavailable');
      else server.httpServer.emit('upgrade', request, socket, head);
    },
    close: () => {
      for (const {documents} of Object.values(shelves)) documents.close();
      doors.close();
    },
  };
}

/** The server of Hocuspocus never listens to a port: it takes the connections that ours hands over. */
function createServer(shelves: Shelves): Server {
  const messages = new RateLimiter(MESSAGE_LIMIT);
  return new Server({
    quiet: true,
    stopOnSignals: false,
    timeout: SILENCE,
    maxPendingDocuments: 2,
    maxUnauthenticatedQueueMessages: 20,
    maxUnauthenticatedQueueSize: MAXIMUM_BEFORE_KEY,
    websocketOptions: {maxPayload: MAXIMUM_MESSAGE},
    onAuthenticate: (payload) => letLook(shelves, payload),
    onLoadDocument: async ({documentName, document}) => {
      const place = findPlace(shelves, documentName);
      if (!(await place?.documents.open(place.id, document))) throw new NotAllowed();
      document.flush(); // else the first to look gets all of it twice
      document.on('destroy', () => place?.documents.forget(place.id, document));
    },
    beforeHandleMessage: (payload) => slowDown(messages, payload),
    beforeHandleAwareness: silence,
  });
}

async function letLook(
  shelves: Shelves,
  {documentName, token, connectionConfig, instance}: onAuthenticatePayload,
): Promise<void> {
  connectionConfig.readOnly = true;
  const place = findPlace(shelves, documentName);
  const mayLook = await place?.source.mayLook(place.id, token);
  const lookers = instance.documents.get(documentName)?.getConnectionsCount() ?? 0;
  if (mayLook !== true || lookers >= MOST_LOOKERS) throw new NotAllowed();
}

function slowDown(messages: RateLimiter, {socketId, connection}: beforeHandleMessagePayload): Promise<void> {
  if (messages.take(socketId) > 0) connection.webSocket.close(1008, 'too fast');
  return Promise.resolve();
}

/** Nobody tells the others anything of themselves. */
function silence({states}: beforeHandleAwarenessPayload): Promise<void> {
  states.clear();
  return Promise.resolve();
}

/** Where the document of this name comes from; undefined when it can be none. */
function findPlace(shelves: Shelves, documentName: string): (Shelves[string] & {readonly id: string}) | undefined {
  const [, kind = '', id = ''] = /^(session|plan)\/([\w-]{1,64})$/.exec(documentName) ?? [];
  const shelf = shelves[kind];
  return shelf && {...shelf, id};
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
