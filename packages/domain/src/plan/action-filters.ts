import type {Concern} from './stands-out.js';

/** Which actions are looked for. `null` asks for nothing; an empty id asks for actions that have none of it. */
export interface ActionFilters {
  readonly status: string | null;
  readonly level: string | null;
  readonly principle: string | null;
  readonly theme: string | null;
  /** Of an owner. */
  readonly organisation: string | null;
  readonly concern: Concern | null;
  /** Words that all have to occur, in whatever text of the action. */
  readonly search: string;
}

/** Looks for everything. */
export const NO_FILTERS: ActionFilters = {
  status: null,
  level: null,
  principle: null,
  theme: null,
  organisation: null,
  concern: null,
  search: '',
};

/** Whether anything is asked for at all. */
export function hasFilters({search, ...choices}: ActionFilters): boolean {
  return search.trim() !== '' || Object.values(choices).some((choice) => choice !== null);
}
