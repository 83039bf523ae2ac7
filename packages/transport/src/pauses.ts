/** How long to wait at most after a first failure, and after many. */
export interface Pauses {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** For who sends in the background. */
const PATIENT: Pauses = {firstMs: 2000, longestMs: 5 * 60 * 1000};
/** A timer of a browser cannot count much further; whoever comes back later opens the page anew. */
const LONGEST_RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * How long to wait after so many failures in a row, in milliseconds: twice as long each time, up to the
 * longest, less up to half by chance, so that a room full of people does not come back all at once.
 */
export function pauseAfter(failures: number, chance: number, {firstMs, longestMs}: Pauses = PATIENT): number {
  const longest = Math.min(firstMs * 2 ** (failures - 1), longestMs);
  return longest * (1 - chance / 2);
}

/** Reads the header Retry-After, seconds or a date, as milliseconds from now; 0 when it says nothing. */
export function readRetryAfter(header: string | null, now: number): number {
  if (header === null || header.trim() === '') return 0;
  const seconds = Number(header);
  const delayMs = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(delayMs) ? 0 : Math.min(Math.max(delayMs, 0), LONGEST_RETRY_AFTER_MS);
}
