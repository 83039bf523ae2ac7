import {once} from 'node:events';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Duplex} from 'node:stream';
import {setTimeout as wait} from 'node:timers/promises';
import {getRequestListener} from '@hono/node-server';
import type {Hono} from 'hono';
import type {Connection} from './http/methods.js';
import {problemDocument} from './http/problem.js';
import type {Live} from './live/live.js';

/** A collector that answers on a port. */
export interface Listening {
  /** `http://127.0.0.1:8080`, without a slash at the end. */
  readonly url: string;
  /** Lets the requests under way end, and stops. */
  close(): Promise<void>;
}

/** In milliseconds. Who is slower keeps a connection from somebody else. */
const TIMEOUTS = {headersTimeout: 15_000, requestTimeout: 30_000};

/** In milliseconds. How long a request under way may still take when the server stops. */
const PATIENCE = 5_000;

/** What answers: requests, and connections that want to be WebSockets. */
export interface Answering {
  readonly app: Hono<Connection>;
  readonly live: Pick<Live, 'upgrade'>;
}

/** Answers on a port; 0 takes any that is free. Throws when the port is taken. */
export async function listen({app, live}: Answering, port: number, host: string): Promise<Listening> {
  const answer = getRequestListener((request, env) => app.fetch(request, env), {
    overrideGlobalObjects: false,
    errorHandler: refuseUnreadable,
  });
  const underWay = new Set<ServerResponse>();
  const server = createServer(TIMEOUTS, (incoming, outgoing) => {
    underWay.add(outgoing);
    outgoing.once('close', () => underWay.delete(outgoing));
    void answer(incoming, outgoing);
  });
  const upgraded = new Set<Duplex>();
  server.on('upgrade', (request: IncomingMessage, socket, head) => {
    upgraded.add(socket);
    socket.once('close', () => upgraded.delete(socket));
    live.upgrade(request, socket, head);
  });
  server.listen(port, host);
  await once(server, 'listening');
  const {port: actualPort} = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return {url: `http://${name}:${actualPort}`, close: () => close(server, underWay, upgraded)};
}

/** Only what could not be made a request comes here; a fault inside the app has its answer already. */
function refuseUnreadable(): Response {
  return problemDocument({status: 400, detail: 'This is not a request that can be understood.'});
}

/** Browsers hold connections open without asking anything; those are not waited for. */
async function close(
  server: Server,
  underWay: ReadonlySet<ServerResponse>,
  upgraded: ReadonlySet<Duplex>,
): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  const answered = Promise.all([...underWay].map((outgoing) => once(outgoing, 'close')));
  await Promise.race([answered, wait(PATIENCE, undefined, {ref: false})]);
  server.closeAllConnections();
  for (const socket of upgraded) socket.destroy();
  await closed;
}
