export type {Clock} from './clock.js';
export type {
  Act,
  AnswerState,
  CodeCount,
  CoordinatorTransport,
  Decision,
  ExportFormat,
  Invitation,
  Mark,
  Progress,
  RoundOrder,
  WrittenAnswer,
} from './coordinator.js';
export {createDraftStore, type DraftStore} from './draft-store.js';
export type {AskOptions, HttpOptions} from './http-client.js';
export {createHttpCoordinator, type CoordinatorOptions} from './http-coordinator.js';
export {createHttpTransport} from './http-transport.js';
export {createMemoryCoordinator, type MemoryCoordinatorOptions} from './memory-coordinator.js';
export {createMemoryTransport, type MemoryTransport, type MemoryTransportOptions} from './memory-transport.js';
export {overHttp} from './over-http.js';
export type {Failure, Fetched, Refusal, Submission, SubmissionListener, Transport} from './transport.js';
