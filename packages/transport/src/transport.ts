import type {Problem, PublishedResults, Response, Round, ScanContent} from '@toegang/model';

/** Why something could not be fetched or stored; a value, never an exception. */
export type Failure =
  /** No connection, a time-out, or a service that is down for now. */
  | {readonly kind: 'unreachable'}
  /** The service said no, for good: the status of HTTP and its problem document in words. */
  | Refusal
  /** Something came, but not in the shape it should have. */
  | {readonly kind: 'wrong-data'; readonly problems: readonly Problem[]};

/** A no that asking again does not change. `detail` is empty when the service gave no words. */
export interface Refusal {
  readonly kind: 'refused';
  readonly status: number;
  readonly detail: string;
  readonly problems: readonly Problem[];
}

export type Fetched<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly failure: Failure};

/** What became of a response. */
export type Submission =
  | {readonly kind: 'stored'; readonly receipt: string}
  /** Sent as soon as it can be. Kept on the `device`, or no longer than this `page` is open. */
  | {readonly kind: 'waiting'; readonly kept?: 'device' | 'page'}
  | Refusal;

/** Hears what became of the response with this id. */
export type SubmissionListener = (responseId: string, outcome: Submission) => void;

/** Where answers and results go and come from. The only door through which anything leaves a page. */
export interface Transport {
  fetchRound(round: string): Promise<Fetched<Round>>;
  /** The content that the round's answers must belong to. */
  fetchContent(round: string, lang?: string): Promise<Fetched<ScanContent>>;
  fetchResults(round: string): Promise<Fetched<PublishedResults>>;
  /** Stores a response once, however often it is called with the same response. */
  submit(response: Response): Promise<Submission>;
  /** Takes a stored response back with its receipt. */
  withdraw(round: string, receipt: string): Promise<Fetched<null>>;
  /**
   * Tells what becomes of responses that wait, those of an earlier page and of another tab included; what
   * `submit` answers is not told again. Gives back how to stop.
   */
  watch(listener: SubmissionListener): () => void;
  /** Erases a waiting response from this device. False when it was not waiting (any more). */
  discard(responseId: string): Promise<boolean>;
}
