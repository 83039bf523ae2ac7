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
import {enter} from '../sessions/enter.js';
import type {SessionDeps} from '../sessions/session-deps.js';
import {Doors} from './doors.js';
import {LiveDocuments} from './live-documents.js';

/** What live sessions need from the world around them. */
export interface LiveOptions extends SessionDeps {
  /** Where WebSockets are made: `/api/v1/live`. */
  readonly path: string;
  readonly rateLimit?: RateLimit | undefined;
  /** How many proxies of our own stand in front, each adding an address to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  readonly report: (line: string) => void;
}

/** Sessions as devices look at them while they change. */
export interface Live {
  /** Takes a connection that wants to be a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Lets go of everybody. */
  close(): void;
}

/** In bytes. A device only says which key it has, and what it has seen. */
const MAXIMUM_MESSAGE = 16 * 1024;
/** In connections. Everybody who may join, the screen and the facilitator, and as many again that are about to break. */
const MOST_PER_SESSION = 250;
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

/**
 * Makes the live side of sessions: the document `session/{id}` holds what `GET /sessions/{id}` gives to every seat. Only
 * the collector writes into it; whoever has a key of the session may look.
 */
export function createLive(options: LiveOptions): Live {
  const doors = new Doors();
  const haste = new RateLimiter(options.rateLimit);
  const documents = new LiveDocuments({...options, onErased: (id) => server.hocuspocus.closeConnections(nameOf(id))});
  const server = createServer(options, documents);
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
      documents.close();
      doors.close();
    },
  };
}

/** The server of Hocuspocus never listens to a port: it takes the connections that ours hands over. */
function createServer(options: LiveOptions, documents: LiveDocuments): Server {
  const messages = new RateLimiter(MESSAGE_LIMIT);
  return new Server({
    quiet: true,
    stopOnSignals: false,
    timeout: SILENCE,
    maxPendingDocuments: 2,
    maxUnauthenticatedQueueMessages: 20,
    maxUnauthenticatedQueueSize: MAXIMUM_MESSAGE,
    websocketOptions: {maxPayload: MAXIMUM_MESSAGE},
    onAuthenticate: (payload) => letLook(options, payload),
    onLoadDocument: async ({documentName, document}) => {
      if (!(await documents.open(readId(documentName), document))) throw new NotAllowed();
      document.flush(); // else the first to look gets all of it twice
      document.on('destroy', () => documents.forget(readId(documentName), document));
    },
    beforeHandleMessage: (payload) => slowDown(messages, payload),
    beforeHandleAwareness: silence,
  });
}

async function letLook(
  options: LiveOptions,
  {documentName, token, connectionConfig, instance}: onAuthenticatePayload,
): Promise<void> {
  connectionConfig.readOnly = true;
  const entered = await enter(options, {id: readId(documentName), key: token}, 'read');
  const lookers = instance.documents.get(documentName)?.getConnectionsCount() ?? 0;
  if (!entered.ok || lookers >= MOST_PER_SESSION) throw new NotAllowed();
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

function nameOf(id: string): string {
  return `session/${id}`;
}

/** The id of the session in the name of a document; empty, which no session is called, when it cannot be one. */
function readId(documentName: string): string {
  return /^session\/([\w-]{1,64})$/.exec(documentName)?.[1] ?? '';
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
