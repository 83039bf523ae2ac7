/** In characters. */
const LENGTH = 8;

/** The characters of a code as somebody typed it, with spaces, dashes and small letters as they like. */
export function lettersOf(typed: string): string {
  return typed.toUpperCase().replace(/[\s\p{P}]/gu, '');
}

/** Whether it can be a code. */
export function isCode(typed: string): boolean {
  return lettersOf(typed).length === LENGTH;
}
