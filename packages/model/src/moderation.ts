import * as v from 'valibot';
import {parseWith, type Immutable, type Parsed} from './parse.js';
import {Id, Integer, Text} from './primitives.js';
import {problemAt} from './problem.js';
import {MAXIMUM_REMARK_LENGTH} from './response-limits.js';
import {MAXIMUM_CODES, MAXIMUM_REASON_LENGTH} from './round-limits.js';

// What a coordinator and a collector say to one another about open answers, invitations and what was done.

const AnswerState = v.picklist(['waiting', 'approved', 'rejected']);

/** What a coordinator made of an open answer. */
export type AnswerState = v.InferOutput<typeof AnswerState>;

/** An open answer as a coordinator reads it. `original` is there when `text` is no longer how it was written. */
export interface OpenAnswer {
  readonly id: string;
  readonly audience: string;
  readonly principle?: string;
  readonly statement?: string;
  readonly text: string;
  readonly original?: string;
  readonly state: AnswerState;
  readonly reason?: string;
  /** Where `text` holds what looks like personal data; `start` and `end` in UTF-16 units, as strings count. */
  readonly marks: readonly {readonly kind: string; readonly start: number; readonly end: number}[];
}

const AnswerChangeSchema = v.strictObject({
  state: AnswerState,
  text: v.optional(v.pipe(Text, v.maxLength(MAXIMUM_REMARK_LENGTH, `at most ${MAXIMUM_REMARK_LENGTH} characters`))),
  reason: v.optional(v.pipe(Text, v.maxLength(MAXIMUM_REASON_LENGTH, `at most ${MAXIMUM_REASON_LENGTH} characters`))),
});
export type AnswerChange = Immutable<v.InferOutput<typeof AnswerChangeSchema>>;

/** Reads what a coordinator makes of an open answer; who rejects it says why. */
export function parseAnswerChange(input: unknown): Parsed<AnswerChange> {
  const parsed = parseWith(AnswerChangeSchema, input);
  if (!parsed.ok || parsed.value.state !== 'rejected' || parsed.value.reason !== undefined) return parsed;
  return {ok: false, problems: [problemAt('reason', 'why it is rejected', undefined)]};
}

const CodeOrderSchema = v.strictObject({
  audience: Id,
  count: v.pipe(Integer, v.minValue(1, 'at least 1'), v.maxValue(MAXIMUM_CODES, `at most ${MAXIMUM_CODES}`)),
});
export type CodeOrder = Immutable<v.InferOutput<typeof CodeOrderSchema>>;

/** Reads an order for codes that let an audience answer once. */
export function parseCodeOrder(input: unknown): Parsed<CodeOrder> {
  return parseWith(CodeOrderSchema, input);
}

/** What a coordinator can do that is worth remembering. */
export const AUDIT_ACTS = [
  'approved',
  'edited',
  'rejected',
  'reopened',
  'round-opened',
  'round-closed',
  'round-tried',
  'codes-made',
  'exported',
] as const;

/** Something that a coordinator did, on a day; never what somebody wrote. */
export interface AuditEntry {
  /** A day: `2026-11-21`. */
  readonly at: string;
  readonly act: (typeof AUDIT_ACTS)[number];
  /** The id of the open answer. */
  readonly answer?: string;
  readonly reason?: string;
}

/** How a round is going, in numbers of people and of texts; nothing of what they said. */
export interface Progress {
  readonly audiences: readonly {readonly audience: string; readonly respondents: number; readonly onPaper: number}[];
  readonly answers: Readonly<Record<AnswerState, number>>;
}

/** How many codes an audience got, and how many of them did their work. */
export interface Invited {
  readonly audience: string;
  readonly made: number;
  readonly used: number;
}
