import {groupActions} from '@toegang/domain/plan.js';
import type {ActionStatus, ContentPack, PlanAction} from '@toegang/model';
import type {PlanWords} from '../words/plan.js';

/** What the columns of the board are. */
export type Grouping = 'status' | 'level' | 'principle';

/** All of them, in the order in which they can be chosen. */
export const GROUPINGS: readonly Grouping[] = ['status', 'level', 'principle'];

/** In the order in which an action goes through them. */
export const STATUSES: readonly ActionStatus[] = ['idea', 'planned', 'doing', 'done', 'stopped'];

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
  const names = namesIn(grouping, content);
  const ids = grouping === 'status' ? STATUSES : [...names.keys()];
  return groupActions(actions, grouping, ids).map(({id, actions: inColumn}) => {
    const name = id === null ? undefined : names.get(id);
    return {
      id: id ?? '',
      label: name ?? ourName(id, grouping, words),
      isOfContent: name !== undefined,
      actions: inColumn,
    };
  });
}

function namesIn(grouping: Grouping, {plan, principles = []}: ContentPack): ReadonlyMap<string, string> {
  if (grouping === 'principle') return new Map(principles.map(({id, title}) => [id, title]));
  const choices = grouping === 'status' ? plan?.statuses : plan?.levels;
  return new Map(choices?.map(({id, label}) => [id, label]));
}

/** What the content has no name for. */
function ourName(id: string | null, grouping: Grouping, words: PlanWords): string {
  if (id !== null) return grouping === 'status' ? words.statuses[id as ActionStatus] : id;
  return grouping === 'level' ? words.noLevel : words.noPrinciple;
}
