import type {ResultsWords} from './results.js';
import type {SessionLeadWords} from './session-lead.js';
import type {SessionRoomWords} from './session-room.js';

/** What a session says before the part that draws it is there. */
export interface SessionStartWords extends ResultsWords {
  readonly title: string;
}

/** What a session says in every seat. Numbers come in as text. */
export interface SessionFrameWords {
  /** Above what is wrong with the content. */
  readonly wrongContent: string;
  /** The content does not have the way to talk that the session names. */
  readonly noFormat: string;
  readonly connecting: string;
  /** What is done here waits, and is sent later. */
  readonly offline: string;
  /** There is no such session, or the key opens nothing. */
  readonly gone: string;
  readonly toEntry: string;
  /** Above what was not taken. */
  readonly refusedTitle: string;
  readonly refused: Readonly<Record<'late' | 'gone' | 'not-yours' | 'wrong', string>>;
  readonly understood: string;

  readonly goals: string;
  /** What can be said to a statement or a question, by its option. */
  readonly opinions: Readonly<Record<'agree' | 'disagree' | 'depends', string>>;
  readonly minutes: (minutes: number) => string;
  readonly dots: (dots: number) => string;
  readonly votes: (votes: number) => string;
  readonly timeLeft: (minutes: string, seconds: string) => string;
  readonly timePaused: string;
  readonly timeUp: string;
  readonly caseNumber: (place: string) => string;
  readonly dilemma: string;
  readonly caseQuestions: string;
  readonly practices: string;
  readonly practicePlace: (place: string) => string;
  readonly readMore: string;
  /** Before a sentence on something to mend. */
  readonly errorWord: string;
  /** What looks like personal data, by its kinds. */
  readonly personalData: (kinds: readonly string[]) => string;
  readonly personalDataKinds: Readonly<Record<'bsn' | 'phone' | 'mail' | 'address' | 'iban', string>>;
}

/** What somebody says who wants to come in, or begins a session. */
export interface SessionEntryWords {
  readonly entryIntro: string;
  readonly joinTitle: string;
  readonly joinHint: string;
  readonly code: string;
  readonly codeHint: string;
  readonly join: string;
  readonly joining: string;
  readonly codeMissing: string;
  readonly codeWrong: string;
  readonly entryRefused: Readonly<Record<'unknown' | 'full' | 'busy' | 'refused' | 'offline', string>>;

  readonly leadTitle: string;
  readonly beginTitle: string;
  readonly beginHint: string;
  readonly sessionTitle: string;
  readonly sessionTitleHint: string;
  readonly titleMissing: string;
  readonly formatChoice: string;
  readonly formatMinutes: (minutes: string) => string;
  readonly coordinatorKey: string;
  readonly coordinatorKeyHint: string;
  readonly keyMissing: string;
  readonly begin: string;
  readonly beginning: string;
  readonly beginRefused: Readonly<Record<'unknown' | 'full' | 'busy' | 'refused' | 'offline', string>>;

  readonly madeTitle: string;
  readonly madeHint: string;
  readonly facilitatorLink: string;
  readonly screenLink: string;
  readonly joinCode: string;
  readonly goLead: string;

  readonly aloneTitle: string;
  readonly aloneHint: string;
  readonly beginAlone: string;
  readonly noSessions: string;
}

/** All that a session says. */
export interface SessionWords
  extends SessionStartWords, SessionFrameWords, SessionEntryWords, SessionLeadWords, SessionRoomWords {}

/** What is known of the words at each moment: at least those of the start. */
export type KnownSessionWords = SessionStartWords & Partial<SessionWords>;
