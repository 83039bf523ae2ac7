import type {PublishedResults} from '@toegang/model';

/**
 * What a publication says of some of its audiences. Nothing is counted again: what was left out or hidden stays
 * so, and what is about two audiences appears only when both were asked for. Null when one of them is not in it.
 */
export function narrowResults(results: PublishedResults, audiences: readonly string[]): PublishedResults | null {
  const known = results.audiences.map(({audience}) => audience);
  if (!audiences.every((audience) => known.includes(audience))) return null;
  const keep = <Item extends {readonly audience: string}>(items: readonly Item[]): readonly Item[] =>
    items.filter(({audience}) => audiences.includes(audience));
  return {
    ...results,
    audiences: keep(results.audiences),
    principles: keep(results.principles),
    statements: keep(results.statements),
    priorities: keep(results.priorities),
    gaps: results.gaps.filter((gap) => gap.audiences.every((audience) => audiences.includes(audience))),
    advice: keep(results.advice),
    answers: keep(results.answers),
    ...(results.words && {words: keep(results.words)}),
  };
}
