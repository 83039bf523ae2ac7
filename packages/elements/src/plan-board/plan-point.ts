import type {PointForPlan} from '@toegang/domain/session.js';

/** A point that somebody wrote down at a talk plate or in a session, as the page heard of it. */
interface WrittenPoint {
  readonly id: string;
  readonly text: string;
  readonly theme?: string | undefined;
  readonly principle?: string | undefined;
}

/** What may become an action: a point with where it came from, or one that was written down on this page. */
export type PlanPoint = PointForPlan | WrittenPoint;

/** Where a point came from that does not say it itself. */
const ON_THIS_PAGE = 'talk';

/** The same, with where it came from. */
export function withOrigin(point: PlanPoint): PointForPlan {
  if ('origin' in point) return point;
  const {id: item, text, theme, principle} = point;
  return {
    ...{text, origin: {kind: 'session', id: ON_THIS_PAGE, item}},
    ...(theme !== undefined && {theme}),
    ...(principle !== undefined && {principle}),
  };
}
