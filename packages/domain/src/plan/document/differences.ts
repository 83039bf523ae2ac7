import type * as Y from 'yjs';

/** Brings a text to what it must be by one small change, so that what others write elsewhere in it stays. */
export function writeText(text: Y.Text, wanted: string): void {
  const known = text.toJSON();
  if (known === wanted) return;
  const least = Math.min(known.length, wanted.length);
  let start = 0;
  while (start < least && known[start] === wanted[start]) start += 1;
  if (splitsLetter(known, start) || splitsLetter(wanted, start)) start -= 1;
  let end = 0;
  while (end < least - start && known.at(-1 - end) === wanted.at(-1 - end)) end += 1;
  if (splitsLetter(known, known.length - end) || splitsLetter(wanted, wanted.length - end)) end -= 1;
  // before what goes, so that what two people write in place of the same stands one after another
  text.insert(start, wanted.slice(start, wanted.length - end));
  text.delete(start + wanted.length - end - start, known.length - end - start);
}

/** Brings a list to what it must be item by item, so that what others add to it stays. */
export function writeList(list: Y.Array<unknown>, wanted: readonly unknown[]): void {
  const names = wanted.map(nameOf);
  let place = 0;
  wanted.forEach((item, index) => {
    const isToGo = (known: string): boolean => known !== names[index] && !names.includes(known, index);
    while (place < list.length && isToGo(nameOf(list.get(place)))) list.delete(place);
    if (place === list.length || nameOf(list.get(place)) !== names[index]) list.insert(place, [plain(item)]);
    place += 1;
  });
  if (list.length > place) list.delete(place, list.length - place);
}

/** Some letters, such as most emoji, are two halves; a half alone is nothing. */
function splitsLetter(text: string, place: number): boolean {
  const [before, after] = [text.charCodeAt(place - 1), text.charCodeAt(place)];
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

/** The same for two items that say the same, whatever order their fields stand in. */
export function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return JSON.stringify([item]);
  const fields = Object.entries(plain(item));
  return JSON.stringify(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** As a document can hold it: an object with nothing but the fields that are there. */
export function plain(value: object): object;
export function plain(value: unknown): unknown;
export function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}
