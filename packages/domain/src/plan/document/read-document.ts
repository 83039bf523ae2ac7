import {MAXIMUM_ACTIONS, MAXIMUM_PLAN_TITLE_LENGTH, type Plan, type PlanAction} from '@toegang/model';
import type * as Y from 'yjs';
import {sortActions} from '../order.js';
import {NO_TEXT, cleanAction, cleanId, cleanText, cleanToken, fieldsOf, withoutNothing} from './clean.js';
import {PARTS, entriesOf, isAlive, isEntry, quoteEntry} from './parts.js';

/** The plan in a document; null when there is none in it. Whatever stands in the document, it has the shape of a plan. */
export function readPlanDocument(document: Y.Doc): Plan | null {
  return readPlan(document, readAction);
}

/**
 * Reads one document over and over: an action that did not change is the same object as the time before. Owns: what it
 * read. Does not own: the document.
 */
export class PlanReader {
  readonly #document: Y.Doc;
  readonly #known = new Map<string, PlanAction | null>();
  #isTold = false;

  constructor(document: Y.Doc) {
    this.#document = document;
  }

  /** The plan as it is now; null when there is none in the document. */
  read(): Plan | null {
    if (!this.#isTold) entriesOf(this.#document).observeDeep((events) => this.#forget(events));
    this.#isTold = true;
    return readPlan(this.#document, (id, entry) => {
      const known = this.#known.get(id);
      if (known !== undefined) return known;
      const action = readAction(id, entry);
      this.#known.set(id, action);
      return action;
    });
  }

  #forget(events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void {
    for (const {path, changes} of events) {
      if (path.length > 0) this.#known.delete(String(path[0]));
      else for (const id of changes.keys.keys()) this.#known.delete(id);
    }
  }
}

function readPlan(document: Y.Doc, read: (id: string, entry: unknown) => PlanAction | null): Plan | null {
  const about = document.getMap(PARTS.plan);
  const content = fieldsOf(about.get('content'));
  const [id, contentId, version] = [cleanToken(about.get('id')), cleanId(content['id']), content['version']];
  if (id === undefined || contentId === undefined || typeof version !== 'string') return null;
  const actions: PlanAction[] = [];
  entriesOf(document).forEach((entry, name) => {
    const action = read(name, entry);
    if (action !== null) actions.push(action);
  });
  return {
    schema: 'toegang-plan/1',
    id,
    title: cleanText(document.getText(PARTS.title).toJSON(), MAXIMUM_PLAN_TITLE_LENGTH) ?? NO_TEXT,
    content: {id: contentId, version: version.slice(0, 40) || NO_TEXT},
    ...withoutNothing({round: cleanToken(about.get('round'))}),
    actions: sortActions(actions).slice(0, MAXIMUM_ACTIONS),
  };
}

function readAction(id: string, entry: unknown): PlanAction | null {
  if (cleanToken(id) === undefined || !isEntry(entry) || !isAlive(entry)) return null;
  return cleanAction(id, quoteEntry(entry));
}
