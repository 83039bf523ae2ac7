/** One line of a calendar: its name, what belongs to the name, and its value. */
export interface CalendarLine {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** A calendar as RFC 5545 says that it is read: lines end in CRLF, are at most 75 octets, and are put together again. */
export function readCalendar(file: string): readonly CalendarLine[] {
  if (!file.endsWith('\r\n')) throw new Error('The last line does not end.');
  const written = file.slice(0, -2).split('\r\n');
  const encoder = new TextEncoder();
  for (const line of written) {
    if (encoder.encode(line).length > 75) throw new Error(`More than 75 octets: ${line}`);
    if (/[\r\n]/u.test(line)) throw new Error(`A line end within a line: ${line}`);
    if (/\p{Surrogate}/u.test(line)) throw new Error(`Half a character: ${line}`);
  }
  return file
    .slice(0, -2)
    .replaceAll(/\r\n[ \t]/gu, '')
    .split('\r\n')
    .map((line) => {
      const parts = /^([A-Z-]+)((?:;[A-Z-]+=[^:;,"]*)*):(.*)$/u.exec(line);
      if (!parts) throw new Error(`No line of a calendar: ${line}`);
      const [, name = '', parameters = '', value = ''] = parts;
      return {name, parameters, value};
    });
}

/** A text as it was before it was written as a value. */
export function readText(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/u.test(value)) throw new Error(`A sign that has to be escaped: ${value}`);
  return value.replaceAll(/\\([\\;,nN])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
