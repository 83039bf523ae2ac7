/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Whole days since 1 January 1970; earlier days are negative. */
function countDays(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** Months since the year 0, with the part of the month before this day; `extra` in days. */
export function countMonths(day: string, extra = 0): number {
  const first = firstOfMonth(day);
  const [year = 0, month = 1] = day.split('-').map(Number);
  const length = countDays(firstOfMonth(day, 1)) - countDays(first);
  return year * 12 + month - 1 + (countDays(day) - countDays(first) + extra) / length;
}

/** The first day of a month, counted from the month of a day: `0` is that month itself, `-1` the one before. */
export function firstOfMonth(day: string, months = 0): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}
