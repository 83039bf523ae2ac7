import type {Seat} from '@toegang/domain/session.js';
import type {Session} from '@toegang/model';
import type {SessionTransport} from '@toegang/transport';
import type {LitElement} from 'lit';
import type {ResultsViewHost} from '../context/results-view.js';
import type {KnownSessionWords} from '../words/session.js';

/** What the page says to a session. */
export type SessionHost = LitElement &
  ResultsViewHost & {
    readonly headingLevel: number;
    readonly languages: string | null;
    readonly words: Partial<KnownSessionWords> | null;
    readonly sessionId: string | null;
    readonly seat: Seat | null;
    readonly session: Session | null;
    readonly sessions: SessionTransport | null;
  };
