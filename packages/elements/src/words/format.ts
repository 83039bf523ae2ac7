/** The forms of a word by the plural rules of its language; `other` is always there. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {readonly other: string};

/** What words need to speak of numbers and lists in one language. */
export interface Format {
  /** A number with the language's own separators; at most `fractionDigits` decimals. */
  number(value: number, fractionDigits?: number): string;
  /** The number and the fitting form: `1 stelling`, `28 stellingen`. */
  count(value: number, forms: PluralForms): string;
  /** A list in words: `a, b en c`. */
  list(items: readonly string[]): string;
}

/** Makes the formatters of a language, by `Intl`. */
export function formatFor(lang: string): Format {
  const rules = new Intl.PluralRules(lang);
  const number = (value: number, fractionDigits = 0) =>
    new Intl.NumberFormat(lang, {maximumFractionDigits: fractionDigits}).format(value);
  return {
    number,
    count: (value, forms) => `${number(value)} ${forms[rules.select(value)] ?? forms.other}`,
    list: (items) => new Intl.ListFormat(lang).format(items),
  };
}
