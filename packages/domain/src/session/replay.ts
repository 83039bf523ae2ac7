import type {NewPoint, Parsed, PointChange, Problem, Session, SessionChange} from '@toegang/model';
import {changeSession} from './change-session.js';
import {addPoint, changePoint, removePoint} from './points.js';
import type {SessionRules} from './rules.js';

/** Something that was done on a device, and that others have to hear of. */
export type SessionDeed =
  | {readonly kind: 'change'; readonly change: SessionChange}
  | {readonly kind: 'add-point'; readonly point: NewPoint}
  | {readonly kind: 'change-point'; readonly id: string; readonly change: PointChange}
  | {readonly kind: 'remove-point'; readonly id: string};

/** A session in which deeds were done, and the deeds that no longer fitted, each with why. */
export interface Replayed {
  readonly session: Session;
  readonly dropped: readonly {readonly deed: SessionDeed; readonly problems: readonly Problem[]}[];
}

/**
 * Does on a session what was done elsewhere, on an older copy of it: while a device was offline, or before an answer
 * came. Each deed says how things are to be and not how they changed, so the last one to arrive counts, a deed that
 * arrives twice changes nothing, and points that several people wrote stand beside one another.
 */
export function replay(
  session: Session,
  deeds: readonly SessionDeed[],
  rules: SessionRules & {readonly now: number},
): Replayed {
  return deeds.reduce<Replayed>(
    (so, deed) => {
      const done = doDeed(so.session, deed, rules);
      return done.ok
        ? {...so, session: done.value}
        : {...so, dropped: [...so.dropped, {deed, problems: done.problems}]};
    },
    {session, dropped: []},
  );
}

function doDeed(session: Session, deed: SessionDeed, rules: SessionRules & {readonly now: number}): Parsed<Session> {
  switch (deed.kind) {
    case 'change':
      return changeSession(session, deed.change, rules);
    case 'add-point':
      return addPoint(session, deed.point, rules);
    case 'change-point':
      return {ok: true, value: changePoint(session, deed.id, deed.change)};
    case 'remove-point':
      return {ok: true, value: removePoint(session, deed.id)};
  }
}
