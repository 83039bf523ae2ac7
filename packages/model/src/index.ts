export {ALL_AUDIENCES} from './all-audiences.js';
export {ContentPackSchema, type ContentPack} from './content.js';
export {
  AUDIT_ACTS,
  parseAnswerChange,
  parseCodeOrder,
  type AnswerChange,
  type AnswerState,
  type AuditEntry,
  type CodeOrder,
  type Invited,
  type OpenAnswer,
  type Progress,
} from './moderation.js';
export {parseNewRound, parseRoundChange, type NewRound, type RoundChange} from './new-round.js';
export {parseContentPack, parseScanContent, type ReportContent} from './parse-content.js';
export type {Immutable, Parsed} from './parse.js';
export {
  PlanSchema,
  parsePlan,
  parsePlanAction,
  type ActionOwner,
  type ActionStatus,
  type Plan,
  type PlanAction,
  type ProgressNote,
} from './plan.js';
export {
  ACTION_STATUSES,
  MAXIMUM_ACTIONS,
  MAXIMUM_OWNER_LENGTH,
  MAXIMUM_OWNERS,
  MAXIMUM_PLAN_TEXT_LENGTH,
  MAXIMUM_PLAN_TITLE_LENGTH,
  MAXIMUM_PROGRESS,
} from './plan-limits.js';
export {parseNewPlan, parsePlanSettings, type NewPlan, type PlanSettings} from './plan-orders.js';
export {problemAt, type Problem} from './problem.js';
export {readContentPack, readReportContent, readScanContent} from './read-content.js';
export {readPlan, readPlanAction} from './read-plan.js';
export {readPublishedResults} from './read-results.js';
export {readRound} from './read-round.js';
export {readSession} from './read-session.js';
export {MAXIMUM_REMARK_LENGTH, MAXIMUM_WHY_LENGTH} from './response-limits.js';
export {
  MAXIMUM_CODES,
  MAXIMUM_GROUP_SIZE,
  MAXIMUM_REASON_LENGTH,
  MAXIMUM_RETENTION_DAYS,
  MAXIMUM_TITLE_LENGTH,
  MINIMUM_CLOSED_GROUP_SIZE,
  MINIMUM_GROUP_SIZE,
} from './round-limits.js';
export {ResponseSchema, findResponseProblems, parseResponse, type Answer, type Response} from './response.js';
export {
  PublishedResultsSchema,
  parsePublishedResults,
  type Count,
  type Gap,
  type Hidden,
  type HiddenReason,
  type PublishedResults,
  type Score,
  type Share,
  type ShownScore,
} from './results.js';
export {RoundSchema, parseRound, type Round, type RoundState} from './round.js';
export {
  ScanContentSchema,
  type Audience,
  type Principle,
  type Scale,
  type ScanContent,
  type Statement,
} from './scan-content.js';
export {
  SessionSchema,
  parseSession,
  type Session,
  type SessionPoint,
  type SessionTally,
  type SessionTimer,
  type VoteTotals,
} from './session.js';
export type {SessionFormat, SessionPhase, TalkStep} from './session-format.js';
export {
  MAXIMUM_DOTS,
  MAXIMUM_PARTICIPANTS,
  MAXIMUM_POINTS,
  MAXIMUM_TIMER_SECONDS,
  MAXIMUM_POINT_LENGTH,
  MAXIMUM_SESSION_DAYS,
  MAXIMUM_TALLIES,
} from './session-limits.js';
export {
  parseJoin,
  parseNewPoint,
  parseNewSession,
  parsePointChange,
  parseReveal,
  parseSessionChange,
  parseVote,
  type Join,
  type NewPoint,
  type NewSession,
  type PointChange,
  type Reveal,
  type SessionChange,
  type Vote,
  type VoteValue,
} from './session-orders.js';
