import type {PlanAction} from '@toegang/model';
import * as Y from 'yjs';

// The names in a document are kept wherever a plan is kept: they never change.

/** The parts of a document, each by a name of its own. */
export const PARTS = {plan: 'plan', title: 'title', actions: 'actions'} as const;

/** What everybody may write in at once, letter by letter. */
export const TEXTS = ['action', 'wish', 'notice', 'learning'] as const satisfies readonly (keyof PlanAction)[];

/** What several people may add to at once. */
export const LISTS = ['owners', 'progress'] as const satisfies readonly (keyof PlanAction)[];

/** What has one value: who writes last is right. */
export const VALUES = [
  'principle',
  'theme',
  'level',
  'status',
  'start',
  'due',
  'tool',
  'origin',
  'order',
] as const satisfies readonly (keyof PlanAction)[];

/** Under which name an action says that it is there; see `isAlive`. */
export const ALIVE = 'alive';

/** An action in a document: a text, a list or a value under each name. */
export type Entry = Y.Map<unknown>;

/** The actions in a document, those that were taken away included. */
export function entriesOf(document: Y.Doc): Y.Map<unknown> {
  return document.getMap(PARTS.actions);
}

/**
 * Who writes in an action leaves a sign in it. Who takes it away, takes the signs away that he saw: so an action stays
 * when somebody wrote in it meanwhile.
 */
export function isAlive(entry: Entry): boolean {
  return signsOf(entry).size > 0;
}

/** Leaves a sign in an action. Those of others stay: a step that takes them away could not be kept without theirs. */
export function keepAlive(entry: Entry, sign: string): void {
  signsOf(entry).set(sign, 1);
}

/** Takes all signs away that can be seen here. What was written stays, for who writes in it at this moment. */
export function takeAway(entry: Entry): void {
  signsOf(entry).clear();
}

/** Whether this is an action, there or taken away. */
export function isEntry(value: unknown): value is Entry {
  return value instanceof Y.Map && value.get(ALIVE) instanceof Y.Map;
}

/** What an action says as it stands there; an empty text is none. */
export function quoteEntry(entry: Entry): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of entry) {
    const plain: unknown = value instanceof Y.AbstractType ? value.toJSON() : value;
    if (name !== ALIVE && plain !== '') fields[name] = plain;
  }
  return fields;
}

function signsOf(entry: Entry): Y.Map<unknown> {
  return entry.get(ALIVE) as Y.Map<unknown>;
}
