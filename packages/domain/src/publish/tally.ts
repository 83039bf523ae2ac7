import {ALL_AUDIENCES, type Hidden, type HiddenReason, type ScanContent} from '@toegang/model';
import {addUp, type Histogram} from '../scoring/histogram.js';
import type {Cell} from './ledger.js';

/** The counts that a number is made of, or why there is none to show. */
export type Tally = {readonly kind: 'shown'; readonly counts: Histogram} | Hidden;

export function hide(reason: HiddenReason): Hidden {
  return {kind: 'hidden', reason};
}

/** What is published of a cell: all its atoms together. */
export function readTally({atoms, hidden}: Cell): Tally {
  return atoms.length > 0 ? {kind: 'shown', counts: addUp(atoms.map(({counts}) => counts))} : hide(hidden);
}

/** A cell in one audience, or in all of them together. */
export interface Row {
  readonly audience: string;
  readonly tally: Tally;
}

/** A row for each audience that was asked, and one for all together when that is everybody and not only one. */
export function toRows(
  {audiences}: ScanContent,
  asked: readonly string[],
  read: (audience: string) => Tally,
): readonly Row[] {
  const rows = audiences.filter(({id}) => asked.includes(id)).map(({id}) => ({audience: id, tally: read(id)}));
  if (rows.length < 2 || rows.length < audiences.length) return rows;
  return [...rows, {audience: ALL_AUDIENCES, tally: addTallies(rows.map(({tally}) => tally))}];
}

/** All audiences together. Shown only when each of them is: else a sum would give the hidden one away. */
function addTallies(tallies: readonly Tally[]): Tally {
  const shown = tallies.filter((tally) => tally.kind === 'shown');
  return shown.length === tallies.length
    ? {kind: 'shown', counts: addUp(shown.map(({counts}) => counts))}
    : hideTogether(tallies);
}

/** Hides what several values would make together: for their reason when they share one, else to protect them. */
export function hideTogether(tallies: readonly Tally[]): Hidden {
  const reasons = new Set(tallies.map((tally) => (tally.kind === 'hidden' ? tally.reason : undefined)));
  const [first] = reasons;
  return hide(reasons.size === 1 && first !== undefined ? first : 'protects-another');
}
