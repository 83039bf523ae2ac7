import {HocuspocusProvider, HocuspocusProviderWebsocket} from '@hocuspocus/provider';
import {Doc, applyUpdate} from 'yjs';
import {systemClock, type Clock} from './clock.js';

/** Which document of which server to look at. */
export interface LookOptions {
  /** `wss://example.nl/api/v1/live` */
  readonly address: string;
  /** `session/{id}` or `plan/{id}` */
  readonly name: string;
  readonly key: string;
  /** What is known already, in bytes of Yjs: only the rest is sent. */
  readonly known?: Uint8Array | undefined;
  readonly clock?: Clock | undefined;
}

/** What whoever looks at a document hears. */
export interface LookListener {
  /** The document as it is now. Comes once when everything is there, and after every change. */
  state(document: Doc): void;
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
 * Looks at a document while it changes, over one connection, with a copy of its own: a server that was started again makes
 * another document of a session, and two of them would mix old and new. Gives what ends it.
 *
 * A part of its own: Hocuspocus is only for who takes part in something live.
 */
export function lookLive(options: LookOptions, on: LookListener): () => void {
  const {address, name, key, known, clock = systemClock} = options;
  const document = new Doc();
  if (known) applyUpdate(document, known);
  let isOver = false;
  let isSynced = false;
  const tell = (): void => {
    if (isSynced && !isOver) on.state(document);
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
    ...{name, token: key, document, awareness: null},
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
