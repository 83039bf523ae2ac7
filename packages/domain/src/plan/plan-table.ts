import type {ActionStatus, ContentPack, Plan, PlanAction} from '@toegang/model';
import {cleanText} from '../report/clean-text.js';
import type {Table} from '../report/tables.js';
import {sortActions} from './order.js';

/** Rows of texts under the names of their columns, for a sheet or a file of values. */
export type PlanTable = Pick<Table, 'name' | 'columns'> & {readonly rows: readonly (readonly string[])[]};

type Column = Exclude<keyof PlanAction, 'order'>;

/** What the tables of a plan are called, and their columns. */
export interface PlanTableWords {
  /** At most 31 characters each, so that a sheet can have the name. */
  readonly actions: string;
  readonly progress: string;
  readonly columns: Readonly<Record<Column | 'note' | 'day', string>>;
  readonly status: Readonly<Record<ActionStatus, string>>;
  readonly origin: Readonly<Record<NonNullable<PlanAction['origin']>['kind'], (id: string) => string>>;
}

const COLUMNS = [
  ...['action', 'status', 'owners', 'start', 'due', 'level', 'principle', 'theme', 'wish', 'notice', 'tool'],
  ...['progress', 'learning', 'origin', 'id'],
] as readonly Column[];

/** A row for each action, as the plan stands, and a row for each note of progress; a table without rows is left out. */
export function planTables(plan: Plan, content: ContentPack, words: PlanTableWords): readonly PlanTable[] {
  const actions = sortActions(plan.actions);
  const {columns} = words;
  const rows = actions.map((action) => {
    const cells = cellsOf(action, content, words);
    return COLUMNS.map((column) => cleanText(cells[column]));
  });
  const notes = actions.flatMap(({action, id, progress}) =>
    progress.map(({on, text}) => [action, on, text, id].map(cleanText)),
  );
  return [
    {name: words.actions, columns: COLUMNS.map((column) => columns[column]), rows},
    {name: words.progress, columns: [columns.action, columns.day, columns.note, columns.id], rows: notes},
  ].filter((table) => table.rows.length > 0);
}

/** Every field of an action as a text; what is absent is empty. */
export function cellsOf(
  action: PlanAction,
  content: ContentPack,
  words: Pick<PlanTableWords, 'status' | 'origin'>,
): Readonly<Record<Column, string>> {
  const {levels = [], statuses = []} = content.plan ?? {};
  const {id, start = '', due = '', wish = '', notice = '', learning = '', origin} = action;
  return {
    ...{id, action: action.action, start, due, wish, notice, learning},
    status: statuses.find((status) => status.id === action.status)?.label ?? words.status[action.status],
    owners: action.owners.map(({role, organisation}) => [role, organisation].filter(Boolean).join(', ')).join('\n'),
    level: levels.find((level) => level.id === action.level)?.label ?? action.level ?? '',
    principle: titleIn(content.principles, action.principle),
    theme: titleIn(content.themes, action.theme),
    tool: titleIn(content.tools, action.tool),
    progress: action.progress.map(({on, text}) => `${on}: ${text}`).join('\n'),
    origin: origin ? words.origin[origin.kind](origin.id) : '',
  };
}

function titleIn(items: readonly {readonly id: string; readonly title: string}[] = [], id = ''): string {
  return items.find((item) => item.id === id)?.title ?? id;
}
