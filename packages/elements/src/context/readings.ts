import type {Parsed} from '@toegang/model';
import type {Failure, Fetched} from '@toegang/transport';
import type {Reading} from './load-controller.js';

/** Reads data from outside, at once or later. What is wrong with it comes back as problems. */
export type Parse<T> = (input: unknown) => Parsed<T> | Promise<Parsed<T>>;

/** What data becomes, as a reading. */
export function toReading<T>(data: unknown, parse: Parse<T>): Reading<T> | Promise<Reading<T>> {
  const parsed = parse(data);
  return parsed instanceof Promise ? parsed.then(ofParsed) : ofParsed(parsed);
}

/** What was fetched becomes, as a reading. */
export async function toFetchedReading<T>(fetched: Fetched<unknown>, parse: Parse<T>): Promise<Reading<T>> {
  return fetched.ok ? toReading(fetched.value, parse) : toFailedReading(fetched.failure);
}

/** Why nothing could be fetched, as a reading. */
export function toFailedReading(failure: Failure): Reading<never> {
  switch (failure.kind) {
    case 'unreachable':
      return {kind: 'unreachable'};
    case 'wrong-data':
      return {kind: 'wrong', problems: failure.problems};
    case 'refused': {
      const {status, detail} = failure;
      const received = `status ${status}`;
      const problem = {path: '', expected: 'an answer', received, message: detail || received};
      return {kind: 'wrong', problems: [problem]};
    }
  }
}

function ofParsed<T>(parsed: Parsed<T>): Reading<T> {
  return parsed.ok ? {kind: 'ready', value: parsed.value} : {kind: 'wrong', problems: parsed.problems};
}
