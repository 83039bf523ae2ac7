import {createHash, randomBytes} from 'node:crypto';

/** Without letters and digits that look alike, I and 1, O and 0. 32 of them: five bits each. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const READABLE = /^[2-9A-HJ-NP-Z]{16}$/;

/** A receipt that nobody can guess (80 bits) and that can be copied by hand: `K7QF-3M2P-9XWD-4HTN`. */
export function makeReceipt(): string {
  return group(pick(16));
}

/** A receipt as somebody typed it, in the way it is kept; null when it cannot be one. */
export function readReceipt(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '');
  return READABLE.test(letters) ? group(letters) : null;
}

/** An id for a round: short, for it stands in addresses. */
export function makeRoundId(): string {
  return pick(10).toLowerCase();
}

/** The strong tag of a text: the same for the same text only. */
export function makeEtag(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

function pick(count: number): string {
  return [...randomBytes(count)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

function group(letters: string): string {
  return letters.replace(/.{4}(?=.)/g, '$&-');
}
