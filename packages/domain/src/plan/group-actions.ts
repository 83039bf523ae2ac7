import type {PlanAction} from '@toegang/model';

/** What actions may be put together by. */
export type ActionGrouping = 'status' | 'level' | 'principle' | 'theme';

/** Actions that have something in common; `id` is null for those that have none of it. */
export interface ActionGroup {
  readonly id: string | null;
  readonly actions: readonly PlanAction[];
}

/**
 * Puts actions together: one group for each of these ids, in their order and also when it is empty, then for each id that
 * is not among them, then for what has none. Inside a group they stay in the order they came in.
 */
export function groupActions(
  actions: readonly PlanAction[],
  by: ActionGrouping,
  ids: readonly string[],
): readonly ActionGroup[] {
  const groups = new Map<string, PlanAction[]>(ids.map((id) => [id, []]));
  const without: PlanAction[] = [];
  for (const action of actions) {
    const id = action[by];
    if (id === undefined) without.push(action);
    else if (groups.has(id)) groups.get(id)?.push(action);
    else groups.set(id, [action]);
  }
  const named = [...groups].map(([id, members]) => ({id, actions: members}));
  return without.length > 0 ? [...named, {id: null, actions: without}] : named;
}
