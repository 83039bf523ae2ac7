import type {Delivery} from './delivery.js';
import {fetchContent, fetchRound, withdrawResponse, type HttpOptions, type fetchResults} from './http-client.js';
import type {Failure, Refusal, SubmissionListener, Transport} from './transport.js';

const UNREACHABLE: Failure = {kind: 'unreachable'};

/** Nothing was kept or sent, because the part that does so did not come; trying again may help. */
const NOT_LOADED: Refusal = {kind: 'refused', status: 0, detail: 'The part that sends was not loaded.', problems: []};

/** Makes a transport to a collector. What an earlier page could not send to this endpoint is sent at once. */
export function createHttpTransport(options: HttpOptions): Transport {
  const load = createLoader(options);
  return {
    fetchRound: (round) => fetchRound(options, round),
    fetchContent: (round, lang) => fetchContent(options, round, lang),
    fetchResults: async (round) => (await load())?.fetchResults(options, round) ?? {ok: false, failure: UNREACHABLE},
    submit: async (response) => (await load())?.delivery.submit(response) ?? NOT_LOADED,
    withdraw: (round, receipt) => withdrawResponse(options, round, receipt),
    watch: (listener) => watchLater(load, listener),
    discard: async (responseId) => (await load())?.delivery.discard(responseId) ?? false,
  };
}

/** What came with the part that is loaded beside the first view. */
interface Loaded {
  readonly delivery: Delivery;
  readonly fetchResults: typeof fetchResults;
}

/** Null while it cannot be loaded. */
type Loader = () => Promise<Loaded | null>;

/** Loads at once, so that it is there when the connection is lost; and again when that did not work. */
function createLoader(options: HttpOptions): Loader {
  let loading: Promise<Loaded | null> | null = null;
  const load: Loader = () =>
    (loading ??= import('./device-part.js').then(
      ({Delivery, fetchResults}) => ({fetchResults, delivery: new Delivery(options)}),
      () => (loading = null),
    ));
  void load();
  return load;
}

function watchLater(load: Loader, listener: SubmissionListener): () => void {
  const controller = new AbortController();
  void load().then((loaded) => {
    if (loaded === null || controller.signal.aborted) return;
    controller.signal.addEventListener('abort', loaded.delivery.watch(listener));
  });
  return () => controller.abort();
}
