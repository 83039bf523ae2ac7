import type {Delivery} from './delivery.js';
import type {HttpOptions} from './http-client.js';
import {overHttp} from './over-http.js';
import type {Refusal, SubmissionListener, Transport} from './transport.js';

/** What a transport says while the part that sends cannot be loaded; trying again may help. */
const NOT_SENT: Refusal = {kind: 'refused', status: 0, detail: 'The part that sends was not loaded.', problems: []};

/**
 * Makes a transport to a collector. What an earlier page could not send to this endpoint is sent at once. A code in the
 * address of the page (`#code=…`), with which somebody was invited, is taken out of it and sent with each response.
 * The work is done by parts that are loaded now, so that a first view need not wait for them.
 */
export function createHttpTransport(options: HttpOptions): Transport {
  const load = createLoader(options);
  return {
    fetchRound: (round) => overHttp((http) => http.fetchRound(options, round)),
    fetchContent: (round, lang) => overHttp((http) => http.fetchContent(options, round, lang)),
    fetchResults: (round) => overHttp((http) => http.fetchResults(options, round)),
    submit: async (response) => (await load())?.submit(response) ?? NOT_SENT,
    withdraw: (round, receipt) => overHttp((http) => http.withdrawResponse(options, round, receipt)),
    watch: (listener) => watchLater(load, listener),
    discard: async (responseId) => (await load())?.discard(responseId) ?? false,
  };
}

/** Null while it cannot be loaded. */
type Loader = () => Promise<Delivery | null>;

/** Loads at once, so that it is there when the connection is lost; and again when that did not work. */
function createLoader(options: HttpOptions): Loader {
  let loading: Promise<Delivery | null> | null = null;
  const load: Loader = () =>
    (loading ??= import('./collector-part.js').then(
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
