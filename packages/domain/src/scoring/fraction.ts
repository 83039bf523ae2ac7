/** An exact number: a respondent's mean of whole numbers. Reduced; the denominator is above zero. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** The name of a number in a histogram: `4`, or `7/3` when it is not whole. Both parts are whole numbers. */
export function toKey(numerator: number, denominator = 1): string {
  const divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
  return denominator === divisor ? String(numerator / divisor) : `${numerator / divisor}/${denominator / divisor}`;
}

/** Reads what `toKey` wrote. */
export function fromKey(key: string): Fraction {
  const [numerator, denominator = '1'] = key.split('/');
  return {numerator: Number(numerator), denominator: Number(denominator)};
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
