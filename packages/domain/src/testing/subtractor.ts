import {findIsolated} from './linear-algebra.js';
import type {Members, Sighting} from './sightings.js';

/** One way in which the people of a cell were counted together, and one number that was so. */
interface Counted {
  readonly members: Members;
  readonly sighting: Sighting;
}

/** Fewer than five people, and what all of them together answered. */
export interface Caught {
  readonly cell: string;
  readonly members: readonly number[];
  /** The sum of their answers, or of the group the number of things they chose. */
  readonly sum: number;
}

/** Every different set of people who were ever counted together, by cell. */
export function collectSets(sightings: readonly Sighting[]): ReadonlyMap<string, readonly Counted[]> {
  const cells = new Map<string, Map<string, Counted>>();
  for (const sighting of sightings) {
    const sets = cells.get(sighting.cell) ?? new Map<string, Counted>();
    sets.set([...sighting.members].sort((a, b) => a - b).join(' '), {members: sighting.members, sighting});
    cells.set(sighting.cell, sets);
  }
  return new Map([...cells].map(([cell, sets]) => [cell, [...sets.values()]]));
}

/**
 * Adds and subtracts all numbers of a cell in every way there is, and gives fewer than five people about whom alone
 * something follows; nothing when there are none.
 */
export function isolate(sets: readonly Counted[]): readonly number[] {
  const people = [...new Set(sets.flatMap(({members}) => [...members]))];
  const rows = sets.map(({members}) => people.map((id) => (members.has(id) ? 1 : 0)));
  return findIsolated(rows, people, 4);
}

/** Subtracts every number of a cell from every other one that counts one to four people more. */
export function catchSome(cell: string, sets: readonly Counted[]): readonly Caught[] {
  return sets.flatMap((larger) =>
    sets.flatMap((smaller): Caught[] => {
      const members = [...larger.members].filter((id) => !smaller.members.has(id));
      const isInside = larger.members.size - members.length === smaller.members.size;
      if (!isInside || members.length === 0 || members.length > 4) return [];
      return [{cell, members, sum: Math.round(totalOf(larger.sighting) - totalOf(smaller.sighting))}];
    }),
  );
}

function totalOf({value}: Sighting): number {
  if (value.kind === 'shown') return value.n * value.mean;
  return Object.values(value.chosen).reduce((sum, count) => sum + count, 0);
}
