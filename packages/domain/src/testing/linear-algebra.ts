/** Arithmetic is done in whole numbers modulo this prime, so that nothing is lost in rounding. */
export const PRIME = 1_000_003;

type Row = readonly number[];

/** 1 / a modulo the prime. */
export function invert(a: number): number {
  let [result, base, exponent] = [1, ((a % PRIME) + PRIME) % PRIME, PRIME - 2];
  for (; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

/** Independent rows that make the same sums and differences as the given ones. */
function reduceRows(rows: readonly Row[]): readonly Row[] {
  const reduced: Row[] = [];
  for (const row of rows) {
    const rest = reduced.reduce<Row>((left, pivotRow) => {
      const pivot = pivotRow.findIndex((value) => value !== 0);
      return subtract(left, pivotRow, left[pivot] ?? 0);
    }, row);
    const pivot = rest.findIndex((value) => value !== 0);
    if (pivot >= 0) reduced.push(rest.map((value) => (value * invert(rest[pivot] ?? 1)) % PRIME));
  }
  return reduced;
}

function subtract(row: Row, other: Row, times: number): Row {
  return times === 0
    ? row
    : row.map((value, index) => (value - ((times * (other[index] ?? 0)) % PRIME) + PRIME) % PRIME);
}

/**
 * Whether sums and differences of the rows make one that is about nobody outside a set: then leaving out the columns
 * of the set loses rank. `owners` says whose each column is.
 */
function isolates(rows: readonly Row[], owners: readonly number[], set: ReadonlySet<number>): boolean {
  const others = rows.map((row) => row.filter((_, column) => !set.has(owners[column] ?? -1)));
  return reduceRows(others).length < rows.length;
}

/** Finds at most `size` owners about whom alone the rows can tell something; nothing when there are none. */
export function findIsolated(rows: readonly Row[], owners: readonly number[], size: number): readonly number[] {
  const independent = reduceRows(rows);
  const groups = groupAlike(independent, owners).filter((group) => group.length <= size);
  return unionsOf(groups, size).find((set) => isolates(independent, owners, new Set(set))) ?? [];
}

/** Owners with the same columns stand in every sum with the same weight: they are isolated together or not at all. */
function groupAlike(rows: readonly Row[], owners: readonly number[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const owner of new Set(owners)) {
    const columns = owners.flatMap((other, column) => (other === owner ? [rows.map((row) => row[column]).join()] : []));
    const signature = columns.sort().join(' ');
    groups.set(signature, [...(groups.get(signature) ?? []), owner]);
  }
  return [...groups.values()];
}

/** Every union of groups that has `size` members at most. */
function unionsOf(groups: readonly (readonly number[])[], size: number): readonly (readonly number[])[] {
  return groups.flatMap((group, index) => {
    if (group.length > size) return [];
    const more = unionsOf(groups.slice(index + 1), size - group.length);
    return [group, ...more.map((rest) => [...group, ...rest])];
  });
}
