import type {ActionStatus, PlanAction} from '@toegang/model';

/** What a list of actions may be sorted by. */
export const LIST_ORDERS = ['due', 'status', 'level'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/**
 * The actions by day, by how far they are, or by level, both in the order of these ids. What has no day or level comes last;
 * what is the same stays in the order it came in.
 */
export function sortList(
  actions: readonly PlanAction[],
  by: ListOrder,
  {statuses, levels}: {readonly statuses: readonly ActionStatus[]; readonly levels: readonly string[]},
): readonly PlanAction[] {
  const rank = (action: PlanAction): string | number => {
    if (by === 'due') return action.due ?? '\uffff';
    return by === 'status' ? statuses.indexOf(action.status) : placeOf(action.level, levels);
  };
  return [...actions].sort((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return a < b ? -1 : Number(a > b);
  });
}

function placeOf(level: string | undefined, levels: readonly string[]): number {
  const place = level === undefined ? -1 : levels.indexOf(level);
  return place < 0 ? levels.length : place;
}
