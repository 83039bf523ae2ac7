import type {AuditEntry, Invited, OpenAnswer, Parsed, Progress} from '@toegang/model';

// What a collector says to a coordinator, as a question: is it one? Fields of a later version do not matter.

const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isMaybeText = (value: unknown): boolean => value === undefined || isText(value);

/** Reads answers to be judged. */
export const readAnswers = readerOf<readonly OpenAnswer[]>('answers', listOf(isAnswer));

/** Reads one answer. */
export const readAnswer = readerOf<OpenAnswer>(null, isAnswer);

/** Reads what was done. */
export const readActs = readerOf<readonly AuditEntry[]>(
  'entries',
  listOf(isObjectWith({at: isText, act: isText, answer: isMaybeText, reason: isMaybeText})),
);

/** Reads how many people answered. */
export const readProgress = readerOf<Progress>(
  null,
  isObjectWith({
    audiences: listOf(isObjectWith({audience: isText, respondents: isCount, onPaper: isCount})),
    answers: isObjectWith({waiting: isCount, approved: isCount, rejected: isCount}),
  }),
);

/** Reads codes that were just made. */
export const readCodes = readerOf<readonly string[]>('codes', listOf(isText));

/** Reads how many codes there are. */
export const readCodeCounts = readerOf<readonly Invited[]>(
  'audiences',
  listOf(isObjectWith({audience: isText, made: isCount, used: isCount})),
);

type Check = (value: unknown) => boolean;

function isAnswer(value: unknown): boolean {
  return isObjectWith({
    id: isText,
    audience: isText,
    principle: isMaybeText,
    statement: isMaybeText,
    text: isText,
    original: isMaybeText,
    state: (state) => state === 'waiting' || state === 'approved' || state === 'rejected',
    reason: isMaybeText,
    marks: listOf(isObjectWith({kind: isText, start: isCount, end: isCount})),
  })(value);
}

function isObjectWith(fields: Readonly<Record<string, Check>>): Check {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([field, is]) => is((value as Record<string, unknown>)[field]));
}

function listOf(isItem: Check): Check {
  return (value) => Array.isArray(value) && value.every(isItem);
}

/** Reads what stands in a field; null reads the whole. */
function readerOf<T>(field: string | null, is: Check): (input: unknown) => Parsed<T> {
  return (input) => {
    const value = field === null ? input : (input as Record<string, unknown> | null | undefined)?.[field];
    if (is(value)) return {ok: true, value: value as T};
    const message = 'This is not what a collector says to a coordinator.';
    const problem = {path: field ?? '', expected: 'another shape', received: typeof value, message};
    return {ok: false, problems: [problem]};
  };
}
