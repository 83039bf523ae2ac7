import type {Plan, PlanAction} from '@toegang/model';
import * as Y from 'yjs';
import type {ActionFields, PlanChange, PlanStep} from '../change-plan.js';
import {nameOf, plain, writeList, writeText} from './differences.js';
import {
  ALIVE,
  LISTS,
  PARTS,
  TEXTS,
  VALUES,
  entriesOf,
  isAlive,
  isEntry,
  keepAlive,
  takeAway,
  type Entry,
} from './parts.js';

/** Writes a whole plan into a document that holds none yet. */
export function fillDocument(document: Y.Doc, plan: Plan): void {
  document.transact(() => {
    const about = document.getMap(PARTS.plan);
    about.set('id', plan.id);
    about.set('content', {...plan.content});
    if (plan.round !== undefined) about.set('round', plan.round);
    writeText(document.getText(PARTS.title), plan.title);
    for (const action of plan.actions) addAction(document, action);
  });
}

/**
 * Writes a step into a document, by no more than what differs from what stands there. Without others who write, the
 * document then reads as `changePlan` says.
 */
export function writeStep(document: Y.Doc, step: PlanStep): void {
  document.transact(() => {
    for (const change of step) writeChange(document, change);
  });
}

/**
 * The step without the values that somebody else changed since it was made: `before` is the document as it was then.
 * Texts and lists stay in it, because they merge.
 */
export function keepNewer(step: PlanStep, before: Y.Doc, now: Y.Doc): PlanStep {
  return step.map((change) => {
    if (change.kind !== 'edit') return change;
    const [seen, known] = [before, now].map((document) => findEntry(document, change.id));
    const isNewer = (name: string): boolean =>
      VALUES.includes(name as never) && nameOf(seen?.get(name)) !== nameOf(known?.get(name));
    const fields = Object.fromEntries(Object.entries(change.fields).filter(([name]) => !isNewer(name)));
    return {...change, fields: fields};
  });
}

function writeChange(document: Y.Doc, change: PlanChange): void {
  if (change.kind === 'rename') {
    writeText(document.getText(PARTS.title), change.title);
  } else if (change.kind === 'add') {
    addAction(document, change.action);
  } else {
    const entry = findEntry(document, change.id);
    if (entry === undefined || !isAlive(entry)) return;
    if (change.kind === 'remove') takeAway(entry);
    else writeFields(document, entry, change.fields);
  }
}

function findEntry(document: Y.Doc, id: string): Entry | undefined {
  const entry = entriesOf(document).get(id);
  return isEntry(entry) ? entry : undefined;
}

/** An action that is there already, or was once, is written over: who writes in it elsewhere writes in the same. */
function addAction(document: Y.Doc, {id, ...fields}: PlanAction): void {
  const names = [...TEXTS, ...LISTS, ...VALUES];
  const all = {...Object.fromEntries(names.map((name) => [name, null])), ...fields} as ActionFields;
  writeFields(document, findEntry(document, id) ?? makeEntry(document, id), all);
}

/** With an empty text for each that somebody may fill in, because two texts made at once would not become one. */
function makeEntry(document: Y.Doc, id: string): Entry {
  const entry = new Y.Map<unknown>();
  entriesOf(document).set(id, entry);
  for (const name of TEXTS) entry.set(name, new Y.Text());
  for (const name of LISTS) entry.set(name, new Y.Array());
  entry.set(ALIVE, new Y.Map());
  return entry;
}

function writeFields(document: Y.Doc, entry: Entry, fields: ActionFields): void {
  for (const [name, value] of Object.entries(fields)) writeField(entry, name, value);
  keepAlive(entry, document.clientID.toString(36));
}

function writeField(entry: Entry, name: string, value: unknown): void {
  const known = entry.get(name);
  if (value === undefined) return;
  if (known instanceof Y.Text) writeText(known, typeof value === 'string' ? value : '');
  else if (known instanceof Y.Array) writeList(known, Array.isArray(value) ? value : []);
  else if (!VALUES.includes(name as never)) return;
  else if (value === null) entry.delete(name);
  else if (nameOf(known) !== nameOf(value)) entry.set(name, plain(value));
}
