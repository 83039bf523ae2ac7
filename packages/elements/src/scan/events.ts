import type {Response} from '@toegang/model';

/** Where the visitor went: `step` of `steps`; the introduction is 0. */
export interface StepDetail {
  readonly step: number;
  readonly steps: number;
}

/** Which statement; what was answered is nobody's business. */
export interface AnswerChangeDetail {
  readonly statement: string;
}

/** All that was filled in, for a host that sends it itself. */
export interface SubmitDetail {
  readonly response: Response;
}

/** The receipt; absent when the host took the response. */
export interface SubmittedDetail {
  readonly receipt?: string;
}

/** What went wrong: the `content`, the `round`, sending (`submit`) or withdrawing; the HTTP status where there is one. */
export interface ErrorDetail {
  readonly reason: 'content' | 'round' | 'submit' | 'withdraw';
  readonly status?: number;
}

/** The visitor went to another step. */
export class StepEvent extends CustomEvent<StepDetail> {
  static readonly type = 'toegang-step';
  constructor(detail: StepDetail) {
    super(StepEvent.type, {detail, bubbles: true, composed: true});
  }
}

/** The visitor answered a statement, or took an answer back. */
export class AnswerChangeEvent extends CustomEvent<AnswerChangeDetail> {
  static readonly type = 'toegang-answer-change';
  constructor(detail: AnswerChangeDetail) {
    super(AnswerChangeEvent.type, {detail, bubbles: true, composed: true});
  }
}

/** The visitor pressed "Verstuur". Whoever calls `preventDefault()` sends the response; the element then does not. */
export class SubmitResponseEvent extends CustomEvent<SubmitDetail> {
  static readonly type = 'toegang-submit';
  constructor(detail: SubmitDetail) {
    super(SubmitResponseEvent.type, {detail, bubbles: true, composed: true, cancelable: true});
  }
}

/** The response was stored, or handed to the host. */
export class SubmittedEvent extends CustomEvent<SubmittedDetail> {
  static readonly type = 'toegang-submitted';
  constructor(detail: SubmittedDetail) {
    super(SubmittedEvent.type, {detail, bubbles: true, composed: true});
  }
}

/** Something went wrong that the visitor cannot mend; the element says so itself, too. */
export class ScanErrorEvent extends CustomEvent<ErrorDetail> {
  static readonly type = 'toegang-error';
  constructor(detail: ErrorDetail) {
    super(ScanErrorEvent.type, {detail, bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    [StepEvent.type]: StepEvent;
    [AnswerChangeEvent.type]: AnswerChangeEvent;
    [SubmitResponseEvent.type]: SubmitResponseEvent;
    [SubmittedEvent.type]: SubmittedEvent;
    [ScanErrorEvent.type]: ScanErrorEvent;
  }
}
