import type {Parsed} from './parse.js';
import {problemAt} from './problem.js';

// For pages, which count bytes: the parsers are a part of their own, loaded when there is something to parse.
// What is recognised at a glance is not parsed at all.

type Parsers = typeof import('./parsers.js');

/** Without the parsers nothing can be trusted; that is a problem like any other. */
export async function parseLater<T>(parse: (parsers: Parsers) => Parsed<T>): Promise<Parsed<T>> {
  const parsers = await import('./parsers.js').catch(() => null);
  return parsers ? parse(parsers) : {ok: false, problems: [problemAt('', 'the part that reads data', undefined)]};
}
