/** Control characters but tabs and line ends, the two that are no character at all, and halves of a pair. */
const UNWRITABLE = /[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A text that every file can hold: line ends are one character, and what no file may hold is the sign for «a character
 * was here» (U+FFFD). All that can be read stays as it was written.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(UNWRITABLE, '\ufffd');
}
