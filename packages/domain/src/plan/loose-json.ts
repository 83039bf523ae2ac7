/** A piece of a file that stands for one action. */
export interface FilePiece {
  /** What the file says, as text. */
  readonly raw: string;
  /** What it says as data; absent where it cannot be read. */
  readonly value?: unknown;
}

/** What a file says: all but its actions, and each action apart. */
export interface LooseFile {
  readonly head: Readonly<Record<string, unknown>>;
  readonly pieces: readonly FilePiece[];
}

/** Before the list of actions. */
const ACTIONS = /"actions"\s*:\s*\[/u;

/**
 * Reads a file of a plan, also when a comma or a bracket is missing: then each action is read by itself, so that one
 * mistake does not take the others along. Gives null where no list of actions is to be found.
 */
export function readLoose(text: string): LooseFile | null {
  const clean = text.replace(/^\ufeff/u, '');
  const whole = parse(clean);
  if (whole !== undefined) return isRecord(whole) ? divide(whole) : null;
  const found = ACTIONS.exec(clean);
  if (!found) return null;
  const head = parse(`${clean.slice(0, found.index)}"actions":[]}`);
  return {
    head: isRecord(head) ? head : {},
    pieces: cutPieces(clean.slice(found.index + found[0].length)),
  };
}

/** Whether something is an object with fields. */
export function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function divide({actions, ...head}: Readonly<Record<string, unknown>>): LooseFile | null {
  if (!Array.isArray(actions)) return null;
  return {head, pieces: actions.map((value: unknown) => ({raw: JSON.stringify(value, null, 2), value}))};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The objects of a list. Where one cannot be read, the next begins with its id, as in every file of ours. */
function cutPieces(list: string): readonly FilePiece[] {
  const pieces: FilePiece[] = [];
  const starts = [...list.matchAll(/\{\s*"id"\s*:/gu)].map(({index}) => index);
  let at = skip(list, 0);
  while (at < list.length) {
    const end = endOfObject(list, at);
    const value = end === null ? undefined : parse(list.slice(at, end));
    const next = end !== null && value !== undefined ? end : (starts.find((start) => start > at) ?? list.length);
    const raw = list.slice(at, next).replace(/[\s,]+$/u, '');
    if (value !== undefined) pieces.push({raw, value});
    else if (!ONLY_BRACKETS.test(raw)) pieces.push({raw});
    at = skip(list, next);
  }
  return pieces;
}

/** What is left of the end of a list holds nothing. */
const ONLY_BRACKETS = /^[\s,[\]{}]*$/u;

/** Past what may stand between two objects. */
function skip(list: string, from: number): number {
  const between = /[\s,]*/uy;
  between.lastIndex = from;
  between.exec(list);
  return between.lastIndex;
}

/** Just past the bracket that closes what opens here; null where none does. */
function endOfObject(list: string, from: number): number | null {
  if (list[from] !== '{') return null;
  const sign = /"(?:[^"\\\n]|\\.)*"|[{}[\]]/gu;
  sign.lastIndex = from;
  let depth = 0;
  for (let found = sign.exec(list); found; found = sign.exec(list)) {
    if (found[0] === '{' || found[0] === '[') depth += 1;
    if (found[0] === '}' || found[0] === ']') depth -= 1;
    if (depth === 0) return sign.lastIndex;
  }
  return null;
}
