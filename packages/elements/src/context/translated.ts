import type {Reading} from './load-controller.js';

/** Something of ours in Dutch, and how it is loaded in other languages, by language: `en`. */
export interface Translated<T> {
  readonly builtIn: T;
  readonly translations: Readonly<Record<string, () => Promise<T>>>;
}

const ours = new WeakSet<object>();

/**
 * Gives it in the language of a tag, for `en-GB` in English; as it is built in when there is no such translation, or it
 * cannot be loaded.
 */
export function readTranslated<T extends object>(
  {builtIn, translations}: Translated<T>,
  tag: string,
): Reading<T> | Promise<Reading<T>> {
  const load = translations[tag.toLowerCase().replace(/-.*/, '')];
  return load ? load().then(toReading, () => toReading(builtIn)) : toReading(builtIn);
}

/** Whether it came from here; what somebody else gives may look just the same. */
export function isOurs(value: object): boolean {
  return ours.has(value);
}

function toReading<T extends object>(value: T): Reading<T> {
  ours.add(value);
  return {kind: 'ready', value};
}
