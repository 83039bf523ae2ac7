export type {Clock} from './clock.js';
export {createDraftStore, type DraftStore} from './draft-store.js';
export {
  fetchContent,
  fetchContentFrom,
  fetchResults,
  fetchResultsFrom,
  fetchRound,
  type AskOptions,
  type HttpOptions,
} from './http-client.js';
export {createHttpTransport, createScanTransport} from './http-transport.js';
export {createMemoryTransport, type MemoryTransport, type MemoryTransportOptions} from './memory-transport.js';
export type {Failure, Fetched, Refusal, ScanTransport, Submission, SubmissionListener, Transport} from './transport.js';
