/** Days begin and end where the municipalities are. */
const FORMAT = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Amsterdam'});

/** Today, `2026-11-21`. Nothing finer than a day is ever kept. */
export function today(): string {
  return FORMAT.format(new Date());
}

/** The day that comes so many days after another. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
