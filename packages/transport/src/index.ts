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
export {createHttpTransport} from './http-transport.js';
export {createMemoryTransport, type MemoryTransport, type MemoryTransportOptions} from './memory-transport.js';
export type {Failure, Fetched, Refusal, Submission, SubmissionListener, Transport} from './transport.js';
