import type {ContentPack, Session} from '@toegang/model';
import type {SessionTransport} from '@toegang/transport';
import type {LitElement} from 'lit';
import type {LoadState} from '../context/load-state.js';
import type {FocusController} from '../ui/focus-controller.js';
import type {SeatKey} from './seat-key.js';

/** What the entry needs of what is around it. */
export interface EntryDoor {
  readonly host: LitElement;
  readonly focus: FocusController;
  /** Where sessions are kept; null when the page names no place. */
  readonly sessions: () => SessionTransport | null;
  /** The content of a session that begins here; null before it was asked for. */
  readonly content: () => LoadState<ContentPack> | null;
  readonly askContent: () => void;
  readonly round: () => string | null;
  readonly enter: (place: SeatKey) => void;
  readonly beginAlone: (session: Session) => void;
}
