import type {Seat} from '@toegang/domain/session.js';
import {takeFromAddress, type SessionPlace} from '@toegang/transport';

/** A seat in a session, and what opens it. */
export interface SeatKey extends SessionPlace {
  readonly seat: Seat;
}

const SEATS: readonly string[] = ['facilitator', 'participant', 'screen'] satisfies Seat[];
const NAME = 'toegang-gesprek';

/** What the address of the page lets in: a seat with its key, a code to join with, or nothing. */
export interface Invitation {
  readonly place: SeatKey | null;
  readonly code: string | null;
}

/** Reads the invitation in the address and takes it out; what the attributes of the host say goes first. */
export function takeInvitation({sessionId, seat}: {sessionId: string | null; seat: Seat | null}): Invitation {
  const [key, code] = [takeFromAddress('key'), takeFromAddress('code')];
  const [saidSeat, saidId] = [takeFromAddress('seat'), takeFromAddress('session')];
  const id = sessionId ?? saidId;
  const sits = seat ?? (isSeat(saidSeat) ? saidSeat : 'participant');
  return {place: key !== null && id !== null ? {seat: sits, id, key} : null, code};
}

/** Remembers the seat for as long as this tab is at this page, so that a reload loses nobody; null forgets it. */
export function rememberSeat(place: SeatKey | null): void {
  if (JSON.stringify(place) === JSON.stringify(recallSeat())) return;
  try {
    history.replaceState({...readState(), [NAME]: place ?? undefined}, '');
  } catch {
    // a browser may refuse, when asked too often: then a reload leads to the entry
  }
}

/** The seat that this tab had before it was loaded again; null when it had none. */
export function recallSeat(): SeatKey | null {
  const place = readState()[NAME] as Partial<SeatKey> | undefined;
  return place !== undefined && isSeat(place.seat) && typeof place.id === 'string' && typeof place.key === 'string'
    ? {seat: place.seat, id: place.id, key: place.key}
    : null;
}

function readState(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? {...state} : {};
}

function isSeat(value: unknown): value is Seat {
  return typeof value === 'string' && SEATS.includes(value);
}

/** The address that lets somebody into a seat: a key. */
export function linkTo({seat, id, key}: SeatKey): string {
  const {origin, pathname, search} = location;
  return `${origin}${pathname}${search}#${new URLSearchParams({seat, session: id, key}).toString()}`;
}
