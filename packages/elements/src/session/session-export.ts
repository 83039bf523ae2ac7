import {caseId, pointsForPlan} from '@toegang/domain/session.js';
import type {ContentPack, Session, SessionPoint} from '@toegang/model';

/** The words of a written account of a session. */
export interface AccountWords {
  readonly agreedTitle: string;
  readonly pointsForPlan: string;
  readonly otherPoints: string;
}

/** What was agreed, and the points, as plain text: to paste into a mail or a report. */
export function toText(session: Session, content: ContentPack, words: AccountWords): string {
  const say = (point: SessionPoint): string => `- ${point.text}${sayBelongs(point, content)}`;
  const chosen = session.points.filter(({toPlan}) => toPlan);
  const others = session.points.filter(({toPlan}) => !toPlan);
  const parts = [
    [session.title],
    session.agreed === undefined ? [] : [words.agreedTitle, session.agreed],
    chosen.length === 0 ? [] : [words.pointsForPlan, ...chosen.map(say)],
    others.length === 0 ? [] : [words.otherPoints, ...others.map(say)],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The session and its points for the plan, as data. A page can give the session back to the element. */
export function toJson(session: Session): string {
  return JSON.stringify({session, pointsForPlan: pointsForPlan(session)}, null, 2);
}

function sayBelongs({theme: id, principle, case: story}: SessionPoint, {themes, principles}: ContentPack): string {
  const theme = themes?.find((each) => each.id === id);
  const names = [
    theme?.title,
    theme?.cases.find((_, index) => caseId(index) === story)?.title,
    principles?.find((each) => each.id === principle)?.title,
  ].filter((name) => name !== undefined);
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
}
