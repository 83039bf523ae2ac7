import {createHash, randomBytes} from 'node:crypto';

/** Without letters and digits that look alike, I and 1, O and 0. 32 of them: five bits each. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LETTERS_ONLY = /^[2-9A-HJ-NP-Z]+$/;

/** In letters, without the dashes. */
const LENGTH = {receipt: 16, invitation: 8, answer: 16, round: 10} as const;

/** A receipt that nobody can guess (80 bits) and that can be copied by hand: `K7QF-3M2P-9XWD-4HTN`. */
export function makeReceipt(): string {
  return group(pick(LENGTH.receipt));
}

/** A receipt as somebody typed it, in the way it is kept; null when it cannot be one. */
export function readReceipt(typed: string): string | null {
  return readLetters(typed, LENGTH.receipt);
}

/** A code that lets somebody answer once (40 bits; guessing is slowed down), for a letter: `K7QF-3M2P`. */
export function makeInvitationCode(): string {
  return group(pick(LENGTH.invitation));
}

/** A code as somebody typed it, in the way it was made; null when it cannot be one. */
export function readInvitationCode(typed: string): string | null {
  return readLetters(typed, LENGTH.invitation);
}

/** An id for an open answer, made by chance: it tells nothing of the response or its turn. */
export function makeAnswerId(): string {
  return pick(LENGTH.answer).toLowerCase();
}

/** An id for a round: short, for it stands in addresses. */
export function makeRoundId(): string {
  return pick(LENGTH.round).toLowerCase();
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

function readLetters(typed: string, length: number): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '');
  return letters.length === length && LETTERS_ONLY.test(letters) ? group(letters) : null;
}
