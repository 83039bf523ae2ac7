import type {OpenAnswer} from '@toegang/model';

type Mark = OpenAnswer['marks'][number];

/** A piece of a text; `kind` says what it looks like, null when it is only text. */
export interface Piece {
  readonly text: string;
  readonly kind: string | null;
}

/** A text in pieces, marked and not, in order. A mark that does not fit the text, or lies on another, is left out. */
export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const {kind, start, end} of marks.toSorted((one, other) => one.start - other.start)) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) pieces.push({text: text.slice(at, start), kind: null});
    pieces.push({text: text.slice(start, end), kind});
    at = end;
  }
  if (at < text.length) pieces.push({text: text.slice(at), kind: null});
  return pieces;
}

/** The marked parts of a text, each once. */
export function markedParts(text: string, marks: readonly Mark[]): readonly string[] {
  const marked = piecesOf(text, marks).flatMap((piece) => (piece.kind === null ? [] : [piece.text]));
  return [...new Set(marked)];
}

/** The text with a part left out, wherever it stands. */
export function leaveOutPart(text: string, part: string, instead: string): string {
  return part === '' ? text : text.split(part).join(instead);
}

/** The text with what is between two places left out; spaces at the edges of a selection stay. */
export function leaveOutBetween(text: string, start: number, end: number, instead: string): string {
  const chosen = text.slice(start, end);
  const before = chosen.length - chosen.trimStart().length;
  const after = chosen.length - chosen.trimEnd().length;
  if (before === chosen.length) return text;
  return text.slice(0, start + before) + instead + text.slice(end - after);
}
