import {overHttp, type Transport} from '@toegang/transport';

/** The part of a transport that reads results: enough for an element that shows them. */
export type CollectorReader = Pick<Transport, 'fetchContent' | 'fetchResults'>;

/** One for each endpoint, so that the same endpoint is seen to be the same source. */
const readers = new Map<string, CollectorReader>();

/** Gives what reads from the collector at this base address. */
export function readerFor(endpoint: string): CollectorReader {
  const reader = readers.get(endpoint) ?? createReader(endpoint);
  readers.set(endpoint, reader);
  return reader;
}

function createReader(endpoint: string): CollectorReader {
  return {
    fetchContent: (round, lang) => overHttp((http) => http.fetchContent({endpoint}, round, lang)),
    fetchResults: (round) => overHttp((http) => http.fetchResults({endpoint}, round)),
  };
}
