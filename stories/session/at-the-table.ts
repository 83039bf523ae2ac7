import type {GroupSession} from '@toegang/elements/gesprek/element.js';
import type {ContentPack, Session} from '@toegang/model';
import {sampleSessions, sampleTalkContent} from '@toegang/model/samples';
import type {KnownSession, SessionTransport} from '@toegang/transport';
import {html, type TemplateResult} from 'lit';
import {reads} from '../act.js';

/** What a story says of a seat. */
export interface SeatArgs {
  readonly seat: GroupSession['seat'];
  readonly session: Session;
  readonly content?: ContentPack;
  /** What else the device knows. */
  readonly known?: Partial<KnownSession>;
  readonly lang?: string;
}

/** A session that somebody else keeps, and in which nothing changes but what is done here. */
function keeping({session, content = sampleTalkContent, known: more = {}}: Omit<SeatArgs, 'seat'>): SessionTransport {
  const listeners = new Set<() => void>();
  let known: KnownSession = {
    ...{session, content, connection: 'live'},
    ...{pending: [], refused: [], votes: {}, clockAhead: 0},
    ...more,
  };
  return {
    open: () => ({
      get known() {
        return known;
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      do(action) {
        const votes = action.kind === 'vote' && action.vote.value !== null ? {[action.vote.on]: action.vote.value} : {};
        known = {...known, pending: [...known.pending, action], votes: {...known.votes, ...votes}};
        for (const listener of listeners) listener();
      },
      dismiss: () => undefined,
      close: () => listeners.clear(),
    }),
    join: () => Promise.resolve({ok: false, reason: 'unknown', problems: []}),
    make: () => Promise.resolve({ok: false, reason: 'refused', problems: []}),
  };
}

/** The address that lets a device sit down; has to be there before the element is. */
export function comeIn(): void {
  history.replaceState(null, '', '#key=story');
}

/** The element in a seat of a session that somebody else keeps. */
export function renderSeat({seat, lang, ...held}: SeatArgs): TemplateResult {
  return html`<div lang=${lang ?? 'nl'}>
    <toegang-gesprek
      join-href="https://voorbeeldstad.example/gesprek"
      .seat=${seat}
      .sessionId=${'sample'}
      .sessions=${keeping(held)}
    ></toegang-gesprek>
  </div>`;
}

/** The sample in this phase, with something else in it. */
export function inPhase(phase: Session['phase'], change: Partial<Session> = {}): Session {
  return {...sampleSessions[phase], ...change};
}

/** The address of who was not let in yet. */
export function stayOut(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

/** A seat that is looked at as soon as this text is there. */
export const sees = (text: string): ReturnType<typeof reads> => reads('toegang-gesprek', text);
