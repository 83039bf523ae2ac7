import type {SessionPoint} from '@toegang/model';
import type {SessionView} from './view.js';

// Which points came from this device is known here alone: a session does not say who wrote what.

const OWN = 'own-points';

/** Remembers that a point came from here. */
export function rememberPoint({drafts}: SessionView, id: string): void {
  drafts.write(OWN, `${drafts.read(OWN)} ${id}`.trim());
}

/** The points that came from this device and are still there. */
export function ownPoints({session, drafts}: SessionView): readonly SessionPoint[] {
  const ids = drafts.read(OWN).split(' ');
  return session.points.filter(({id}) => ids.includes(id));
}

/** `randomUUID` would need a secure page; a municipality's intranet often is none. */
export function makePointId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
