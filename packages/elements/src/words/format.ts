/** The forms of a word by the plural rules of its language; `other` is always there. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {readonly other: string};

/** What words need to speak of numbers and lists in one language. */
export interface Format {
  /** A number with the language's own separators; at most `fractionDigits` decimals. */
  number(value: number, fractionDigits?: number): string;
  /** The number and the fitting form: `1 stelling`, `28 stellingen`. */
  count(value: number, forms: PluralForms): string;
  /** A day such as `2026-11-21` in words: `21 november 2026`; empty when it is no day. */
  day(date: string): string;
  /** A list in words: `a, b en c`. */
  list(items: readonly string[]): string;
}

/** A name from elsewhere keeps its own direction between words of another one: by marks of Unicode around it. */
export function isolate(name: string, isOtherDirection: boolean): string {
  return isOtherDirection ? `\u2068${name}\u2069` : name;
}

/** Makes the formatters of a language, by `Intl`. */
export function formatFor(lang: string): Format {
  const rules = new Intl.PluralRules(lang);
  const number = (value: number, fractionDigits = 0) =>
    new Intl.NumberFormat(lang, {maximumFractionDigits: fractionDigits}).format(value);
  return {
    number,
    count: (value, forms) => `${number(value)} ${forms[rules.select(value)] ?? forms.other}`,
    day: (date) => {
      const time = Date.parse(date);
      return time ? new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(time) : '';
    },
    list: (items) => new Intl.ListFormat(lang).format(items),
  };
}
