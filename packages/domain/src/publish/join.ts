import type {ScanContent} from '@toegang/model';
import {familiesOf, findWaiting, groupRule, inBatches, principleRule, statementRule} from './cells.js';
import type {CellRule, Family} from './cells.js';
import {SMALLEST_CLASS, readAudience, readCell} from './ledger.js';
import type {Atom, AudienceLedger, Cell, CountedResponse, Ledger} from './ledger.js';

/** A batch that joins what is published of an audience. */
export interface Joining {
  readonly audience: string;
  /** Its number: new for the audience, and the `batch` of its responses. */
  readonly batch: number;
  readonly minimumGroupSize: number;
  /** All the audience's responses that are still kept and have a batch: this one and those before it. */
  readonly responses: readonly CountedResponse[];
}

/** Of which batches a cell may take in what, and what is still kept of them. */
type Kept = Pick<Joining, 'responses'> & Pick<AudienceLedger, 'batches'>;

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
  const group = joinAtoms(before.group, {batches, responses}, groupRule(content), minimumGroupSize);
  const shown = {batches: group.flatMap((atom) => atom.batches), responses};
  const families = familiesOf(content, audience).map((family) => joinFamily(before, family, shown));
  const after: AudienceLedger = {
    batches,
    group,
    statements: Object.fromEntries(families.flatMap(({statements}) => statements)),
    principles: Object.fromEntries(families.map(({principle}) => principle)),
  };
  return {...ledger, audiences: {...ledger.audiences, [audience]: after}};
}

/**
 * A principle's mean holds exactly the answers that its statements' means hold. Otherwise it would give away, with
 * the other statements, the one that too few answered, or who withdrew before the principle took the batch in.
 */
function joinFamily(before: AudienceLedger, {principle, statements}: Family, kept: Kept) {
  const joined = statements.map((statement) => {
    const cell = joinCell(readCell(before.statements, statement), kept, statementRule(statement));
    return [statement, cell] as const;
  });
  const cell = readCell(before.principles, principle);
  const coming = {...kept, batches: findWaiting(cell.atoms, kept.batches)};
  const isFree = joined.every(([statement, {atoms}]) => holdsExactly(atoms, coming, statementRule(statement)));
  const free = joinCell(cell, kept, principleRule(statements));
  const held: Cell = {...cell, hidden: free.atoms === cell.atoms ? free.hidden : 'protects-another'};
  return {statements: joined, principle: [principle, isFree ? free : held] as const};
}

function joinCell({atoms}: Cell, kept: Kept, rule: CellRule): Cell {
  const joined = joinAtoms(atoms, kept, rule, SMALLEST_CLASS);
  return {atoms: joined, hidden: rule.size(countWaiting(joined, kept, rule)) > 0 ? 'too-few' : 'no-answers'};
}

/** Makes an atom of all that waits, if that is enough; else gives back the same atoms. */
function joinAtoms(atoms: readonly Atom[], kept: Kept, rule: CellRule, enough: number): readonly Atom[] {
  const counts = countWaiting(atoms, kept, rule);
  return rule.size(counts) >= enough ? [...atoms, {batches: findWaiting(atoms, kept.batches), counts}] : atoms;
}

function countWaiting(atoms: readonly Atom[], {batches, responses}: Kept, {count}: CellRule): Atom['counts'] {
  return count(inBatches(responses, findWaiting(atoms, batches)));
}

/** Whether a cell holds all answers of these batches, and none of somebody who left. */
function holdsExactly(atoms: readonly Atom[], {batches, responses}: Kept, rule: CellRule): boolean {
  const touched = atoms.filter((atom) => atom.batches.some((batch) => batches.includes(batch)));
  const isComplete = rule.size(countWaiting(touched, {batches, responses}, rule)) === 0;
  return isComplete && touched.every((atom) => hasNobodyLeft(atom, responses, rule));
}

function hasNobodyLeft(atom: Atom, responses: Kept['responses'], {count, size}: CellRule): boolean {
  return size(atom.counts) === size(count(inBatches(responses, atom.batches)));
}
