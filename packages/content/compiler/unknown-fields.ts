import {problemAt, type Problem} from '@toegang/model';

/** What this needs to know of a schema of the model: an object's `entries`, a list's `item`, what is `wrapped`. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
}

/** Fields that the model would pass over in silence, such as `esay`. Fields by variant are not looked into. */
export function findUnknownFields(value: unknown, shape: Shape, path = ''): readonly Problem[] {
  const {entries, item, wrapped} = shape;
  const inside = (key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);

  if (wrapped !== undefined) return findUnknownFields(value, wrapped, path);
  if (item !== undefined && Array.isArray(value)) {
    return value.flatMap((each: unknown, index) => findUnknownFields(each, item, inside(index)));
  }
  if (entries === undefined || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]: [string, unknown]) => {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return known === undefined
      ? [problemAt(inside(key), `one of the fields ${Object.keys(entries).join(', ')}`, key)]
      : findUnknownFields(field, known, inside(key));
  });
}
