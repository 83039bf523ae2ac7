import {problemAt, type Problem} from './problem.js';

interface Named {
  readonly id: string;
}

/** A problem for each id in a list that an earlier item has already. */
export function findDoubleIds(list: string, items: readonly Named[] = []): readonly Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({id}, index) => {
    if (seen.has(id)) return [problemAt(`${list}.${index}.id`, 'an id that is not used before', id)];
    seen.add(id);
    return [];
  });
}

/**
 * A problem for each id that names nothing in `known`; `*` in the path stands for its place among the ids.
 * A part that was loaded without the list it points into cannot be checked against it: no problems.
 */
export function findLostIds(
  path: string,
  kind: string,
  ids: readonly (string | undefined)[] = [],
  known?: readonly Named[],
): readonly Problem[] {
  if (known === undefined) return [];
  return ids.flatMap((id, index) =>
    id === undefined || known.some((item) => item.id === id)
      ? []
      : [problemAt(path.replace('*', String(index)), `the id of ${kind}`, id)],
  );
}
