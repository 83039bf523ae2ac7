const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february'],
  ['maart', 'mrt', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** What somebody typed for a day: the day, nothing, a day that is on no calendar, or something else. */
export type TypedDay =
  | {readonly kind: 'day'; readonly day: string}
  | {readonly kind: 'none'}
  | {readonly kind: 'not-on-calendar'}
  | {readonly kind: 'unreadable'};

/** Reads a day as people write it: `1-3-2027`, `1/3/27`, `1 maart 2027`, `2027-03-01`. The day comes before the month. */
export function readTypedDay(typed: string): TypedDay {
  const text = typed.trim().toLowerCase();
  if (text === '') return {kind: 'none'};
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{1,2}|\p{L}{3,9})\.?(?:\s*[-/.]\s*|\s+)(\d{4}|\d\d)$/u.exec(text);
  const month = written?.[2] === undefined ? 0 : toMonth(written[2]);
  if (!written || month === null) return {kind: 'unreadable'};
  const year = written[3]?.length === 2 ? `20${written[3]}` : written[3];
  return toDay(Number(year), month, Number(written[1]));
}

/** A day as it is typed in Dutch: `1-3-2027`; empty when there is none. What `readTypedDay` reads back. */
export function typeDay(day: string | undefined): string {
  const parts = day?.split('-').map(Number) ?? [];
  return parts.reverse().join('-');
}

function toMonth(text: string): number | null {
  if (/^\d/.test(text)) return Number(text);
  const index = MONTHS.findIndex((names) => names.includes(text));
  return index < 0 ? null : index + 1;
}

function toDay(year: number, month: number, date: number): TypedDay {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const isThere = year > 0 && date > 0 && date <= (lengths[month - 1] ?? 0);
  return isThere ? {kind: 'day', day: `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`} : {kind: 'not-on-calendar'};
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
