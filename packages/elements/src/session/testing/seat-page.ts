import type {Seat} from '@toegang/domain/session.js';
import type {Session} from '@toegang/model';
import {ElementPage} from '../../ui/testing/element-page.js';
import type {GroupSession} from '../session.js';
import {StandInSessions} from './stand-in-sessions.js';

/** Sits down in a session, and waits for all that is drawn. */
export async function takeSeat(
  seat: Seat,
  sessions: StandInSessions,
  around: Element = document.body,
): Promise<ElementPage<GroupSession>> {
  history.replaceState(null, '', '#key=stand-in');
  const element = document.createElement('toegang-gesprek');
  Object.assign(element, {seat, sessionId: 'sample', sessions});
  const page = new ElementPage(element);
  around.append(element);
  await page.settle();
  for (let tries = 0; tries < 5000 && page.all('.phone, .room-screen').length === 0; tries += 1) await page.settle();
  return page;
}

/** Takes part in a session with a telephone that knows this. */
export async function takePart(
  session: Session,
  known: ConstructorParameters<typeof StandInSessions>[1] = {},
): Promise<{readonly page: ElementPage<GroupSession>; readonly sessions: StandInSessions}> {
  const sessions = new StandInSessions(session, known);
  return {sessions, page: await takeSeat('participant', sessions)};
}

/** Leaves the session, and the address as it was. */
export function leaveSeats(): void {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
}
