/** What looks like it says who somebody is. `bsn` is the citizen service number (burgerservicenummer). */
export type PersonalDataKind = 'bsn' | 'phone' | 'mail' | 'address' | 'iban';

/** Where it stands: `text.slice(start, end)`, in UTF-16 units. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

interface Rule {
  readonly kind: PersonalDataKind;
  readonly pattern: RegExp;
  /** How many characters of what the pattern found are meant, 0 for none; `before` and `after` stand around it. */
  readonly measure: (found: string, after: string, before: string) => number;
}

const whole = ({length}: string) => length;

const POSTCODE = '[1-9]\\d{3} ?(?:[A-Z]{2}|[a-z]{2})(?![\\p{L}\\d])';
const HOUSE = '\\d{1,5}(?:(?:-| ?)\\p{L}|[-/]\\d{1,4})?(?![\\p{L}\\d])';
const NAME = "[\\p{L}.'’-]{0,40}";
/** `Laan van Voorbeeld`, or one word of small letters. */
const STREET = `(?:\\p{Lu}${NAME}(?: (?:van|der|den|de|het|’t|'t|ten|ter|te|op|aan|\\p{Lu}${NAME})){0,4}|\\p{L}${NAME})`;
const ENDINGS = 'straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|plantsoen|dreef';

/** `1500 op 12 dagen` and `IN 2026 OP 12 MAART` are no postcodes, and neither is `1000 km`. */
const NUMBER_AND_WORD =
  /(?:\d{4} (?:af|al|as|cm|de|en|er|eu|gb|ik|in|is|ja|je|kg|km|mb|me|mi|ml|mm|na|nu|of|om|op|te|uw|we|ze|zo)|(?:19|20)\d\d (?:AF|AL|DE|EN|ER|IK|IN|IS|JE|NA|NU|OF|OM|OP|TE|UW|WE|ZE|ZO))(?![\p{L}\d])/u;

const unlessWord = (found: string) => (NUMBER_AND_WORD.test(found) ? 0 : found.length);

