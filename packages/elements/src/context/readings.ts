import type {Parsed} from '@toegang/model';
import type {Failure, Fetched} from '@toegang/transport';
import type {Reading} from './load-controller.js';

/** What was parsed, as a reading. */
export function toReading<T>(parsed: Parsed<T>): Reading<T> {
  return parsed.ok ? {kind: 'ready', value: parsed.value} : {kind: 'wrong', problems: parsed.problems};
}

/** What was fetched and then parsed, as a reading. */
export function toFetchedReading<T>(fetched: Fetched<unknown>, parse: (input: unknown) => Parsed<T>): Reading<T> {
  return fetched.ok ? toReading(parse(fetched.value)) : toFailedReading(fetched.failure);
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
      const problem = {path: '', expected: 'an answer', received: `status ${status}`, message: detail};
      return {kind: 'wrong', problems: [problem]};
    }
  }
}
