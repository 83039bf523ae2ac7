import type {NewPoint} from '@toegang/model';
import {caseIn, subjectsIn} from './material.js';
import {partOf, stepOf} from './place.js';
import type {SessionView} from './view.js';

/** Something that can be written about: a theme, a principle, or what was asked. */
export interface WritingPlace {
  /** Of the draft and of the field. */
  readonly id: string;
  /** In the language of the content. */
  readonly title: string;
  readonly isPrompt: boolean;
  /** Whether it is asked at this moment. */
  readonly isOpen: boolean;
  /** What a point from here belongs to. */
  readonly belongsTo: Omit<NewPoint, 'id' | 'text'>;
}

/**
 * Where there is something to write: what is asked now, and what somebody was still writing when the session moved on.
 * The order is always the same, so that a field in which somebody types is never moved.
 */
export function writingPlaces(view: SessionView): readonly WritingPlace[] {
  return [...promptPlaces(view), ...subjectPlaces(view)].filter(
    ({id, isOpen}) => isOpen || view.drafts.read(id).trim() !== '',
  );
}

/** The group that whoever has this device said to belong to; empty when nothing was said. */
export function ownAudience({drafts, content}: SessionView): string {
  const chosen = drafts.read(AUDIENCE);
  return content.audiences?.some(({id}) => id === chosen) ? chosen : '';
}

/** Under which name the chosen group is kept. */
export const AUDIENCE = 'audience';

/** Whether the session asks for notes now. */
export function asksNotes(view: SessionView): boolean {
  return partOf(view).asks.includes('notes');
}

function promptPlaces(view: SessionView): readonly WritingPlace[] {
  const audience = ownAudience(view);
  const isOpen = asksNotes(view) && (audience !== '' || !view.content.audiences?.length);
  return (view.format.prompts ?? []).map(({id, text}) => ({
    ...{id: `note-${id}`, title: text, isPrompt: true, isOpen},
    belongsTo: {prompt: id, ...(audience && {audience})},
  }));
}

function subjectPlaces(view: SessionView): readonly WritingPlace[] {
  const {session, format} = view;
  return subjectsIn(view).map(({id, title}) => ({
    ...{id: `point-${id}`, title, isPrompt: false, isOpen: session.phase === 'theme' && session.current === id},
    belongsTo: format.subjects === 'principles' ? {principle: id} : {theme: id, ...caseNow(view, id)},
  }));
}

/** The case, while its theme is open and the case is on the screen. */
function caseNow(view: SessionView, subject: string): {readonly case?: string} {
  const isThere = view.session.current === subject && stepOf(view)?.step === 'case';
  const found = isThere ? caseIn(view) : undefined;
  return found ? {case: found.id} : {};
}
