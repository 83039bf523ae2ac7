import type {ScanContent} from '@toegang/model';
import {familiesOf, findWaiting, groupRule, principleRule, sortByBatch, statementRule} from './cells.js';
import type {CellRule, Family, KeptIn} from './cells.js';
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

/** Of which batches a cell may take in what, and who is still kept of them. */
interface Kept {
  readonly batches: readonly number[];
  readonly keptIn: KeptIn;
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
  const kept = {batches: [...before.batches, batch], keptIn: sortByBatch(responses)};
  const group = joinAtoms(before.group, kept, groupRule(content), minimumGroupSize).atoms;
  const shown = {...kept, batches: group.flatMap((atom) => atom.batches)};
  const families = familiesOf(content, audience).map((family) => joinFamily(before, family, shown));
  const after: AudienceLedger = {
    batches: kept.batches,
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
  const parts = statements.map((id) => {
    const rule = statementRule(id);
    const earlier = readCell(before.statements, id).atoms;
    return {id, rule, earlier, ...joinAtoms(earlier, kept, rule, SMALLEST_CLASS)};
  });
  const {atoms} = readCell(before.principles, principle);
  const coming = findWaiting(atoms, kept.batches);
  const isFree = parts.every((part) => part.waiting === 0 && holdsNobodyElse(part.earlier, coming, kept, part.rule));
  const whole = joinAtoms(atoms, kept, principleRule(statements), SMALLEST_CLASS);
  const principleCell: Cell = isFree || whole.atoms === atoms ? toCell(whole) : {atoms, hidden: 'protects-another'};
  return {
    statements: parts.map((part) => [part.id, toCell(part)] as const),
    principle: [principle, principleCell] as const,
  };
}

/** A cell's atoms after a batch came, and how many people go on waiting to join them. */
interface Joined {
  readonly atoms: readonly Atom[];
  readonly waiting: number;
}

/** Makes an atom of all that waits, if that is enough; else gives back the same atoms. */
function joinAtoms(atoms: readonly Atom[], kept: Kept, {count, size}: CellRule, enough: number): Joined {
  const batches = findWaiting(atoms, kept.batches);
  const counts = count(kept.keptIn(batches));
  return size(counts) >= enough ? {atoms: [...atoms, {batches, counts}], waiting: 0} : {atoms, waiting: size(counts)};
}

function toCell({atoms, waiting}: Joined): Cell {
  return {atoms, hidden: waiting > 0 ? 'too-few' : 'no-answers'};
}

/** Whether the atoms of these batches count only people who are still kept. */
function holdsNobodyElse(
  atoms: readonly Atom[],
  batches: readonly number[],
  {keptIn}: Kept,
  {count, size}: CellRule,
): boolean {
  const touched = atoms.filter((atom) => atom.batches.some((batch) => batches.includes(batch)));
  return touched.every((atom) => size(atom.counts) === size(count(keptIn(atom.batches))));
}
