import type {HiddenReason, PublishedResults} from '@toegang/model';

/** Short names for what a publication says; a hidden value reads as its reason. */
export function readRespondents(results: PublishedResults, audience: string): number | HiddenReason | undefined {
  const row = results.audiences.find((candidate) => candidate.audience === audience);
  return row && (row.respondents.kind === 'shown' ? row.respondents.n : row.respondents.reason);
}

/** How many numeric answers a statement's score stands for. */
export function readStatement(
  results: PublishedResults,
  statement: string,
  audience: string,
): number | HiddenReason | undefined {
  const row = results.statements.find((each) => each.statement === statement && each.audience === audience);
  return row && (row.value.kind === 'shown' ? row.value.n : row.value.reason);
}

/** How many respondents a principle's score stands for. */
export function readPrinciple(
  results: PublishedResults,
  principle: string,
  audience: string,
): number | HiddenReason | undefined {
  const row = results.principles.find((each) => each.principle === principle && each.audience === audience);
  return row && (row.value.kind === 'shown' ? row.value.n : row.value.reason);
}

/** How many of how many chose something. */
export function readShare(results: PublishedResults, id: string, audience: string): string | undefined {
  const row = results.priorities.find((each) => each.id === id && each.audience === audience);
  return row && (row.value.kind === 'shown' ? `${row.value.n} of ${row.value.respondents}` : row.value.reason);
}
