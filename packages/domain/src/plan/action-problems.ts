import {
  MAXIMUM_OWNER_LENGTH,
  MAXIMUM_OWNERS,
  MAXIMUM_PLAN_TEXT_LENGTH,
  MAXIMUM_PROGRESS,
  type ActionStatus,
} from '@toegang/model';
import {readTypedDay} from './day.js';

/** An action as somebody is writing it: texts as they were typed, empty where there is none. */
export interface ActionDraft {
  readonly action: string;
  readonly wish: string;
  readonly principle: string;
  readonly theme: string;
  readonly level: string;
  readonly status: ActionStatus;
  readonly owners: readonly {readonly role: string; readonly organisation: string}[];
  /** As it was typed: `1-3-2027`. */
  readonly start: string;
  readonly due: string;
  readonly notice: string;
  readonly tool: string;
  readonly progress: readonly {readonly on: string; readonly text: string}[];
  readonly learning: string;
}

/** What is wrong with a field of an action, and where: `due`, `owners.0.role`, `progress.2.on`. */
export interface ActionProblem {
  readonly field: string;
  readonly reason: 'empty' | 'too-long' | 'too-many' | 'not-on-calendar' | 'unreadable-day' | 'before-start';
  /** In characters, or in how many there may be; null where no number is meant. */
  readonly limit: number | null;
}

/** All that keeps an action from being saved, in the order of the form; empty when it can be. */
export function findActionProblems(draft: ActionDraft): readonly ActionProblem[] {
  const {owners, progress} = draft;
  return [
    ...checkText('action', draft.action, MAXIMUM_PLAN_TEXT_LENGTH, true),
    ...checkText('wish', draft.wish, MAXIMUM_PLAN_TEXT_LENGTH),
    ...checkCount('owners', owners.filter(isWritten).length, MAXIMUM_OWNERS),
    ...owners.flatMap((owner, index) => [
      ...checkText(`owners.${index}.role`, owner.role, MAXIMUM_OWNER_LENGTH, isWritten(owner)),
      ...checkText(`owners.${index}.organisation`, owner.organisation, MAXIMUM_OWNER_LENGTH),
    ]),
    ...checkDay('start', draft.start),
    ...checkDay('due', draft.due),
    ...checkOrder(draft),
    ...checkText('notice', draft.notice, MAXIMUM_PLAN_TEXT_LENGTH),
    ...checkCount('progress', progress.filter(isNoted).length, MAXIMUM_PROGRESS),
    ...progress.flatMap((note, index) => [
      ...checkDay(`progress.${index}.on`, note.on, isNoted(note)),
      ...checkText(`progress.${index}.text`, note.text, MAXIMUM_PLAN_TEXT_LENGTH),
    ]),
    ...checkText('learning', draft.learning, MAXIMUM_PLAN_TEXT_LENGTH),
  ];
}

/** Whether somebody wrote anything of this owner; what is empty is no owner. */
export function isWritten(owner: ActionDraft['owners'][number]): boolean {
  return isVisible(owner.role) || isVisible(owner.organisation);
}

/** Whether somebody wrote this note; a day without words is none. */
export function isNoted(note: ActionDraft['progress'][number]): boolean {
  return isVisible(note.text);
}

function isVisible(text: string): boolean {
  return text.trim() !== '';
}

function checkText(field: string, text: string, limit: number, isNeeded = false): readonly ActionProblem[] {
  if (isNeeded && !isVisible(text)) return [{field, reason: 'empty', limit: null}];
  return text.trim().length > limit ? [{field, reason: 'too-long', limit}] : [];
}

function checkCount(field: string, count: number, limit: number): readonly ActionProblem[] {
  return count > limit ? [{field, reason: 'too-many', limit}] : [];
}

function checkDay(field: string, typed: string, isNeeded = false): readonly ActionProblem[] {
  const {kind} = readTypedDay(typed);
  if (kind === 'not-on-calendar') return [{field, reason: kind, limit: null}];
  if (kind === 'unreadable') return [{field, reason: 'unreadable-day', limit: null}];
  return isNeeded && kind === 'none' ? [{field, reason: 'empty', limit: null}] : [];
}

function checkOrder({start, due}: ActionDraft): readonly ActionProblem[] {
  const [first, last] = [readTypedDay(start), readTypedDay(due)];
  const isTurned = first.kind === 'day' && last.kind === 'day' && last.day < first.day;
  return isTurned ? [{field: 'due', reason: 'before-start', limit: null}] : [];
}
