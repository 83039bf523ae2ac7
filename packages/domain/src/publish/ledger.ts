import {problemAt, type HiddenReason, type Parsed, type Response} from '@toegang/model';
import {ownValue} from '../own.js';
import type {Histogram} from '../scoring/histogram.js';

/**
 * What was published of a round, kept by the collector and never served.
 *
 * THE PRIVACY INVARIANT. A cell is one published number: a group with its priorities, a statement, a principle.
 * Respondents who are in exactly the same publications of a cell form a class. **Every class that is not empty has
 * at least five respondents.** Then no combination of publications, however added and subtracted, isolates fewer
 * than five: whatever is computed, all members of a class stand in it with the same weight.
 *
 * An atom is such a class: the batches whose respondents it counts, and their counts. A published number is the sum
 * of a cell's atoms. An atom is only added whole (`join`), or counted again when at least five left it and at least
 * five, or nobody, remain (`leave`). Somebody who joins never makes up for somebody who left. What waits to join is
 * not in here: a tally of one person is that person.
 *
 * Cells of one principle are tied to one another, because its mean is made of the answers to its statements. So it
 * takes in exactly what they took in, and they change together.
 *
 * A KNOWN LIMIT, within one publication. The means of a principle and of its statements are both exact, and the
 * contract fixes how both are counted. A respondent who left out a statement weighs differently in the two. From both
 * together follows what the few who did so within a batch answered: of one such respondent the sum of the other
 * answers to that principle, and of one who answered a single statement that very answer. Nobody is named, but it is
 * fewer than five. Hiding a cell in every small group with a "weet ik niet" would end it; see docs/decisions/0005.
 */
export interface Ledger {
  readonly schema: 'ledger/1';
  readonly audiences: Readonly<Record<string, AudienceLedger>>;
}

export interface AudienceLedger {
  /** All that joined, also those that wait inside a cell. */
  readonly batches: readonly number[];
  /** Respondents under `*`, and under each id how many chose it to improve first. Empty: the group was never shown. */
  readonly group: readonly Atom[];
  readonly statements: Readonly<Record<string, Cell>>;
  readonly principles: Readonly<Record<string, Cell>>;
}

export interface Cell {
  readonly atoms: readonly Atom[];
  /** Why nothing is shown as long as there are no atoms. */
  readonly hidden: HiddenReason;
}

export interface Atom {
  readonly batches: readonly number[];
  readonly counts: Histogram;
}

/** A kept response as far as it is counted; `batch` is the publication it joined, `null` while it waits. */
export type CountedResponse = Pick<Response, 'audience' | 'answers' | 'priorities'> & {readonly batch: number | null};

/** In respondents: no class is smaller, no score is shown below it. Source: design.md 4, decisions/0005. */
export const SMALLEST_CLASS = 5;

/** The ledger of a round of which nothing was published. */
export function emptyLedger(): Ledger {
  return {schema: 'ledger/1', audiences: {}};
}

/** Reads back a ledger that was kept as JSON. Only the version is checked: nobody but this package writes one. */
export function parseLedger(input: unknown): Parsed<Ledger> {
  const schema: unknown = typeof input === 'object' && input !== null && 'schema' in input ? input.schema : undefined;
  if (schema !== 'ledger/1') return {ok: false, problems: [problemAt('schema', 'ledger/1', schema)]};
  return {ok: true, value: input as Ledger};
}

/** What the ledger holds of an audience; all empty when nothing joined. */
export function readAudience({audiences}: Ledger, audience: string): AudienceLedger {
  return ownValue(audiences, audience) ?? {batches: [], group: [], statements: {}, principles: {}};
}

/** A cell by the id of its statement or principle; one that nobody answered when it is not there. */
export function readCell(cells: Readonly<Record<string, Cell>>, id: string): Cell {
  return ownValue(cells, id) ?? {atoms: [], hidden: 'no-answers'};
}

/** Whether numbers of an audience were ever shown, and so have to be protected against subtraction. */
export function wasShown(ledger: Ledger, audience: string): boolean {
  return readAudience(ledger, audience).group.length > 0;
}
