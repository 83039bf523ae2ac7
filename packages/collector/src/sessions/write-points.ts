import {addPoint, changePoint, mayDo, removePoint} from '@toegang/domain/session.js';
import {parseNewPoint, parsePointChange, type SessionPoint} from '@toegang/model';
import {done, refuse, type Outcome} from '../rounds/outcome.js';
import {addAuthor, findAuthor} from '../storage/author-store.js';
import {doWithin, type Done, type Entrance, type Within} from './enter.js';
import {hashAuthor} from './keys.js';
import {readShape, toOutcome} from './read-shape.js';
import type {SessionDeps} from './session-deps.js';

/** A point, and whether it came just now. */
export interface Written {
  readonly point: SessionPoint;
  readonly isNew: boolean;
}

const GONE = refuse(410, 'This point was taken away.');
const NO_POINT = refuse(404, 'There is no such point.');
const NOT_YOURS = refuse(403, 'This point is of somebody else.');

/** Keeps a point, once, however often it is sent. One that was taken away does not come back. */
export async function writePoint(
  deps: SessionDeps,
  entrance: Entrance,
  input: unknown,
): Promise<Outcome<Done<Written>>> {
  return doWithin<Written>(deps, entrance, 'add-point', async (within) => {
    const point = readShape('The point', parseNewPoint, input);
    if (!point.ok) return point;
    const {session, rules, queries, save} = within;
    const {id} = point.value;
    const known = await findOwned(within, id);
    if (known !== undefined) {
      if (!known.isOwn) return refuse(409, 'Another point has this id.');
      return known.point ? done({point: known.point, isNew: false}) : GONE;
    }
    const after = toOutcome('The point', addPoint(session, point.value, rules));
    if (!after.ok) return after;
    await addAuthor(queries, {session: session.id, point: id, author: hashAuthor(session.id, within.key, id)});
    await save(after.value);
    return done({point: {...point.value, toPlan: false}, isNew: true});
  });
}

/** Changes the text of a point, or chooses it for the plan, as far as the seat may. */
export async function mendPoint(
  deps: SessionDeps,
  entrance: Entrance,
  id: string,
  input: unknown,
): Promise<Outcome<Done<SessionPoint>>> {
  return doWithin(deps, entrance, 'change-own-point', async (within) => {
    const change = readShape('The change', parsePointChange, input);
    if (!change.ok) return change;
    const {seat, session, save} = within;
    if (change.value.toPlan !== undefined && !mayDo(seat, 'choose-points')) {
      return refuse(403, 'Points for the plan are chosen by the facilitator.');
    }
    const known = await findOwned(within, id);
    if (known === undefined) return NO_POINT;
    if (!known.isOwn && !mayDo(seat, 'change-any-point')) return NOT_YOURS;
    const after = changePoint(session, id, change.value);
    const point = after.points.find((each) => each.id === id);
    if (point === undefined) return GONE;
    await save(after);
    return done(point);
  });
}

/** Takes a point away, also when it was gone already. */
export async function dropPoint(deps: SessionDeps, entrance: Entrance, id: string): Promise<Outcome<Done<null>>> {
  return doWithin(deps, entrance, 'change-own-point', async (within) => {
    const known = await findOwned(within, id);
    if (known === undefined) return NO_POINT;
    if (!known.isOwn && !mayDo(within.seat, 'change-any-point')) return NOT_YOURS;
    await within.save(removePoint(within.session, id));
    return done(null);
  });
}

/** A point that somebody wrote once; undefined when nobody did. Without `point` it was taken away. */
async function findOwned(
  {session, key, queries}: Within,
  id: string,
): Promise<{readonly isOwn: boolean; readonly point: SessionPoint | undefined} | undefined> {
  const author = await findAuthor(queries, session.id, id);
  if (author === undefined) return undefined;
  const point = session.points.find((each) => each.id === id);
  return {isOwn: author === hashAuthor(session.id, key, id), point};
}
