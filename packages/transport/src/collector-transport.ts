import {Delivery} from './delivery.js';
import {fetchContent, fetchResults, fetchRound, withdrawResponse, type HttpOptions} from './http-client.js';
import type {Transport} from './transport.js';

/** Makes a transport to a collector. What an earlier page could not send to this endpoint is sent at once. */
export function createCollectorTransport(options: HttpOptions): Transport {
  const delivery = new Delivery(options);
  return {
    fetchRound: (round) => fetchRound(options, round),
    fetchContent: (round, lang) => fetchContent(options, round, lang),
    fetchResults: (round) => fetchResults(options, round),
    submit: (response) => delivery.submit(response),
    withdraw: (round, receipt) => withdrawResponse(options, round, receipt),
    watch: (listener) => delivery.watch(listener),
    discard: (responseId) => delivery.discard(responseId),
  };
}
