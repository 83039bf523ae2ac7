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
 * Writes a step of somebody who began when the document was as it is in `before`: texts and lists keep what others wrote in
 * them since; any other value counts as written now. It is written under the `clientID` of `before`, under which nothing
 * may have been written in the document since; `before` is of no use afterwards.
 */
export function writeStepSince(document: Y.Doc, before: Y.Doc, step: PlanStep): void {
  const rest = before.transact(() => step.flatMap((change) => writeMerging(before, change)));
  Y.applyUpdate(document, Y.encodeStateAsUpdate(before, Y.encodeStateVector(document)));
  writeAs(before.clientID, document, rest);
}

/** Writes a step under another `clientID` than that of the document. */
export function writeAs(clientID: number, document: Y.Doc, step: PlanStep): void {
  const own = document.clientID;
  document.clientID = clientID;
  writeStep(document, step);
  document.clientID = own;
}

/** Writes of a change what merges; gives what is left of it. */
function writeMerging(before: Y.Doc, change: PlanChange): PlanStep {
  if (change.kind === 'remove') return [change];
  if (change.kind === 'rename') {
    writeChange(before, change);
    return [];
  }
  const id = change.kind === 'add' ? change.action.id : change.id;
  const entry = findEntry(before, id);
  if (change.kind === 'edit' && (entry === undefined || !isAlive(entry))) return [change];
  const fields = change.kind === 'add' ? allFields(change.action) : change.fields;
  const [values, merging] = split(fields, (name) => VALUES.includes(name as never));
  writeFields(before, entry ?? makeEntry(before, id), merging);
  return Object.keys(values).length === 0 ? [] : [{kind: 'edit', id, fields: values}];
}

function split(
  fields: ActionFields,
  isFirst: (name: string) => boolean,
): readonly [first: ActionFields, second: ActionFields] {
  const entries = Object.entries(fields);
  const [first, second] = [entries.filter(([name]) => isFirst(name)), entries.filter(([name]) => !isFirst(name))];
  return [Object.fromEntries(first), Object.fromEntries(second)];
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
function addAction(document: Y.Doc, action: PlanAction): void {
  writeFields(document, findEntry(document, action.id) ?? makeEntry(document, action.id), allFields(action));
}

/** What an action does not say is taken away. */
function allFields(action: PlanAction): ActionFields {
  const given = action as Partial<PlanAction>;
  return Object.fromEntries([...TEXTS, ...LISTS, ...VALUES].map((name) => [name, given[name] ?? null]));
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
