import type {Delivery} from './delivery.js';
import {fetchContent, fetchResults, fetchRound, withdrawResponse, type HttpOptions} from './http-client.js';
import type {Refusal, SubmissionListener, Transport} from './transport.js';

/** Nothing was kept or sent, because the part that does so did not come; trying again may help. */
const NOT_LOADED: Refusal = {kind: 'refused', status: 0, detail: 'The part that sends was not loaded.', problems: []};

/** Makes a transport to a collector. What an earlier page could not send to this endpoint is sent at once. */
export function createHttpTransport(options: HttpOptions): Transport {
  const load = createLoader(options);
  return {
    fetchRound: (round) => fetchRound(options, round),
    fetchContent: (round, lang) => fetchContent(options, round, lang),
    fetchResults: (round) => fetchResults(options, round),
    submit: async (response) => (await load())?.submit(response) ?? NOT_LOADED,
    withdraw: (round, receipt) => withdrawResponse(options, round, receipt),
    watch: (listener) => watchLater(load, listener),
    discard: async (responseId) => (await load())?.discard(responseId) ?? false,
  };
}

/** Gives the delivery, or null while it cannot be loaded. */
type Loader = () => Promise<Delivery | null>;

/** Loads at once, so that it is there when the connection is lost; and again when that did not work. */
function createLoader(options: HttpOptions): Loader {
  let loading: Promise<Delivery | null> | null = null;
  const load: Loader = () =>
    (loading ??= import('./device-part.js').then(
      ({Delivery}) => new Delivery(options),
      () => (loading = null),
    ));
  void load();
  return load;
}

function watchLater(load: Loader, listener: SubmissionListener): () => void {
  const controller = new AbortController();
  void load().then((delivery) => {
    if (delivery === null || controller.signal.aborted) return;
    controller.signal.addEventListener('abort', delivery.watch(listener));
  });
  return () => controller.abort();
}
