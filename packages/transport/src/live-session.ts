import {HocuspocusProvider, HocuspocusProviderWebsocket} from '@hocuspocus/provider';
import {Doc} from 'yjs';
import {systemClock, type Clock} from './clock.js';

/** Which document of which server to look at. */
export interface LiveSessionOptions {
  /** `wss://example.nl/api/v1/live` */
  readonly address: string;
  readonly id: string;
  readonly key: string;
  readonly clock?: Clock | undefined;
}

/** What whoever looks at a session hears. */
export interface LiveSessionListener {
  /** How the session is now; not checked. Comes once when everything is there, and after every change. */
  state(value: unknown): void;
  /** The connection broke, or there never was one. Comes at most once, and nothing comes after it. */
  end(): void;
}

/** In milliseconds. Hocuspocus says nothing when its connection never comes about. */
const PATIENCE = 5000;
/** In milliseconds: how often is asked whether everything came. It also shows the server that somebody is there. */
const ASK_EVERY = 5000;
/** In milliseconds. A telephone that changes from one network to another does not notice that a connection is dead. */
const SILENCE = 12_000;

/**
 * Looks at a session while it changes, over one connection, with a document of its own: a server that was started again
 * makes another document of what it kept, and two of them would mix old and new. Gives what ends it.
 *
 * A part of its own: Yjs and Hocuspocus are only for who takes part in a session.
 */
export function lookLive(
  {address, id, key, clock = systemClock}: LiveSessionOptions,
  on: LiveSessionListener,
): () => void {
  const document = new Doc();
  let isOver = false;
  let isSynced = false;
  const tell = (): void => {
    if (isSynced && !isOver) on.state(document.getMap('session').toJSON());
  };
  const close = (): void => {
    if (isOver) return;
    isOver = true;
    callOffAlarm();
    // later: Hocuspocus may be in the middle of telling this
    queueMicrotask(() => {
      provider.destroy();
      socket.destroy();
      document.destroy();
    });
  };
  const end = (): void => {
    if (isOver) return;
    close();
    on.end();
  };
  const callOffAlarm = clock.after(PATIENCE, end);
  const socket = new HocuspocusProviderWebsocket({
    url: address,
    messageReconnectTimeout: SILENCE,
    // one connection only; a `delay` below `minDelay` would make it wait for ever and say nothing
    ...{maxAttempts: 1, delay: PATIENCE, minDelay: PATIENCE},
    onMaxAttemptsFailed: end,
    onDisconnect: end,
  });
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    ...{name: `session/${id}`, token: key, document, awareness: null},
    forceSyncInterval: ASK_EVERY,
    onSynced: () => {
      callOffAlarm();
      isSynced = true;
      tell();
    },
    onAuthenticationFailed: end,
    onClose: end,
  });
  document.on('update', tell);
  provider.attach();
  return close;
}
