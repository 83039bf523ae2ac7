import type {PlanAction} from '@toegang/model';

/** The actions as they stand: by their place, and two of the same by their ids. */
export function sortActions(actions: readonly PlanAction[]): readonly PlanAction[] {
  return [...actions].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/**
 * A place between two neighbours; null where that end is open, or the same number where none fits between any more
 * (after some fifty halvings): then the neighbours have to move apart.
 */
export function placeBetween(before: number | null, after: number | null): number {
  if (before === null) return after === null ? 0 : after - 1;
  return after === null ? before + 1 : before + (after - before) / 2;
}
