import {placeBetween, sortActions, type PlanStep} from '@toegang/domain/plan.js';
import type {PlanAction} from '@toegang/model';
import type {Column, Grouping} from '../columns.js';
import type {Place} from './place.js';

/** The columns of the board as they stand now, and all actions of the plan. */
export interface Standing {
  readonly grouping: Grouping;
  readonly columns: readonly Column[];
  readonly all: readonly PlanAction[];
}

/** Where a card is; null when it is not on the board. */
export function placeOf({columns}: Standing, id: string): Place | null {
  for (const column of columns) {
    const index = column.actions.findIndex((action) => action.id === id);
    if (index >= 0) return {column: column.id, index};
  }
  return null;
}

/** The nearest place that there is; a column that is gone gives null. */
export function fitPlace(standing: Standing, id: string, {column, index}: Place): Place | null {
  const others = othersIn(standing, id, column);
  return others && {column, index: Math.min(Math.max(index, 0), others.length)};
}

/** What puts a card in a place; empty when it is there already, or the card or the place is gone. */
export function moveStep(standing: Standing, id: string, to: Place): PlanStep {
  const [from, others] = [placeOf(standing, id), othersIn(standing, id, to.column)];
  if (from === null || others === null || (from.column === to.column && from.index === to.index)) return [];
  const [before, after] = [others[to.index - 1], others[to.index]];
  const value = from.column === to.column ? {} : {[standing.grouping]: to.column || null};
  const order = placeBetween(before?.order ?? null, after?.order ?? null);
  const hasRoom = order !== before?.order && order !== after?.order;
  if (hasRoom && Number.isFinite(order)) return [{kind: 'edit', id, fields: {...value, order}}];
  return spread(standing.all, id, value, before, after);
}

/** Gives every action a place of its own with room around it, where there is none left between these two. */
function spread(
  all: readonly PlanAction[],
  id: string,
  value: object,
  before: PlanAction | undefined,
  after: PlanAction | undefined,
): PlanStep {
  const rest = sortActions(all).filter((action) => action.id !== id);
  const next = after ? rest.indexOf(after) : before ? rest.indexOf(before) + 1 : 0;
  const moved = all.find((action) => action.id === id);
  if (moved === undefined) return [];
  const placed = [...rest.slice(0, next), moved, ...rest.slice(next)];
  return placed.flatMap((action, order): PlanStep => {
    if (action.id === id) return [{kind: 'edit', id, fields: {...value, order}}];
    return action.order === order ? [] : [{kind: 'edit', id: action.id, fields: {order}}];
  });
}

function othersIn({columns}: Standing, id: string, column: string): readonly PlanAction[] | null {
  const found = columns.find((each) => each.id === column);
  return found ? found.actions.filter((action) => action.id !== id) : null;
}
