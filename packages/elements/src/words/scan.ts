import type {LanguageWords} from './language.js';

/** The words of the scan that are ours and not the municipality's, up to the last question. */
export interface ScanStartWords extends LanguageWords {
  readonly loading: string;
  readonly unreachable: string;
  readonly tryAgain: string;
  readonly wrongContent: string;
  readonly wrongContentHint: string;
  readonly fault: (what: string) => string;

  readonly about: string;
  readonly duration: (minutes: number) => string;
  readonly skippingIsFine: string;
  readonly nothingIsSent: string;
  readonly privacyTitle: string;
  readonly privacy: string;
  readonly retention: (days: number) => string;
  readonly privacyLink: string;
  readonly helpTitle: string;
  readonly help: string;
  readonly helpLink: string;
  readonly tryOut: string;
  readonly closed: string;
  readonly start: string;
  readonly resume: string;

  /** Begins the heading of a step; what follows says what the step is about. */
  readonly stepOf: (step: number, steps: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly backToCheck: string;

  readonly whoTitle: string;

  readonly statementsHint: string;
  readonly clearAnswer: string;
  readonly easyLanguage: string;
  readonly sending: string;
  readonly easyShown: string;
  readonly easyHidden: string;

  readonly error: string;
  readonly errorSummary: string;
  readonly noAudience: string;
  readonly waitingHere: string;
  readonly sentLater: string;
  readonly eraseWaiting: string;
  readonly erasedTitle: string;
  readonly notErased: string;
  readonly withdrawEarlier: string;

  readonly draft: string;
  readonly draftHint: string;
  readonly draftKept: string;
  readonly draftFailed: string;
  readonly draftRestored: string;
  readonly eraseDraft: string;
  readonly draftErased: string;
}

/** The words of what comes after the questions: choosing, checking, sending, and afterwards. */
export interface ScanEndWords {
  readonly prioritiesTitle: string;
  readonly prioritiesQuestion: string;
  readonly prioritiesHint: (max: number, isSorted: boolean) => string;
  readonly chosenCount: (chosen: number, max: number) => string;
  readonly ownAnswer: (answer: string) => string;
  readonly why: string;
  readonly whyOptional: string;
  readonly remark: string;
  readonly noPersonalData: string;
  readonly charactersLeft: (left: number) => string;
  readonly charactersOver: (over: number) => string;

  readonly checkTitle: string;
  readonly checkHint: string;
  readonly change: string;
  readonly you: string;
  readonly skipped: string;
  readonly skippedCount: (skipped: number) => string;
  readonly nothingWritten: string;
  readonly chosen: string;
  /** Stands before the reason that was written. */
  readonly because: string;
  readonly send: string;
  readonly tooMany: (max: number, chosen: number) => string;
  readonly noWhy: (text: string) => string;
  readonly longText: (what: string, max: number, over: number) => string;

  readonly notSent: string;
  readonly answersStay: string;
  readonly closedNow: string;
  readonly failed: string;
  readonly refused: string;
  /** In a round with codes: without one, and with one that is used, unknown or for another group. */
  readonly noCode: string;
  readonly usedCode: string;

  /** The way to the form for a pen. */
  readonly paper: string;
  readonly paperCross: string;
  readonly paperNumbers: string;
  /** Before the room for the number of a statement. */
  readonly paperNumber: string;
  readonly paperReturnTitle: string;
  readonly paperReturn: string;

  /** After entering what somebody filled in on paper. */
  readonly paperEntered: string;
  readonly nextForm: string;

  readonly thanks: string;
  readonly sent: string;
  readonly handedOver: string;
  readonly inForm: string;
  readonly receiptTitle: string;
  readonly receiptHint: string;
  readonly nextTitle: string;
  /** When results come, and from how many people in a group. */
  readonly nextResults: (publish: 'on-close' | 'in-batches', least: number) => string;
  readonly nextUnknown: string;
  readonly again: string;
  readonly againHint: string;

  readonly waitingTitle: string;
  readonly waitingOnDevice: string;
  readonly waitingInPage: string;
  readonly erased: string;

  readonly withdraw: string;
  readonly withdrawSure: string;
  readonly withdrawYes: string;
  readonly withdrawNo: string;
  readonly withdrawn: string;
  readonly noReceipt: string;
  readonly unknownReceipt: string;
  readonly notWithdrawn: string;
}

/** About personal data in what somebody writes. */
export interface ScanCareWords {
  readonly personalData: (kinds: readonly string[]) => string;
  readonly personalDataKinds: Readonly<Record<'bsn' | 'phone' | 'mail' | 'address' | 'iban', string>>;
}

/** Every word of the scan. Functions take what differs each time. */
export interface ScanWords extends ScanStartWords, ScanEndWords, Partial<ScanCareWords> {}

/** Those that are there from the beginning; the others come with the part that needs them, or with a language. */
export type KnownScanWords = ScanStartWords & Partial<ScanEndWords & ScanCareWords>;
