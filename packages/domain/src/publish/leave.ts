import type {ScanContent} from '@toegang/model';
import {familiesOf, groupRule, principleRule, sortByBatch, statementRule} from './cells.js';
import type {CellRule, Family, KeptIn} from './cells.js';
import {SMALLEST_CLASS, readAudience, readCell} from './ledger.js';
import type {Atom, AudienceLedger, Cell, CountedResponse, Ledger} from './ledger.js';

/** What is left of an audience after somebody withdrew. */
export interface Leaving {
  readonly audience: string;
  /** All the audience's responses that are still kept and have a batch. */
  readonly responses: readonly CountedResponse[];
}

/** An atom, and what it is when it is counted again: nothing when nobody is left. */
interface Recount {
  readonly before: Atom;
  readonly after: readonly Atom[];
  readonly isSafe: boolean;
}

/**
 * Takes out who withdrew, where that is safe: an atom is counted again only when nobody or at least five left it and
 * nobody or at least five remain. Else it keeps its counts, and who withdrew lives on in a sum of at least five.
 */
export function leave(ledger: Ledger, {audience, responses}: Leaving, content: ScanContent): Ledger {
  const before = readAudience(ledger, audience);
  const keptIn = sortByBatch(responses);
  const group = recountAtoms(before.group, keptIn, groupRule(content));
  const families = familiesOf(content, audience).map((family) => leaveFamily(before, family, keptIn));
  const after: AudienceLedger = {
    batches: before.batches,
    group: group.flatMap((atom) => (atom.isSafe ? atom.after : [atom.before])),
    statements: Object.fromEntries(families.flatMap(({statements}) => statements)),
    principles: Object.fromEntries(families.map(({principle}) => principle)),
  };
  return {...ledger, audiences: {...ledger.audiences, [audience]: after}};
}

/** What a principle took in at one time changes together with its statements: one alone would tell the difference. */
function leaveFamily(before: AudienceLedger, {principle, statements}: Family, keptIn: KeptIn) {
  const whole = readCell(before.principles, principle);
  const recounts = recountAtoms(whole.atoms, keptIn, principleRule(statements));
  const parts = statements.map((id) => {
    const cell = readCell(before.statements, id);
    return {id, cell, recounts: recountAtoms(cell.atoms, keptIn, statementRule(id))};
  });
  const findBlock = blockFinder(whole.atoms, before.batches);
  const all = [...recounts, ...parts.flatMap((part) => part.recounts)];
  const unsafe = new Set(all.filter(({isSafe}) => !isSafe).map((atom) => findBlock(atom.before)));
  const settle = ({hidden}: Cell, atoms: readonly Recount[]): Cell => {
    const settled = atoms.flatMap((atom) => (unsafe.has(findBlock(atom.before)) ? [atom.before] : atom.after));
    return {atoms: settled, hidden: settled.length < atoms.length ? 'too-few' : hidden};
  };
  return {
    principle: [principle, settle(whole, recounts)] as const,
    statements: parts.map(({id, cell, recounts: own}) => [id, settle(cell, own)] as const),
  };
}

/** Tells atoms apart by when the principle took their last batch in; −1 for what it did not take in yet. */
function blockFinder(principle: readonly Atom[], batches: readonly number[]): (atom: Atom) => number {
  const findLast = (atom: Atom) => Math.max(...atom.batches.map((batch) => batches.indexOf(batch)));
  const ends = principle.map(findLast);
  return (atom) => ends.findIndex((end) => findLast(atom) <= end);
}

function recountAtoms(atoms: readonly Atom[], keptIn: KeptIn, {count, size}: CellRule): readonly Recount[] {
  return atoms.map((before) => {
    const counts = count(keptIn(before.batches));
    const remaining = size(counts);
    const left = size(before.counts) - remaining;
    if (left === 0) return {before, after: [before], isSafe: true};
    const isEmpty = Object.keys(counts).length === 0;
    const isSafe = left >= SMALLEST_CLASS && (isEmpty || remaining >= SMALLEST_CLASS);
    return {before, after: isEmpty ? [] : [{...before, counts}], isSafe};
  });
}
