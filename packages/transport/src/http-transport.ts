import type {HttpOptions} from './http-client.js';
import type {Fetched, Refusal, SubmissionListener, Transport} from './transport.js';

/** What a transport says while its part cannot be loaded; trying again may help. */
const UNREACHABLE: Fetched<never> = {ok: false, failure: {kind: 'unreachable'}};
const NOT_SENT: Refusal = {kind: 'refused', status: 0, detail: 'The part that sends was not loaded.', problems: []};

/**
 * Makes a transport to a collector. What an earlier page could not send to this endpoint is sent at once.
 * The work is done by a part that is loaded now, so that a first view need not wait for it.
 */
export function createHttpTransport(options: HttpOptions): Transport {
  const load = createLoader(options);
  return {
    fetchRound: async (round) => (await load())?.fetchRound(round) ?? UNREACHABLE,
    fetchContent: async (round, lang) => (await load())?.fetchContent(round, lang) ?? UNREACHABLE,
    fetchResults: async (round) => (await load())?.fetchResults(round) ?? UNREACHABLE,
    submit: async (response) => (await load())?.submit(response) ?? NOT_SENT,
    withdraw: async (round, receipt) => (await load())?.withdraw(round, receipt) ?? UNREACHABLE,
    watch: (listener) => watchLater(load, listener),
    discard: async (responseId) => (await load())?.discard(responseId) ?? false,
  };
}

/** Null while it cannot be loaded. */
type Loader = () => Promise<Transport | null>;

/** Loads at once, so that it is there when the connection is lost; and again when that did not work. */
function createLoader(options: HttpOptions): Loader {
  let loading: Promise<Transport | null> | null = null;
  const load: Loader = () =>
    (loading ??= import('./collector-part.js').then(
      ({createCollectorTransport}) => createCollectorTransport(options),
      () => (loading = null),
    ));
  void load();
  return load;
}

function watchLater(load: Loader, listener: SubmissionListener): () => void {
  const controller = new AbortController();
  void load().then((transport) => {
    if (transport === null || controller.signal.aborted) return;
    controller.signal.addEventListener('abort', transport.watch(listener));
  });
  return () => controller.abort();
}
