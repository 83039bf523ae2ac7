import type {ContentPack, PlanAction} from '@toegang/model';
import type {ActionFilters} from './action-filters.js';
import {standsOut} from './stands-out.js';

/** Names for the ids of an action, so that somebody may search for them. */
export type PlanNames = Pick<ContentPack, 'principles' | 'themes' | 'tools' | 'plan'>;

/** The actions that fit every filter, in the order they came in. Searching knows no capitals and no accents. */
export function filterActions(
  actions: readonly PlanAction[],
  filters: ActionFilters,
  names: PlanNames,
  today: string,
): readonly PlanAction[] {
  const words = plain(filters.search).split(/\s+/).filter(Boolean);
  const namesById = words.length > 0 ? collectNames(names) : null;
  return actions.filter(
    (action) => fits(action, filters, today) && (namesById === null || says(action, words, namesById)),
  );
}

/** The organisations that own something, by the alphabet of the language (`nl`), each once. */
export function organisationsOf(actions: readonly PlanAction[], lang: string): readonly string[] {
  const all = new Set(actions.flatMap(({owners}) => owners.flatMap(({organisation}) => organisation ?? [])));
  return [...all].sort(new Intl.Collator(lang).compare);
}

function fits(action: PlanAction, filters: ActionFilters, today: string): boolean {
  const {organisation, concern} = filters;
  return (
    isAsked(filters.status, action.status) &&
    isAsked(filters.level, action.level) &&
    isAsked(filters.principle, action.principle) &&
    isAsked(filters.theme, action.theme) &&
    (organisation === null || action.owners.some((owner) => owner.organisation === organisation)) &&
    (concern === null || standsOut(action, today).includes(concern))
  );
}

function isAsked(asked: string | null, id = ''): boolean {
  return asked === null || asked === id;
}

function says(action: PlanAction, words: readonly string[], names: ReadonlyMap<string, string>): boolean {
  const {principle, theme, level, status, tool} = action;
  const texts = [
    ...[action.action, action.wish, action.notice, action.learning],
    ...action.owners.flatMap(({role, organisation}) => [role, organisation]),
    ...action.progress.map(({text}) => text),
    ...Object.entries({principle, theme, level, status, tool}).map(([kind, id]) => names.get(`${kind} ${id}`)),
  ];
  const text = plain(texts.filter(Boolean).join('\n'));
  return words.every((word) => text.includes(word));
}

function collectNames({principles = [], themes = [], tools = [], plan}: PlanNames): ReadonlyMap<string, string> {
  const named = (kind: string, id: string, name: string) => [`${kind} ${id}`, name] as const;
  return new Map([
    ...principles.map(({id, title}) => named('principle', id, title)),
    ...themes.map(({id, title}) => named('theme', id, title)),
    ...tools.map(({id, title}) => named('tool', id, title)),
    ...(plan?.levels ?? []).map(({id, label}) => named('level', id, label)),
    ...(plan?.statuses ?? []).map(({id, label}) => named('status', id, label)),
  ]);
}

/** Without capitals and accents: «Coördinator» is found by «coordinator». */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
