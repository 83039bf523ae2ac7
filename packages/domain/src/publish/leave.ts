import type {ScanContent} from '@toegang/model';
import {groupRule, inBatches, principleRule, statementRule, statementsOf, type CellRule} from './cells.js';
import {SMALLEST_CLASS, readAudience} from './ledger.js';
import type {Atom, AudienceLedger, Cell, CountedResponse, Ledger} from './ledger.js';

/** What is left of an audience after somebody withdrew. */
export interface Leaving {
  readonly audience: string;
  /** All the audience's responses that are still kept and have a batch. */
  readonly responses: readonly CountedResponse[];
}

/**
 * Takes out who withdrew, where that is safe: an atom is counted again only when at least five left it and at least
 * five, or nobody, remain. Else it keeps its counts, and the withdrawn response lives on in a sum of at least five.
 */
export function leave(ledger: Ledger, {audience, responses}: Leaving, content: ScanContent): Ledger {
  const before = readAudience(ledger, audience);
  const after: AudienceLedger = {
    batches: before.batches,
    group: leaveAtoms(before.group, responses, groupRule(content)),
    statements: mapCells(before.statements, (id, cell) => leaveCell(cell, responses, statementRule(id))),
    principles: mapCells(before.principles, (id, cell) =>
      leaveCell(cell, responses, principleRule(statementsOf(content, id, audience))),
    ),
  };
  return {...ledger, audiences: {...ledger.audiences, [audience]: after}};
}

function mapCells(
  cells: Readonly<Record<string, Cell>>,
  change: (id: string, cell: Cell) => Cell,
): Readonly<Record<string, Cell>> {
  return Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, change(id, cell)]));
}

function leaveCell({atoms, hidden}: Cell, responses: readonly CountedResponse[], rule: CellRule): Cell {
  const left = leaveAtoms(atoms, responses, rule);
  return {atoms: left, hidden: left.length < atoms.length ? 'too-few' : hidden};
}

function leaveAtoms(
  atoms: readonly Atom[],
  responses: readonly CountedResponse[],
  {count, size}: CellRule,
): readonly Atom[] {
  return atoms.flatMap((atom) => {
    const counts = count(inBatches(responses, atom.batches));
    if (size(atom.counts) - size(counts) < SMALLEST_CLASS) return [atom];
    if (Object.keys(counts).length === 0) return [];
    return size(counts) >= SMALLEST_CLASS ? [{...atom, counts}] : [atom];
  });
}
