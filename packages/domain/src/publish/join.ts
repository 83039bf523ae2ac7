import type {ScanContent} from '@toegang/model';
import {findWaiting, groupRule, inBatches, principleRule, statementRule, statementsOf, type CellRule} from './cells.js';
import {SMALLEST_CLASS, readAudience, readCell} from './ledger.js';
import type {Atom, AudienceLedger, Cell, CountedResponse, Ledger} from './ledger.js';

/** A batch that joins what is published of an audience. */
export interface Joining {
  readonly audience: string;
  /** Its number: new for the audience, and the `batch` of its responses. */
  readonly batch: number;
  readonly minimumGroupSize: number;
  /** The audience's responses that are still kept and have a batch: this one and all before it. */
  readonly responses: readonly CountedResponse[];
}

/**
 * Takes a batch in and gives the new ledger. The group's numbers change once a whole group waits. Inside a shown
 * group a statement takes in what waits when that holds at least five numeric answers; else it waits for later
 * batches. So does a principle, but never before its statements. Throws when the batch joined before.
 */
export function join(ledger: Ledger, joining: Joining, content: ScanContent): Ledger {
  const {audience, batch, minimumGroupSize, responses} = joining;
  const before = readAudience(ledger, audience);
  if (before.batches.includes(batch)) throw new Error(`batch: expected a new one for ${audience}; got ${batch}`);
  const batches = [...before.batches, batch];
  const group = joinAtoms(before.group, batches, responses, groupRule(content), minimumGroupSize);
  const shown = group.flatMap((atom) => atom.batches);
  const families = content.principles.map(({id}) =>
    joinFamily(before, id, statementsOf(content, id, audience), shown, responses),
  );
  const after: AudienceLedger = {
    batches,
    group,
    statements: Object.fromEntries(families.flatMap(({statements}) => statements)),
    principles: Object.fromEntries(families.map(({principle}) => principle)),
  };
  return {...ledger, audiences: {...ledger.audiences, [audience]: after}};
}

/**
 * A principle and its statements. No answer is in a principle's mean that is not in its statement's, so that a
 * statement which too few answered is not given away by the other statements and the principle.
 */
function joinFamily(
  before: AudienceLedger,
  id: string,
  statementIds: readonly string[],
  batches: readonly number[],
  responses: readonly CountedResponse[],
) {
  const statements = statementIds.map((statement) => {
    const cell = readCell(before.statements, statement);
    return [statement, joinCell(cell, batches, responses, statementRule(statement))] as const;
  });
  const cell = readCell(before.principles, id);
  const waiting = findWaiting(cell.atoms, batches);
  const isFree = statements.every(([statement, {atoms}]) =>
    countsExactly(atoms, waiting, responses, statementRule(statement)),
  );
  const rule = principleRule(statementIds);
  const joined = joinCell(cell, batches, responses, rule);
  const held: Cell = {...cell, hidden: joined.atoms === cell.atoms ? joined.hidden : 'protects-another'};
  return {statements, principle: [id, isFree ? joined : held] as const};
}

function joinCell(
  {atoms}: Cell,
  batches: readonly number[],
  responses: readonly CountedResponse[],
  rule: CellRule,
): Cell {
  const joined = joinAtoms(atoms, batches, responses, rule, SMALLEST_CLASS);
  const waits = countWaiting(joined, batches, responses, rule) > 0;
  return {atoms: joined, hidden: waits ? 'too-few' : 'no-answers'};
}

/** Makes an atom of all that waits, if that is enough; else gives the same atoms back. */
function joinAtoms(
  atoms: readonly Atom[],
  batches: readonly number[],
  responses: readonly CountedResponse[],
  {count, size}: CellRule,
  enough: number,
): readonly Atom[] {
  const waiting = findWaiting(atoms, batches);
  const counts = count(inBatches(responses, waiting));
  return size(counts) >= enough ? [...atoms, {batches: waiting, counts}] : atoms;
}

function countWaiting(
  atoms: readonly Atom[],
  batches: readonly number[],
  responses: readonly CountedResponse[],
  {count, size}: CellRule,
): number {
  return size(count(inBatches(responses, findWaiting(atoms, batches))));
}

/** Whether a cell holds all answers of these batches, and of nobody who left since. */
function countsExactly(
  atoms: readonly Atom[],
  batches: readonly number[],
  responses: readonly CountedResponse[],
  {count, size}: CellRule,
): boolean {
  const touched = atoms.filter((atom) => atom.batches.some((batch) => batches.includes(batch)));
  const isUnchanged = touched.every((atom) => size(atom.counts) === size(count(inBatches(responses, atom.batches))));
  return isUnchanged && size(count(inBatches(responses, findWaiting(touched, batches)))) === 0;
}
