import {problemAt, type Parsed} from '@toegang/model';
import type {Reading} from './load-controller.js';

/** In milliseconds. A file of a page is here sooner, or not at all. */
const TIMEOUT_MS = 20_000;

/** Fetches a file of the page and reads it. What is not there, or not what it should be, comes back as a value. */
export async function loadJson<T>(
  address: string,
  parse: (input: unknown) => Parsed<T>,
  signal: AbortSignal,
): Promise<Reading<T>> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, {signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)])});
    text = await response.text();
  } catch {
    return {kind: 'unreachable'};
  }
  if (response.status >= 500) return {kind: 'unreachable'};
  if (!response.ok) {
    return {kind: 'wrong', problems: [problemAt('', `a file at ${address}`, `status ${response.status}`)]};
  }
  return toReading(readJson(text, parse));
}

/** What was parsed, as a reading. */
export function toReading<T>(parsed: Parsed<T>): Reading<T> {
  return parsed.ok ? {kind: 'ready', value: parsed.value} : {kind: 'wrong', problems: parsed.problems};
}

function readJson<T>(text: string, parse: (input: unknown) => Parsed<T>): Parsed<T> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return {ok: false, problems: [problemAt('', 'JSON', text)]};
  }
  return parse(input);
}
