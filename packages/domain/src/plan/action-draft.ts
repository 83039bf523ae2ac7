import type {PlanAction} from '@toegang/model';
import {isNoted, isWritten, type ActionDraft} from './action-problems.js';
import type {ActionFields} from './change-plan.js';
import {readTypedDay, typeDay} from './day.js';

/** An action as it stands in a form; a new one is an idea with room for one owner. */
export function draftAction(action?: PlanAction): ActionDraft {
  const owners = action?.owners.map(({role, organisation = ''}) => ({role, organisation})) ?? [];
  return {
    action: action?.action ?? '',
    wish: action?.wish ?? '',
    principle: action?.principle ?? '',
    theme: action?.theme ?? '',
    level: action?.level ?? '',
    status: action?.status ?? 'idea',
    owners: owners.length > 0 ? owners : [{role: '', organisation: ''}],
    start: typeDay(action?.start),
    due: typeDay(action?.due),
    notice: action?.notice ?? '',
    tool: action?.tool ?? '',
    progress: action?.progress.map(({on, text}) => ({on: typeDay(on), text})) ?? [],
    learning: action?.learning ?? '',
  };
}

/** What a draft without problems says, field by field; `null` where nothing was filled in. */
export function readDraft(draft: ActionDraft): ActionFields & Pick<PlanAction, 'action' | 'status'> {
  const {status, owners, progress} = draft;
  return {
    action: draft.action.trim(),
    wish: textOf(draft.wish),
    principle: textOf(draft.principle),
    theme: textOf(draft.theme),
    level: textOf(draft.level),
    status,
    owners: owners.filter(isWritten).map(readOwner),
    start: dayOf(draft.start),
    due: dayOf(draft.due),
    notice: textOf(draft.notice),
    tool: textOf(draft.tool),
    progress: progress.filter(isNoted).map(({on, text}) => ({on: dayOf(on) ?? '', text: text.trim()})),
    learning: textOf(draft.learning),
  };
}

/** The fields of which a draft says something else than the action that it began with. */
export function changedFields(begun: PlanAction, draft: ActionDraft): ActionFields {
  const before: Readonly<Record<string, unknown>> = readDraft(draftAction(begun));
  const fields = Object.entries(readDraft(draft));
  return Object.fromEntries(fields.filter(([name, value]) => !isSame(value, before[name])));
}

/** The fields in which two moments of an action differ. */
export function differingFields(one: PlanAction, other: PlanAction): readonly (keyof ActionDraft)[] {
  return Object.keys(changedFields(one, draftAction(other))) as (keyof ActionDraft)[];
}

function readOwner({role, organisation}: ActionDraft['owners'][number]): PlanAction['owners'][number] {
  const name = organisation.trim();
  return {role: role.trim(), ...(name !== '' && {organisation: name})};
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function dayOf(typed: string): string | null {
  const read = readTypedDay(typed);
  return read.kind === 'day' ? read.day : null;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
