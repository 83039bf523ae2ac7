import {overHttp} from '@toegang/transport';
import type {Source} from './load-controller.js';
import type {LoadState} from './load-state.js';
import {toReading, toFetchedReading, type Parse} from './readings.js';

/** What the page gives as data, else at an address; null when it gives neither. */
export function findGiven<T>(data: unknown, address: string | null, parse: Parse<T>): Source<T> | null {
  if (data !== null && data !== undefined) return {key: [data], read: () => toReading(data, parse)};
  if (!address) return null;
  return {
    key: ['address', address],
    read: async () => toFetchedReading(await overHttp((http) => http.fetchData(address)), parse),
  };
}

/** What the environment gives; null when it gives nothing. */
export function findAround<T>(around: LoadState<unknown> | null, parse: Parse<T>): Source<T> | null {
  if (around === null) return null;
  return {key: [around], read: () => (around.kind === 'ready' ? toReading(around.value, parse) : around)};
}
