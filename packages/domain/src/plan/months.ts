/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Whole days since 1 January 1970; earlier days are negative. */
export function countDays(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The first day of a month, counted from the month of a day: `0` is that month itself, `-1` the one before. */
export function firstOfMonth(day: string, months = 0): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}
