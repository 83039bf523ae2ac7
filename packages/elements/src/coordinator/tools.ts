import type {Progress, Round} from '@toegang/model';
import type {CoordinatorTransport, Fetched} from '@toegang/transport';
import type {FocusController} from '../ui/focus-controller.js';
import type {PrintController} from '../ui/print-controller.js';
import type {DeskWords} from '../words/coordinator.js';
import type {DeskHost} from './desk-part.js';
import type {Fetching} from './fetching.js';
import type {QuestionController} from './question.js';

/** What every part of the desk works with. */
export interface Tools {
  readonly host: DeskHost;
  readonly words: DeskWords;
  readonly focus: FocusController;
  readonly question: QuestionController;
  readonly print: PrintController;
  /** What a scan in the coordinator's hands sends with; null before signing in. */
  readonly paper: CoordinatorTransport['paper'] | null;
  /** Something has to be drawn again. */
  readonly changed: () => void;
  /** Says it to who cannot see that it was done. */
  say(text: string): void;
  /** Asks the collector. */
  ask<T>(question: (client: CoordinatorTransport) => Promise<Fetched<T>>): Promise<Fetched<T>>;
}

/** The round that a part of the desk is about. */
export interface RoundTools {
  readonly desk: Tools;
  readonly round: Round;
  readonly progress: Fetching<Progress>;
}
