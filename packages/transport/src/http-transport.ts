import {Delivery} from './delivery.js';
import {fetchContent, fetchResults, fetchRound, withdrawResponse, type HttpOptions} from './http-client.js';
import type {ScanTransport, Transport} from './transport.js';

/**
 * Makes a transport to a collector that does all but read results. What an earlier page could not send to this
 * endpoint is sent at once.
 */
export function createScanTransport(options: HttpOptions): ScanTransport {
  const delivery = new Delivery(options);
  return {
    fetchRound: (round) => fetchRound(options, round),
    fetchContent: (round, lang) => fetchContent(options, round, lang),
    submit: (response) => delivery.submit(response),
    withdraw: (round, receipt) => withdrawResponse(options, round, receipt),
    watch: (listener) => delivery.watch(listener),
    discard: (responseId) => delivery.discard(responseId),
  };
}

/** Makes a transport to a collector that does everything. */
export function createHttpTransport(options: HttpOptions): Transport {
  return {...createScanTransport(options), fetchResults: (round) => fetchResults(options, round)};
}
