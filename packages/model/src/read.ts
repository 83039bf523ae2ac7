import type {ContentPack} from './content.js';
import {problemAt, type Parsed} from './parse.js';
import {recognisePublishedResults, recogniseRound} from './recognise.js';
import type {PublishedResults} from './results.js';
import type {Round} from './round.js';
import type {ScanContent} from './scan-content.js';

// For pages, which count bytes: the parsers are a part of their own, loaded when there is something to parse.
// What is recognised at a glance is not parsed at all.

type Parsers = typeof import('./parsers.js');

/** Reads what a collector published; at once when nothing is wrong with it. */
export function readPublishedResults(input: unknown): Parsed<PublishedResults> | Promise<Parsed<PublishedResults>> {
  const value = recognisePublishedResults(input);
  return value ? {ok: true, value} : parseLater(({parsePublishedResults}) => parsePublishedResults(input));
}

/** Reads a round as a collector gives it; at once when nothing is wrong with it. */
export function readRound(input: unknown): Parsed<Round> | Promise<Parsed<Round>> {
  const value = recogniseRound(input);
  return value ? {ok: true, value} : parseLater(({parseRound}) => parseRound(input));
}

/** Reads the part of a pack that a scan needs. */
export function readScanContent(input: unknown): Promise<Parsed<ScanContent>> {
  return parseLater(({parseScanContent}) => parseScanContent(input));
}

/** Reads a content pack, whole or in part. */
export function readContentPack(input: unknown): Promise<Parsed<ContentPack>> {
  return parseLater(({parseContentPack}) => parseContentPack(input));
}

/** Without the parsers nothing can be trusted; that is a problem like any other. */
async function parseLater<T>(parse: (parsers: Parsers) => Parsed<T>): Promise<Parsed<T>> {
  const parsers = await import('./parsers.js').catch(() => null);
  return parsers ? parse(parsers) : {ok: false, problems: [problemAt('', 'the part that reads data', undefined)]};
}
