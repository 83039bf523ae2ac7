import type {
  AnswerState,
  AuditEntry,
  Invited,
  OpenAnswer,
  Progress,
  Round,
  RoundState,
  ScanContent,
} from '@toegang/model';
import type {Fetched, Transport} from './transport.js';

/** How people are invited: everybody with the same link, or each with a code that works once. */
export type Invitation = NonNullable<Round['invitation']>;

/** What a coordinator orders when making a round. */
export interface RoundOrder {
  readonly title: string;
  readonly publish?: Round['publish'];
  readonly minimumGroupSize?: number;
  readonly closedGroup?: boolean;
  readonly retentionDays?: number;
  readonly invitation?: Invitation;
}

/** What a coordinator decides about an answer; `text` is what is left of it, or what was written once more. */
export type Decision =
  | {readonly state: 'approved'; readonly text?: string}
  | {readonly state: 'rejected'; readonly reason: string}
  | {readonly state: 'waiting'; readonly text?: string};

export type ExportFormat = 'csv' | 'xlsx' | 'json';

/** What a coordinator may ask of a collector, with a key. Nothing here is an exception; a wrong key is a 401. */
export interface CoordinatorTransport {
  listRounds(): Promise<Fetched<readonly Round[]>>;
  makeRound(order: RoundOrder): Promise<Fetched<Round>>;
  setState(round: string, state: RoundState): Promise<Fetched<Round>>;
  fetchContent(round: string, lang?: string): Promise<Fetched<ScanContent>>;
  fetchProgress(round: string): Promise<Fetched<Progress>>;
  fetchAnswers(round: string, state: AnswerState): Promise<Fetched<readonly OpenAnswer[]>>;
  decide(round: string, answer: string, decision: Decision): Promise<Fetched<OpenAnswer>>;
  /** Newest first. */
  fetchAudit(round: string): Promise<Fetched<readonly AuditEntry[]>>;
  /** The codes themselves are given this once. */
  makeCodes(round: string, audience: string, count: number): Promise<Fetched<readonly string[]>>;
  countCodes(round: string): Promise<Fetched<readonly Invited[]>>;
  fetchExport(round: string, format: ExportFormat): Promise<Fetched<Blob>>;
  /** For a scan in which the coordinator enters paper forms. What could not be sent is refused, and not kept. */
  readonly paper: Transport;
}