/** In order: what one rule found, a later one does not find again in another way. */
const RULES: readonly Rule[] = [
  {kind: 'iban', pattern: /[A-Z]{2}\d\d(?:[ .-]?[A-Z\d]){11,30}/giu, measure: measureIban},
  {
    kind: 'mail',
    pattern: /[\p{L}\d._%+-]{1,64}(?:@| ?[([]at[)\]] ?)(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/giu,
    measure: whole,
  },
  {kind: 'address', pattern: new RegExp(`${STREET},? ${HOUSE}[, ]{1,3}${POSTCODE}`, 'gu'), measure: unlessWord},
  {
    kind: 'address',
    pattern: new RegExp(`${POSTCODE}[, ]{1,3}(?:(?:huis)?n(?:umme)?r\\.?:? ?)?${HOUSE}`, 'gu'),
    measure: unlessWord,
  },
  {
    kind: 'address',
    pattern: new RegExp(`\\p{Lu}\\p{L}{2,30}(?:${ENDINGS}) (?!\\d{4})${HOUSE}`, 'gu'),
    measure: (found) => (/^(?:Onder|Half)weg /.test(found) ? 0 : found.length),
  },
  {kind: 'phone', pattern: /(?:\+|00)\d[\d ()./–-]{7,24}\d/g, measure: measureForeignPhone},
  {
    kind: 'phone',
    pattern: /(?:\(0[1-9]\d{0,2}\)|0[1-9]\d{0,2})[ ./–-]{0,3}\d[\d ./–-]{4,22}\d/g,
    measure: measureDutchPhone,
  },
  {kind: 'bsn', pattern: /\d{9}|\d{2,4}([. -])\d{2,4}(?:\1\d{2,4}){1,2}/g, measure: measureBsn},
];

/**
 * Finds what looks like a citizen service number (by its eleven-test), a telephone number, a mail address, a postcode or
 * street with a house number, or a bank account (by its remainder after 97). Sorted, without overlaps. Names are not
 * found, nor is everything else: a person has to read the text as well. Source: docs/decisions/0017.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  const plain = text.replace(/[\u00A0\u2007\u202F]/g, ' ').replace(/[\u2010\u2011\u2012]/g, '-');
  const found: PersonalData[] = [];
  for (const rule of RULES) {
    for (const one of findBy(rule, plain)) {
      if (found.every(({start, end}) => one.end <= start || end <= one.start)) found.push(one);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function findBy({kind, pattern, measure}: Rule, text: string): readonly PersonalData[] {
  const found: PersonalData[] = [];
  const search = new RegExp(pattern);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const [candidate] = match;
    const start = match.index;
    const before = text.slice(Math.max(0, start - 2), start);
    const isWord = /[\p{L}\d]$/u.test(before) && /^[\p{L}\d]/u.test(candidate);
    const length = isWord
      ? 0
      : measure(candidate, text.slice(start + candidate.length, start + candidate.length + 6), before);
    if (length > 0) found.push({kind, start, end: start + length});
    // never into the middle of a sign of two units: a search would step back and find the same for ever
    search.lastIndex = start + Math.max((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1, length);
  }
  return found;
}

/** The longest beginning that ends with a word and has the remainder of a bank account. */
function measureIban(found: string, after: string): number {
  for (let end = found.length; end >= 15; end--) {
    const isEnd = !/^[\p{L}\d]/u.test(found.slice(end) + after) && /[^ .-]$/.test(found.slice(0, end));
    if (isEnd && isIban(found.slice(0, end).replace(/[ .-]/g, '').toUpperCase())) return end;
  }
  return 0;
}

function isIban(account: string): boolean {
  if (account.length < 15 || (account.startsWith('NL') && account.length !== 18)) return false;
  const moved = account.slice(4) + account.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return Array.from(digits, Number).reduce((rest, digit) => (rest * 10 + digit) % 97, 0) === 1;
}

/** Numbers of ten digits, not those of services (0800, 0900) and not a day with something behind it. */
function measureDutchPhone(found: string): number {
  if (/^\(?0(?:800|90[069])/.test(found)) return 0;
  if (/^0[1-9][-/. ]\d\d?[-/. ](?:19|20)\d\d/.test(found)) return 0;
  if (/^\(?0[1-57-9]\)?[^\d)]/.test(found)) return 0;
  return measureDigits(found, 10, 10);
}

/** With the number of a country: nine digits behind `31`, eight to fifteen in all behind another one. */
function measureForeignPhone(found: string, after: string): number {
  const dutch = /^(?:\+|00)31/.test(found);
  const zero = /\(0\)/.test(found) ? 1 : 0;
  const prefix = found.startsWith('+') ? 0 : 2;
  if (dutch) return measureDigits(found, 11 + prefix + zero, 11 + prefix + zero);
  return prefix === 0 && !/^\d/.test(after) ? measureDigits(found, 8, 15) : 0;
}

/** Up to the last group with which there are enough digits; 0 when there are too few, or a group would be cut. */
function measureDigits(found: string, fewest: number, most: number): number {
  let length = 0;
  let digits = 0;
  for (const group of found.matchAll(/\d+/g)) {
    digits += group[0].length;
    if (digits > most) break;
    if (digits >= fewest) length = group.index + group[0].length;
  }
  return length;
}

/** Nine digits that pass the eleven-test, and are neither money nor a part of a longer number. */
function measureBsn(found: string, after: string, before: string): number {
  const digits = Array.from(found.replace(/\D/g, ''), Number);
  const isGrouped = found.length > 9;
  if (digits.length !== 9 || /(?:€ ?|\d[,.])$/.test(before) || /^(?:\d|,\d| ?euro|%)/.test(after)) return 0;
  if (isGrouped && (/\d[. -]$/.test(before) || /^[. -]\d/.test(after))) return 0;
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum !== 0 && sum % 11 === 0 ? found.length : 0;
}
