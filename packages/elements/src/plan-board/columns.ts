import type {ActionStatus, ContentPack, PlanAction} from '@toegang/model';
import type {PlanWords} from '../words/plan.js';

/** What the columns of the board are. */
export type Grouping = 'status' | 'level' | 'principle';

/** In the order in which an action goes through them. */
const STATUSES: readonly ActionStatus[] = ['idea', 'planned', 'doing', 'done', 'stopped'];

/** A column of the board. */
export interface Column {
  /** Of the status, level or principle; empty for cards without one. */
  readonly id: string;
  readonly label: string;
  /** Whether the label is of the content, which has a language of its own. */
  readonly isOfContent: boolean;
  readonly actions: readonly PlanAction[];
}

/** The columns in their order, with their cards; one for cards without a value, when there are such. */
export function columnsOf(
  actions: readonly PlanAction[],
  grouping: Grouping,
  content: ContentPack,
  words: PlanWords,
): readonly Column[] {
  const named = namesOf(grouping, content, words);
  const byId = groupById(actions, grouping);
  const known = new Set(named.map(({id}) => id));
  const unknown = [...byId.keys()].filter((id) => id !== '' && !known.has(id)).sort();
  const columns = [...named, ...unknown.map((id) => ({id, label: id, isOfContent: false}))];
  const none = byId.get('');
  const without = grouping === 'level' ? words.noLevel : words.noPrinciple;
  return [
    ...columns.map((column) => ({...column, actions: byId.get(column.id) ?? []})),
    ...(none ? [{id: '', label: without, isOfContent: false, actions: none}] : []),
  ];
}

function namesOf(grouping: Grouping, content: ContentPack, words: PlanWords): readonly Omit<Column, 'actions'>[] {
  const {plan, principles = []} = content;
  switch (grouping) {
    case 'status':
      return STATUSES.map((id) => {
        const label = plan?.statuses.find((status) => status.id === id)?.label;
        return {id, label: label ?? words.statuses[id], isOfContent: label !== undefined};
      });
    case 'level':
      return (plan?.levels ?? []).map(({id, label}) => ({id, label, isOfContent: true}));
    case 'principle':
      return principles.map(({id, title}) => ({id, label: title, isOfContent: true}));
  }
}

function groupById(actions: readonly PlanAction[], grouping: Grouping): ReadonlyMap<string, readonly PlanAction[]> {
  const byId = new Map<string, PlanAction[]>();
  for (const action of actions) {
    const id = action[grouping] ?? '';
    const column = byId.get(id);
    if (column) column.push(action);
    else byId.set(id, [action]);
  }
  return byId;
}
