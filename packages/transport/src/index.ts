export type {Clock} from './clock.js';
export {createDraftStore, type DraftStore} from './draft-store.js';
export type {AskOptions, HttpOptions} from './http-client.js';
export {createHttpTransport} from './http-transport.js';
export {createMemoryTransport, type MemoryTransport, type MemoryTransportOptions} from './memory-transport.js';
export {overHttp} from './over-http.js';
export type {Failure, Fetched, Refusal, Submission, SubmissionListener, Transport} from './transport.js';
