import type {Parsed} from './parse.js';
import {parseLater} from './parse-later.js';
import type {Session} from './session.js';

/** Reads a session as a collector gives it, with parsers that are loaded when there is one to read. */
export function readSession(input: unknown): Promise<Parsed<Session>> {
  return parseLater(({parseSession}) => parseSession(input));
}
