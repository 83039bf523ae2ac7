import type {Round, RoundState, ScanContent} from '@toegang/model';
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

export type AnswerState = 'waiting' | 'approved' | 'rejected';

/** A place in a text that looks like personal data; from `start` up to `end`, in UTF-16 units. */
export interface Mark {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Something that a respondent wrote, to be judged before anybody else reads it. */
export interface WrittenAnswer {
  readonly id: string;
  readonly audience: string;
  readonly principle?: string;
  readonly statement?: string;
  readonly text: string;
  /** What was written, when a coordinator left something out. */
  readonly original?: string;
  readonly state: AnswerState;
  /** Why it was rejected. */
  readonly reason?: string;
  readonly marks: readonly Mark[];
}

/** What a coordinator decides about an answer; `text` is what is left of it. */
export type Decision =
  | {readonly state: 'approved'; readonly text?: string}
  | {readonly state: 'rejected'; readonly reason: string}
  | {readonly state: 'waiting'};

/** How many people answered, and how many answers were judged; never what they said. */
export interface Progress {
  readonly audiences: readonly {readonly audience: string; readonly respondents: number; readonly onPaper: number}[];
  readonly answers: Readonly<Record<AnswerState, number>>;
}

/** One thing that a coordinator did. */
export interface Act {
  /** A day or a moment, as ISO 8601. */
  readonly at: string;
  readonly act: string;
  readonly answer?: string;
  readonly reason?: string;
}

/** How many codes of an audience there are. */
export interface CodeCount {
  readonly audience: string;
  readonly made: number;
  readonly used: number;
}

export type ExportFormat = 'csv' | 'xlsx' | 'json';

/** What a coordinator may ask of a collector, with a key. Nothing here is an exception; a wrong key is a 401. */
export interface CoordinatorTransport {
  listRounds(): Promise<Fetched<readonly Round[]>>;
  makeRound(order: RoundOrder): Promise<Fetched<Round>>;
  setState(round: string, state: RoundState): Promise<Fetched<Round>>;
  fetchContent(round: string, lang?: string): Promise<Fetched<ScanContent>>;
  fetchProgress(round: string): Promise<Fetched<Progress>>;
  fetchAnswers(round: string, state: AnswerState): Promise<Fetched<readonly WrittenAnswer[]>>;
  decide(round: string, answer: string, decision: Decision): Promise<Fetched<WrittenAnswer>>;
  /** Newest first. */
  fetchAudit(round: string): Promise<Fetched<readonly Act[]>>;
  /** The codes themselves are given this once. */
  makeCodes(round: string, audience: string, count: number): Promise<Fetched<readonly string[]>>;
  countCodes(round: string): Promise<Fetched<readonly CodeCount[]>>;
  fetchExport(round: string, format: ExportFormat): Promise<Fetched<Blob>>;
  /** For a scan in which the coordinator enters paper forms. What could not be sent is refused, and not kept. */
  readonly paper: Transport;
}
