import {fetchContent, fetchResults, fetchRound, type Transport} from '@toegang/transport';

/** The part of a transport that only reads: enough for an element that shows. */
export type CollectorReader = Pick<Transport, 'fetchRound' | 'fetchContent' | 'fetchResults'>;

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
    fetchRound: (round) => fetchRound({endpoint}, round),
    fetchContent: (round, lang) => fetchContent({endpoint}, round, lang),
    fetchResults: (round) => fetchResults({endpoint}, round),
  };
}
