import type {LanguageWords} from './language.js';

// Every word of the coordinator's desk that is ours and not the municipality's.

type RoundState = 'try-out' | 'open' | 'closed';
type AnswerState = 'waiting' | 'approved' | 'rejected';
type Act =
  | 'approved'
  | 'edited'
  | 'rejected'
  | 'reopened'
  | 'round-opened'
  | 'round-closed'
  | 'round-tried'
  | 'codes-made'
  | 'exported';

/** What is there before the desk itself is loaded. */
export interface DeskStartWords extends LanguageWords {
  readonly loading: string;
  readonly unreachable: string;
  readonly tryAgain: string;
}

/** Signing in, and what goes wrong everywhere. */
interface DeskFrameWords {
  readonly title: string;
  readonly signIn: string;
  readonly key: string;
  readonly keyHint: string;
  readonly noKey: string;
  readonly wrongKey: string;
  readonly noEndpoint: string;
  readonly signOut: string;
  readonly signedOut: string;
  readonly error: string;
  readonly errorSummary: string;
  /** Something was not done; what was filled in is still there. */
  readonly notDone: string;
  readonly notDoneUnreachable: string;
  readonly notDoneRefused: string;
  readonly wrongData: string;
  readonly wrongDataHint: string;
  readonly back: string;
  readonly cancel: string;
}

/** The list of rounds, a new one, and what a round is. */
export interface DeskRoundWords {
  readonly rounds: string;
  readonly noRounds: string;
  readonly newRound: string;
  readonly newRoundHint: string;
  readonly roundTitle: string;
  readonly roundTitleHint: string;
  readonly publish: string;
  readonly publishModes: Readonly<Record<'on-close' | 'in-batches', string>>;
  readonly publishHints: Readonly<Record<'on-close' | 'in-batches', string>>;
  readonly closedGroup: string;
  readonly closedGroupHint: string;
  readonly groupSize: string;
  readonly groupSizeHint: (least: number) => string;
  readonly invitation: string;
  readonly invitations: Readonly<Record<'link' | 'codes', string>>;
  readonly invitationHints: Readonly<Record<'link' | 'codes', string>>;
  readonly retention: string;
  readonly retentionHint: string;
  readonly makeRound: string;
  readonly roundMade: (title: string) => string;
  readonly noTitle: string;
  readonly longTitle: (over: number) => string;
  readonly wrongGroupSize: (least: number) => string;
  readonly wrongRetention: string;

  readonly states: Readonly<Record<RoundState, string>>;
  readonly stateMeaning: Readonly<Record<RoundState, string>>;
  readonly sections: Readonly<Record<'overview' | 'invite' | 'answers' | 'paper' | 'audit', string>>;
  readonly sectionsName: string;
  readonly waitingCount: (count: number) => string;
  readonly openRound: string;
  readonly reopenRound: string;
  readonly closeRound: string;
  readonly tryRound: string;
  readonly sure: Readonly<Record<'open' | 'reopen' | 'close' | 'try', string>>;
  readonly sureHint: Readonly<Record<'open' | 'reopen' | 'close' | 'try', string>>;
  readonly sureYes: Readonly<Record<'open' | 'reopen' | 'close' | 'try', string>>;
  readonly stateChanged: Readonly<Record<RoundState, string>>;

  readonly progress: string;
  readonly progressHint: Readonly<Record<'on-close' | 'in-batches', (least: number) => string>>;
  readonly group: string;
  readonly respondents: string;
  readonly onPaper: string;
  readonly nobody: string;
  readonly settings: string;
  readonly keeping: string;
  readonly settingsOf: (least: number, days: number) => string;
  readonly takeAlong: string;
  readonly takeAlongHint: string;
  readonly exports: Readonly<Record<'csv' | 'xlsx' | 'json', string>>;
  readonly exported: string;
}

/** Inviting people. */
export interface DeskInviteWords {
  readonly otherAddress: string;
  readonly scanAddress: string;
  readonly scanAddressHint: string;
  readonly noScanAddress: string;
  readonly inviteHint: Readonly<Record<RoundState, string>>;
  readonly linkFor: (group: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly qr: (group: string) => string;
  readonly print: string;
  readonly posterLead: string;
  readonly posterScan: string;
  readonly posterOr: string;

  readonly codes: string;
  readonly codesHint: string;
  readonly codeCounts: string;
  readonly made: string;
  readonly used: string;
  readonly codesFor: string;
  readonly codeAmount: string;
  readonly codeAmountHint: (most: number) => string;
  readonly wrongAmount: (most: number) => string;
  readonly makeCodes: string;
  readonly codesMade: (count: number) => string;
  readonly codesOnce: string;
  readonly printCodes: string;
  readonly forgetCodes: string;
  readonly codesForgotten: string;
  readonly code: string;
  readonly codeOnce: string;
}

/** Judging what people wrote, entering paper forms, and what was done. */
export interface DeskAnswerWords {
  readonly queueHint: string;
  readonly filter: string;
  readonly answerStates: Readonly<Record<AnswerState, string>>;
  readonly filterCount: (state: string, count: number) => string;
  readonly emptyQueue: Readonly<Record<AnswerState, string>>;
  readonly answerOf: (place: number, count: number) => string;
  /** Before what it is about. */
  readonly why: string;
  readonly remark: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly mark: string;
  readonly looksLike: (kinds: readonly string[]) => string;
  readonly approve: string;
  readonly edit: string;
  readonly reject: string;
  readonly undo: string;
  readonly backToWaiting: string;
  readonly editLabel: string;
  readonly editHint: string;
  readonly leaveOut: (part: string) => string;
  readonly leaveOutSelection: string;
  readonly leftOut: string;
  readonly leftOutSaid: string;
  readonly nothingSelected: string;
  readonly keepEdit: string;
  readonly noText: string;
  readonly longText: (over: number) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasons: readonly string[];
  readonly otherReason: string;
  readonly whichReason: string;
  readonly noReason: string;
  readonly longReason: (over: number) => string;
  readonly personalReason: string;
  readonly keepReject: string;
  readonly original: string;
  readonly rejectedBecause: (reason: string) => string;
  readonly decided: Readonly<Record<'approved' | 'edited' | 'rejected' | 'waiting', string>>;
  readonly left: (count: number) => string;
  readonly showMore: string;

  readonly paperHint: string;
  readonly paperClosed: string;
  readonly paperMissing: string;
  readonly paperDone: (count: number) => string;

  readonly auditHint: string;
  readonly noActs: string;
  readonly acts: Readonly<Record<Act, string>>;
  readonly times: (count: number) => string;
  readonly day: (date: string) => string;
}

/** What comes with the desk. */
export interface DeskMoreWords extends DeskFrameWords, DeskRoundWords, DeskInviteWords, DeskAnswerWords {}

/** Every word of the desk. */
export interface DeskWords extends DeskStartWords, DeskMoreWords {}

/** Those that are there from the beginning; the others come with the desk, or with a language. */
export type KnownDeskWords = DeskStartWords & Partial<DeskMoreWords>;
