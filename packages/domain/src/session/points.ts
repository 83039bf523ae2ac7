import {
  MAXIMUM_POINTS,
  problemAt,
  type NewPoint,
  type Parsed,
  type PointChange,
  type Problem,
  type Session,
} from '@toegang/model';
import {caseId, type SessionRules} from './rules.js';

/** The session with a point more; one that it has already is left as it is, so that a point may be sent twice. */
export function addPoint(session: Session, point: NewPoint, rules: SessionRules): Parsed<Session> {
  const {points} = session;
  if (points.some(({id}) => id === point.id)) return {ok: true, value: session};
  const problems = [
    ...findPointProblems(point, rules),
    ...(points.length < MAXIMUM_POINTS ? [] : [problemAt('', `at most ${MAXIMUM_POINTS} points`, 'one more')]),
  ];
  if (problems.length > 0) return {ok: false, problems};
  return {ok: true, value: {...session, points: [...points, {...point, toPlan: false}]}};
}

/** The session with another text of a point, or with the point in or out of the plan. A point that is gone stays gone. */
export function changePoint(session: Session, id: string, change: PointChange): Session {
  const {text, toPlan} = change;
  const points = session.points.map((point) =>
    point.id === id ? {...point, ...(text !== undefined && {text}), ...(toPlan !== undefined && {toPlan})} : point,
  );
  return {...session, points};
}

/** The session without a point. */
export function removePoint(session: Session, id: string): Session {
  return {...session, points: session.points.filter((point) => point.id !== id)};
}

function findPointProblems(point: NewPoint, {content, format}: SessionRules): readonly Problem[] {
  const theme = content.themes?.find(({id}) => id === point.theme);
  const known = {
    theme: idsOf(content.themes),
    principle: idsOf(content.principles),
    case: (theme?.cases ?? []).map((_, index) => caseId(index)),
    prompt: idsOf(format.prompts),
    audience: idsOf(content.audiences),
  };
  return (Object.keys(known) as (keyof typeof known)[]).flatMap((field) => {
    const id = point[field];
    return id === undefined || known[field].includes(id) ? [] : [problemAt(field, `the id of a ${field}`, id)];
  });
}

function idsOf(items: readonly {readonly id: string}[] = []): readonly string[] {
  return items.map(({id}) => id);
}

/** A point as a plan takes it over, with where it came from. */
export interface PointForPlan {
  readonly text: string;
  readonly theme?: string;
  readonly principle?: string;
  readonly case?: string;
  readonly origin: {readonly kind: 'session'; readonly id: string; readonly item: string};
}

/** The points that the group chose for the plan. */
export function pointsForPlan({id: session, points}: Session): readonly PointForPlan[] {
  return points
    .filter(({toPlan}) => toPlan)
    .map(({id, text, theme, principle, case: story}) => ({
      text,
      ...(theme !== undefined && {theme}),
      ...(principle !== undefined && {principle}),
      ...(story !== undefined && {case: story}),
      origin: {kind: 'session', id: session, item: id},
    }));
}
