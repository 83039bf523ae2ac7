import {
  ACTION_STATUSES,
  MAXIMUM_OWNER_LENGTH,
  MAXIMUM_OWNERS,
  MAXIMUM_PLAN_TEXT_LENGTH,
  MAXIMUM_PROGRESS,
  type ActionOwner,
  type PlanAction,
  type ProgressNote,
} from '@toegang/model';

/** What stands where a text must stand and none can be read. */
export const NO_TEXT = '…';

type Raw = Readonly<Record<string, unknown>>;

/** What is wrong in an action is left out of it, or gets the value that a new one has: it always has the shape. */
export function cleanAction(id: string, raw: Raw): PlanAction {
  const origin = cleanOrigin(raw['origin']);
  const optional = {
    wish: cleanText(raw['wish']),
    ...{principle: cleanId(raw['principle']), theme: cleanId(raw['theme']), level: cleanId(raw['level'])},
    ...{start: cleanDay(raw['start']), due: cleanDay(raw['due']), notice: cleanText(raw['notice'])},
    ...{tool: cleanId(raw['tool']), learning: cleanText(raw['learning']), origin},
  };
  return {
    id,
    action: cleanText(raw['action']) ?? NO_TEXT,
    ...withoutNothing(optional),
    owners: listOf(raw['owners']).flatMap(cleanOwner).slice(0, MAXIMUM_OWNERS),
    status: ACTION_STATUSES.find((status) => status === raw['status']) ?? 'idea',
    progress: listOf(raw['progress']).flatMap(cleanNote).slice(0, MAXIMUM_PROGRESS),
    order: typeof raw['order'] === 'number' && Number.isFinite(raw['order']) ? raw['order'] : 0,
  };
}

/** The text as it may be shown, cut off where it is too long; undefined when there is nothing to be seen. */
export function cleanText(value: unknown, maximumLength = MAXIMUM_PLAN_TEXT_LENGTH): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replaceAll('\0', '').slice(0, maximumLength);
  return /\S/.test(text) ? text : undefined;
}

/** The name of something that somebody made; undefined when it is none. */
export function cleanToken(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}$/.test(value) ? value : undefined;
}

/** The name of something in content; undefined when it is none. */
export function cleanId(value: unknown): string | undefined {
  const isId = typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
  return isId && value !== 'constructor' && value !== 'prototype' ? value : undefined;
}

/** The fields of an object that are there. */
export function withoutNothing<Fields extends object>(
  fields: Fields,
): {[Name in keyof Fields]?: NonNullable<Fields[Name]>} {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as {[Name in keyof Fields]?: NonNullable<Fields[Name]>};
}

/** What has fields; nothing for all else. */
export function fieldsOf(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}

function cleanOwner(value: unknown): ActionOwner[] {
  const raw = fieldsOf(value);
  const role = cleanText(raw['role'], MAXIMUM_OWNER_LENGTH);
  const organisation = cleanText(raw['organisation'], MAXIMUM_OWNER_LENGTH);
  return role === undefined ? [] : [{role, ...withoutNothing({organisation})}];
}

function cleanNote(value: unknown): ProgressNote[] {
  const raw = fieldsOf(value);
  const [on, text] = [cleanDay(raw['on']), cleanText(raw['text'])];
  return on === undefined || text === undefined ? [] : [{on, text}];
}

function cleanOrigin(value: unknown): PlanAction['origin'] {
  const raw = fieldsOf(value);
  const kind = (['session', 'round', 'plan'] as const).find((one) => one === raw['kind']);
  const [id, item] = [cleanToken(raw['id']), cleanToken(raw['item'])];
  return kind === undefined || id === undefined || item === undefined ? undefined : {kind, id, item};
}

function cleanDay(value: unknown): string | undefined {
  const [, year, month, day] = (typeof value === 'string' && /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)) || [];
  const isDay = day !== undefined && Number(day) >= 1 && Number(day) <= daysOf(Number(year), Number(month));
  return isDay ? `${year}-${month}-${day}` : undefined;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
