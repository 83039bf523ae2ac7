import type {ScanContent} from '@toegang/model';
import {RESPONDENTS, countGroup, countPrinciple, countStatement} from '../scoring/count.js';
import {countNumbers, countOf, type Histogram} from '../scoring/histogram.js';
import type {Atom, CountedResponse} from './ledger.js';

/** One published number: what is counted in it, and how many people a count stands for. */
export interface CellRule {
  readonly count: (responses: readonly CountedResponse[]) => Histogram;
  /** In respondents; in a score only those who answered with a number. */
  readonly size: (counts: Histogram) => number;
}

/** A group and what it wants improved first. */
export function groupRule({priorities}: ScanContent): CellRule {
  return {
    count: (responses) => countGroup(responses, priorities.kind),
    size: (counts) => countOf(counts, RESPONDENTS),
  };
}

export function statementRule(statement: string): CellRule {
  return {count: (responses) => countStatement(responses, statement), size: countNumbers};
}

export function principleRule(statements: readonly string[]): CellRule {
  return {count: (responses) => countPrinciple(responses, statements), size: countNumbers};
}

/** A principle and its statements as an audience got them: numbers that are tied to one another. */
export interface Family {
  readonly principle: string;
  readonly statements: readonly string[];
}

/** The families of an audience; a statement that is not worded for it is in none. */
export function familiesOf({principles, statements}: ScanContent, audience: string): readonly Family[] {
  return principles.map(({id}) => ({
    principle: id,
    statements: statements
      .filter(({principle, texts}) => principle === id && Object.hasOwn(texts, audience))
      .map((statement) => statement.id),
  }));
}

/** Who is kept of some batches. */
export type KeptIn = (batches: readonly number[]) => readonly CountedResponse[];

/** Sorts responses by batch once, so that each cell finds its own quickly. */
export function sortByBatch(responses: readonly CountedResponse[]): KeptIn {
  const sorted = new Map<number, CountedResponse[]>();
  for (const response of responses) {
    if (response.batch === null) continue;
    const batch = sorted.get(response.batch);
    if (batch) batch.push(response);
    else sorted.set(response.batch, [response]);
  }
  return (batches) => batches.flatMap((batch) => sorted.get(batch) ?? []);
}

/** The batches that are in none of a cell's atoms. */
export function findWaiting(atoms: readonly Atom[], batches: readonly number[]): readonly number[] {
  const taken = new Set(atoms.flatMap((atom) => atom.batches));
  return batches.filter((batch) => !taken.has(batch));
}
