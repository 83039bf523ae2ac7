import type {ResultsWords} from '../words/results.js';

/** Why there is nothing to show. */
export type Emptiness = keyof ResultsWords['empty'];

/** Why nothing can be seen, of the reason for which each group is hidden; null when a group is not hidden. */
export function emptinessOf(groups: readonly (keyof ResultsWords['hidden'] | null)[]): Emptiness | null {
  const reasons = new Set(groups);
  if (reasons.has(null)) return null;
  if (reasons.has('round-open')) return 'round-open';
  return reasons.size === 1 && reasons.has('no-answers') ? 'no-answers' : 'too-few';
}

/** What was published when, and whether more may come. */
interface Publication {
  /** A day: `2026-11-21`. */
  readonly publishedOn: string;
  readonly isOpen: boolean;
}

/** Of which day what is shown is, and whether more answers may come. */
export function standingOf({publishedOn, isOpen}: Publication, words: ResultsWords): string {
  return `${words.asOf(publishedOn)} ${isOpen ? words.stillOpen : ''}`.trim();
}
