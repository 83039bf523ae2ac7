export {takeFromAddress} from './address.js';
export type {Clock} from './clock.js';
export type {CoordinatorTransport, Decision, ExportFormat, Invitation, RoundOrder} from './coordinator.js';
export {createDraftStore, type DraftStore} from './draft-store.js';
export type {AskOptions, HttpOptions} from './http-client.js';
export {createHttpCoordinator, type CoordinatorOptions} from './http-coordinator.js';
export {createHttpSessions, type HttpSessionOptions} from './http-sessions.js';
export {createHttpTransport} from './http-transport.js';
export {createMemoryCoordinator, type MemoryCoordinatorOptions} from './memory-coordinator.js';
export {createMemoryTransport, type MemoryTransport, type MemoryTransportOptions} from './memory-transport.js';
export {overHttp} from './over-http.js';
export type {Failure, Fetched, Refusal, Submission, SubmissionListener, Transport} from './transport.js';
export {
  createDevicePlans,
  createHttpPlans,
  type DevicePlanName,
  type DevicePlans,
  type HttpPlanOptions,
} from './plans.js';
export type {
  KnownPlan,
  MadePlan,
  PlanLink,
  PlanMark,
  PlanPlace,
  PlanRight,
  PlanTransport,
  RefusedStep,
} from './plan-link.js';
export type {
  KnownSession,
  MadeSession,
  RefusedAction,
  SessionAction,
  SessionEntry,
  SessionLink,
  SessionPlace,
  SessionTransport,
} from './session-link.js';
