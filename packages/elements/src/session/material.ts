import {caseId} from '@toegang/domain/session.js';
import type {ContentPack, SessionPoint} from '@toegang/model';
import type {SessionView} from './view.js';

type Theme = NonNullable<ContentPack['themes']>[number];
type Principle = NonNullable<ContentPack['principles']>[number];
type Tool = NonNullable<ContentPack['tools']>[number];

/** A case of the open theme, and its place from 1. */
interface OpenCase {
  readonly id: string;
  readonly place: number;
  readonly story: Theme['cases'][number];
}

/** A statement of the open theme, its place from 1, and how many there are. */
interface OpenStatement {
  readonly id: string;
  readonly text: string;
  readonly place: number;
  readonly of: number;
}

/** What the group can choose to talk about: themes or principles, in the order of the content. */
export function subjectsIn({content, format}: SessionView): readonly {readonly id: string; readonly title: string}[] {
  return (format.subjects === 'themes' ? content.themes : content.principles) ?? [];
}

/** The theme that is open; undefined when a principle is, or nothing. */
export function themeIn({content, format, session}: SessionView): Theme | undefined {
  return format.subjects === 'themes' ? content.themes?.find(({id}) => id === session.current) : undefined;
}

/** The principle that is open; undefined when a theme is, or nothing. */
export function principleIn({content, format, session}: SessionView): Principle | undefined {
  return format.subjects === 'principles' ? content.principles?.find(({id}) => id === session.current) : undefined;
}

/** The case that is on the screen: the one that the session says, or else the first. */
export function caseIn(view: SessionView): OpenCase | undefined {
  const cases = (themeIn(view)?.cases ?? []).map((story, index) => ({id: caseId(index), place: index + 1, story}));
  return cases.find(({id}) => id === view.session.item) ?? cases[0];
}

/** The statement that is on the screen: the one that the session says, or else the first. */
export function statementIn(view: SessionView): OpenStatement | undefined {
  const statements = themeIn(view)?.statements ?? [];
  const all = statements.map(({id, text}, index) => ({id, text, place: index + 1, of: statements.length}));
  return all.find(({id}) => id === view.session.item) ?? all[0];
}

/** Ways to dig deeper that belong to the open principle. */
export function toolsIn(view: SessionView): readonly Tool[] {
  const {current} = view.session;
  return (view.content.tools ?? []).filter(
    ({principles = []}) => current !== undefined && principles.includes(current),
  );
}

/** What was written down about a theme or a principle; not what was written before, in answer to a question. */
export function pointsOn({session}: SessionView, subject: string | undefined): readonly SessionPoint[] {
  return session.points.filter(
    ({theme, principle, prompt}) => prompt === undefined && subject !== undefined && (theme ?? principle) === subject,
  );
}

/** What a theme or a principle is called; nothing for one that the content does not have. */
export function titleOf(view: SessionView, subject: string): string {
  return subjectsIn(view).find(({id}) => id === subject)?.title ?? '';
}
