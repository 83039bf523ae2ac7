import type {PublishedResults} from '@toegang/model';

/** Who is in one published number. */
export type Members = ReadonlySet<number>;

/**
 * Reads back from the published numbers alone who is in each of them. It works because in these tests respondent
 * `i` answers everything with 2^i and chooses statement `voice-i`: a sum then spells out its members. At most 50
 * respondents, ids 0 … 49. Keys name the cell without the audience, so that a total lies beside its groups.
 */
function readMembers(results: PublishedResults): ReadonlyMap<string, readonly Members[]> {
  const found = new Map<string, Members[]>();
  const add = (cell: string, members: Members) => found.set(cell, [...(found.get(cell) ?? []), members]);
  for (const {statement, value} of results.statements) {
    if (value.kind === 'shown') add(`statement ${statement}`, fromSum(value));
  }
  for (const {principle, value} of results.principles) {
    if (value.kind === 'shown') add(`principle ${principle}`, fromSum(value));
  }
  for (const {audience} of results.audiences) {
    const voices = results.priorities.filter((row) => row.audience === audience);
    if (voices.some(({value}) => value.kind === 'shown')) add('group', fromVoices(voices));
  }
  return found;
}

function fromSum({n, mean}: {readonly n: number; readonly mean: number}): Members {
  const digits = BigInt(Math.round(n * mean)).toString(2);
  const members = Array.from({length: digits.length}, (_, id) => id).filter((id) => digits.at(-1 - id) === '1');
  if (members.length !== n) throw new Error(`a sum of ${n} answers spells out ${members.length} members`);
  return new Set(members);
}

function fromVoices(rows: PublishedResults['priorities']): Members {
  const chosen = rows.filter(({value}) => value.kind === 'shown' && value.n === 1);
  return new Set(chosen.map(({id}) => Number(id.replace('voice-', ''))));
}

/** A class of respondents who are in exactly the same numbers of a cell, and are fewer than five. */
export interface Victims {
  readonly cell: string;
  readonly members: readonly number[];
}

/** Sorts respondents by the numbers of a cell that they are in, over all publications, and gives the small classes. */
export function findVictims(publications: readonly PublishedResults[], fewerThan = 5): readonly Victims[] {
  return [...collect(publications)].flatMap(([cell, numbers]) => {
    const classes = new Map<string, number[]>();
    for (const id of new Set(numbers.flatMap((members) => [...members]))) {
      const signature = numbers.map((members) => (members.has(id) ? 1 : 0)).join('');
      classes.set(signature, [...(classes.get(signature) ?? []), id]);
    }
    return [...classes.values()].filter(({length}) => length < fewerThan).map((members) => ({cell, members}));
  });
}

/** Every different number of each cell that was ever published. */
export function collect(publications: readonly PublishedResults[]): ReadonlyMap<string, readonly Members[]> {
  const all = new Map<string, Map<string, Members>>();
  for (const publication of publications) {
    for (const [cell, numbers] of readMembers(publication)) {
      const known = all.get(cell) ?? new Map<string, Members>();
      for (const members of numbers) known.set([...members].sort((a, b) => a - b).join(' '), members);
      all.set(cell, known);
    }
  }
  return new Map([...all].map(([cell, known]) => [cell, [...known.values()]]));
}
