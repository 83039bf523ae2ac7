import {parsePlan, problemAt, type Parsed, type Plan, type Problem} from '@toegang/model';
import * as Y from 'yjs';
import {ALIVE, LISTS, PARTS, TEXTS, VALUES, entriesOf, isAlive, isEntry, quoteEntry} from './parts.js';

/**
 * The plan in a document, read without leaving anything out, for who keeps it: all that the document holds must be a part
 * of a plan. In the path of a problem an action has its id, as in `actions.letter.due`.
 */
export function checkPlanDocument(document: Y.Doc): Parsed<Plan> {
  const strange = findStrangeParts(document);
  if (strange.length > 0) return {ok: false, problems: strange};
  const alive = [...entriesOf(document)].filter(([, entry]) => isEntry(entry) && isAlive(entry));
  const actions = alive.map(([id, entry]) => ({id, ...(isEntry(entry) && quoteEntry(entry))}));
  const about = document.getMap(PARTS.plan).toJSON();
  const title = document.getText(PARTS.title).toJSON();
  const parsed = parsePlan({...about, schema: 'toegang-plan/1', title, actions});
  if (parsed.ok) return parsed;
  const ids = actions.map(({id}) => id);
  return {ok: false, problems: parsed.problems.map((problem) => ({...problem, path: nameActions(problem.path, ids)}))};
}

/** What is no part of a plan, or not of its kind: others could no longer write in it. */
function findStrangeParts(document: Y.Doc): readonly Problem[] {
  const known: readonly string[] = [
    ...Object.values(PARTS),
    ...['id', 'content', 'round'].map((name) => `plan.${name}`),
  ];
  const inPlan = [...document.getMap(PARTS.plan).keys()].map((name) => `plan.${name}`);
  const names = [...document.share.keys(), ...inPlan].filter((name) => !known.includes(name));
  return [
    ...names.map((name) => problemAt(name, 'no such field', name)),
    ...[...entriesOf(document)].flatMap(([id, entry]) => findStrangeFields(`actions.${id}`, entry)),
  ];
}

function findStrangeFields(path: string, entry: unknown): readonly Problem[] {
  if (!isEntry(entry)) return [problemAt(path, 'an action', entry)];
  const known: readonly string[] = [...TEXTS, ...LISTS, ...VALUES, ALIVE];
  const strange = [...entry.keys()].filter((name) => !known.includes(name));
  const texts = TEXTS.filter((name) => !(entry.get(name) instanceof Y.Text));
  const lists = LISTS.filter((name) => !(entry.get(name) instanceof Y.Array));
  return [
    ...strange.map((name) => problemAt(`${path}.${name}`, 'no such field', name)),
    ...texts.map((name) => problemAt(`${path}.${name}`, 'a text', entry.get(name))),
    ...lists.map((name) => problemAt(`${path}.${name}`, 'a list', entry.get(name))),
  ];
}

function nameActions(path: string, ids: readonly string[]): string {
  return path.replace(/^actions\.(\d+)/, (whole, index: string) =>
    ids[Number(index)] ? `actions.${ids[Number(index)]}` : whole,
  );
}
