import type {Parsed} from './parse.js';
import {parseLater} from './parse-later.js';
import type {Round} from './round.js';
import {isContentReference, isFlag, isQuantity, isText, oneOf, shape} from './shape-checks.js';

const isRound = shape({
  id: isText,
  title: isText,
  state: oneOf('try-out', 'open', 'closed'),
  content: isContentReference,
  ownContent: oneOf(true, undefined),
  publish: oneOf('on-close', 'in-batches'),
  minimumGroupSize: isQuantity,
  closedGroup: isFlag,
  invitation: oneOf('link', 'codes', undefined),
  retentionDays: isQuantity,
});

/** A round as a collector gives it; null for anything else. */
export function recogniseRound(input: unknown): Round | null {
  return isRound(input) ? (input as Round) : null;
}

/** Reads a round as a collector gives it; at once when nothing is wrong with it. */
export function readRound(input: unknown): Parsed<Round> | Promise<Parsed<Round>> {
  const value = recogniseRound(input);
  return value ? {ok: true, value} : parseLater(({parseRound}) => parseRound(input));
}
