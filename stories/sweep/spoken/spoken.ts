/** What a screen reader says of one part of a page, and of the parts inside it. */
export interface Spoken {
  /** As Chromium names it: `heading`, `radio`, `StaticText`. */
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What is filled in. */
  readonly value: string;
  /** Chromium's own: `checked`, `level`, `focused`, `live`; and `position` and `size` of a set. */
  readonly states: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly element: ElementFacts;
  readonly children: readonly Spoken[];
}

/** Of the HTML or SVG element that a part comes from; of a text, the element around it. */
export interface ElementFacts {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of what it says. */
  readonly lang: string;
  /** Which document or shadow root it stands in. */
  readonly tree: number;
}

/** The role of a text that stands by itself. */
export const TEXT = 'StaticText';

/** This part and all inside it, in the order in which they are read. */
export function* allParts(part: Spoken): Generator<Spoken> {
  yield part;
  for (const child of part.children) yield* allParts(child);
}

/** All that is read of these parts, as one line. */
export function textOf(parts: readonly Spoken[]): string {
  return tidy(parts.map(({role, name, children}) => (role === TEXT ? name : textOf(children))).join(' '));
}

/** One line, without spaces where none is heard. */
export function tidy(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,:;?!])/g, '')
    .trim();
}
