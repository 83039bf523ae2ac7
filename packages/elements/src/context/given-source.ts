import type {Parsed} from '@toegang/model';
import type {Fetched} from '@toegang/transport';
import type {Source} from './load-controller.js';
import {toFetchedReading, toReading} from './readings.js';

/** How one kind of data is read, and fetched from an address. */
export interface Reader<T> {
  readonly parse: (input: unknown) => Parsed<T>;
  readonly fetchFrom: (address: string) => Promise<Fetched<unknown>>;
}

/** What the page gives as data, else at an address; null when it gives neither. */
export function findGiven<T>(data: unknown, address: string | null, {parse, fetchFrom}: Reader<T>): Source<T> | null {
  if (data !== null && data !== undefined) return {key: [data], read: () => toReading(parse(data))};
  if (!address) return null;
  return {key: ['address', address], read: async () => toFetchedReading(await fetchFrom(address), parse)};
}
