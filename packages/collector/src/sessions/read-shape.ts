import type {Parsed} from '@toegang/model';
import {done, refuseProblems, type Outcome} from '../rounds/outcome.js';
import {findTextProblems} from '../rounds/text-problems.js';

/** What somebody sent, when it has the shape and holds only texts that a database keeps. */
export function readShape<Value>(
  what: string,
  parse: (input: unknown) => Parsed<Value>,
  input: unknown,
): Outcome<Value> {
  const textProblems = findTextProblems(input);
  if (textProblems.length > 0) return refuseProblems(what, textProblems);
  return toOutcome(what, parse(input));
}

/** What the model or the domain made of something, as an outcome. */
export function toOutcome<Value>(what: string, parsed: Parsed<Value>): Outcome<Value> {
  return parsed.ok ? done(parsed.value) : refuseProblems(what, parsed.problems);
}
