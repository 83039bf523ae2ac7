import type {Seat} from '@toegang/domain/session.js';
import type {Session} from '@toegang/model';
import type {SessionTransport} from '@toegang/transport';
import {property} from 'lit/decorators.js';
import {LatePartElement} from '../context/late-part-element.js';
import type {KnownSessionWords} from '../words/session.js';
import {sessionWords} from './session-languages.js';

/**
 * A group that talks in one room, or half of it at home: who leads it, the telephones that take part, and the screen.
 *
 * The key of a seat, or the code to join with, comes from behind the `#` of the address and is taken out of it. Without
 * a collector a session is held on one device, and nothing is kept. The attribute `join-href` names the page where
 * telephones come in, when that is another one than that of the screen.
 *
 * @fires {PhaseEvent} toegang-phase - The user, who leads, went to another phase.
 * @fires {ThemeOpenEvent} toegang-theme-open - The user, who leads, opened a theme.
 * @fires {PointAddEvent} toegang-point-add - The user wrote down a point.
 * @cssstate facilitator - The user leads the session.
 * @cssstate participant - The user takes part in it.
 * @cssstate screen - The room looks at it: whatever else is on the page takes room from it.
 * @slot results - Shown where the format asks to look at the results of a scan.
 * @slot results-<audience> - Shown instead to who belongs to that group, where groups look apart: `results-resident`.
 */
export class GroupSession extends LatePartElement<KnownSessionWords> {
  /** Id of the session; the address of the page may say it, too. */
  @property({attribute: 'session-id'}) sessionId: string | null = null;

  /** Where the user sits; the address of the page may say it, too. */
  @property() seat: Seat | null = null;

  /** A session as data, to go on with on this device alone. */
  @property({attribute: false}) session: Session | null = null;

  /** Where sessions are kept; a collector at `endpoint` when left out. */
  @property({attribute: false}) sessions: SessionTransport | null = null;

  constructor() {
    super(sessionWords, () => import('./session-view.js'));
  }
}
