import type {ContentPack, Session, SessionFormat} from '@toegang/model';

/** What a session needs to know of the content. */
export type SessionContent = Pick<
  ContentPack,
  'themes' | 'principles' | 'openingQuestions' | 'disciplines' | 'audiences' | 'formats'
>;

/** What a session is held by. */
export interface SessionRules {
  readonly content: SessionContent;
  readonly format: SessionFormat;
}

/** The format of a session: the one that it names, or else the first; undefined when the content does not have it. */
export function findFormat(
  {formats = []}: Pick<SessionContent, 'formats'>,
  id: Session['format'],
): SessionFormat | undefined {
  return id === undefined ? formats[0] : formats.find((format) => format.id === id);
}

/** Ids of what the group can choose to talk about, in the order of the content. */
export function subjectsOf({content, format}: SessionRules): readonly string[] {
  const subjects = format.subjects === 'themes' ? content.themes : content.principles;
  return (subjects ?? []).map(({id}) => id);
}

/** How the cases of a theme are called: `case-1` is the first. */
export function caseId(index: number): string {
  return `case-${index + 1}`;
}
