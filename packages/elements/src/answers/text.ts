/** In characters. A longer text is folded. */
const FOLDED_LENGTH = 500;

/** In characters. What would be left over is not worth a fold. */
const LEAST_LEFT = 150;

/** A text as it is searched: small letters, no accents, one space where there were more. */
export function toSearchable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').toLowerCase().trim();
}

/** The beginning of a long text, cut between words where that can be; null for a text that is not long. */
export function beginningOf(text: string): string | null {
  if (text.length <= FOLDED_LENGTH + LEAST_LEFT) return null;
  const start = text.slice(0, FOLDED_LENGTH);
  const atSpace = start.replace(/\s+\S*$/u, '');
  const isFair = atSpace.length > FOLDED_LENGTH / 2 && atSpace.length < start.length;
  return `${isFair ? atSpace : start.replace(/[\uD800-\uDBFF]$/u, '')} …`;
}

/** Which way a text runs, by its first letter. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u.test(
    letter,
  )
    ? 'rtl'
    : 'ltr';
}
