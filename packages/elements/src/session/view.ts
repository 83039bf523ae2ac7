import type {Seat, SessionRules} from '@toegang/domain/session.js';
import type {ContentPack, Session, SessionFormat} from '@toegang/model';
import type {KnownSession, RefusedAction, SessionAction} from '@toegang/transport';
import type {SessionWords} from '../words/session.js';

/** What a seat draws from: the room as this device knows it, its own deeds done on it already. */
export interface SessionView {
  readonly session: Session;
  readonly content: ContentPack;
  readonly format: SessionFormat;
  readonly rules: SessionRules;
  readonly seat: Seat;
  /** That there is no other device: the room is what is counted here. */
  readonly isOneDevice: boolean;
  readonly known: KnownSession;
  /** In milliseconds since 1970, on the clock of who keeps the session. */
  readonly now: number;
  readonly words: SessionWords;
  /** Of the title: 2, 3 or 4. */
  readonly level: number;
  readonly act: (action: SessionAction) => void;
  readonly dismiss: (refused: RefusedAction) => void;
  /** What is being written or counted on this device, by the id of its field; a redraw and a change of phase lose nothing. */
  readonly drafts: Drafts;
  /** The sentence for who writes something that looks like personal data; empty when nothing does. */
  readonly careFor: (text: string) => string;
  /** Lets a screen reader say it. */
  readonly say: (text: string) => void;
  /** Moves the focus to the first that fits, after the next update. */
  readonly focus: (selector: string) => void;
  /** Address for the code on the screen: where a telephone comes in; null while there is no code. */
  readonly joinHref: string | null;
}

/** What is being written on this device. */
interface Drafts {
  read(id: string): string;
  /** Keeps it, and draws again. */
  write(id: string, text: string): void;
}
