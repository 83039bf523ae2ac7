import * as v from 'valibot';
import {parseWith, type Immutable, type Parsed} from './parse.js';
import {problemAt, type Problem} from './problem.js';
import {ContentReference, Id, Integer, Language, recordOf, Token, writtenText} from './primitives.js';
import {MAXIMUM_REMARK_LENGTH, MAXIMUM_WHY_LENGTH} from './response-limits.js';
import {MAXIMUM_PRIORITIES, type ScanContent} from './scan-content.js';

/** In answers. More than any scan asks, few enough to check at once. */
const MAXIMUM_ANSWERS = 500;

/** Something the respondent wants improved first, and why. */
const Priority = v.strictObject({
  kind: v.picklist(['statement', 'principle']),
  id: Id,
  why: v.optional(writtenText(MAXIMUM_WHY_LENGTH)),
});

/**
 * One filled-in scan. An absent statement was skipped, `null` is "weet ik niet"; neither is a number.
 * It holds no time, no address and no account.
 */
export const ResponseSchema = v.strictObject({
  schema: v.literal('toegang-response/1'),
  /** Made on the device, so that sending twice does not count twice. */
  id: Token,
  round: Token,
  content: ContentReference,
  lang: Language,
  audience: Id,
  answers: v.pipe(
    recordOf(Id, v.nullable(Integer)),
    v.maxEntries(MAXIMUM_ANSWERS, `at most ${MAXIMUM_ANSWERS} answers`),
  ),
  priorities: v.pipe(v.array(Priority), v.maxLength(MAXIMUM_PRIORITIES, `at most ${MAXIMUM_PRIORITIES}`)),
  remark: v.optional(writtenText(MAXIMUM_REMARK_LENGTH)),
  /** Present when somebody typed over a form that was filled in by pen. */
  via: v.optional(v.literal('paper')),
});
export type Response = Immutable<v.InferOutput<typeof ResponseSchema>>;

/** The answer to a statement: a value of the scale, or `null` for "weet ik niet". */
export type Answer = number | null;

/** Reads a response as it came in. Whether it fits a round's content, `findResponseProblems` says. */
export function parseResponse(input: unknown): Parsed<Response> {
  return parseWith(ResponseSchema, input);
}

/** What does not fit between a response and the content it says it answers; empty when all is well. */
export function findResponseProblems(response: Response, content: ScanContent): readonly Problem[] {
  const {id, version} = response.content;
  if (id !== content.id) return [problemAt('content.id', `"${content.id}"`, id)];
  if (version !== content.version) return [problemAt('content.version', `"${content.version}"`, version)];
  if (!content.audiences.some((audience) => audience.id === response.audience)) {
    return [problemAt('audience', content.audiences.map((audience) => audience.id).join(' or '), response.audience)];
  }
  return [...findAnswerProblems(response, content), ...findPriorityProblems(response, content)];
}

function findAnswerProblems({answers, audience}: Response, {statements, scale}: ScanContent): readonly Problem[] {
  const values = scale.options.map(({value}) => value);
  return Object.entries(answers).flatMap(([id, answer]) => {
    const path = `answers.${id}`;
    const statement = statements.find((candidate) => candidate.id === id);
    if (statement === undefined) return [problemAt(path, 'the id of a statement', id)];
    if (statement.texts[audience] === undefined) return [problemAt(path, `a statement for ${audience}`, id)];
    return answer === null || values.includes(answer)
      ? []
      : [problemAt(path, `null or one of ${values.join(', ')}`, answer)];
  });
}

function findPriorityProblems({priorities, audience}: Response, content: ScanContent): readonly Problem[] {
  const {kind, max, why} = content.priorities;
  const ids = kind === 'principle' ? content.principles : content.statements.filter(({texts}) => texts[audience]);
  const tooMany = priorities.length > max ? [problemAt('priorities', `at most ${max}`, priorities.length)] : [];
  const each = priorities.flatMap((priority, index) => {
    const path = `priorities.${index}`;
    if (priority.kind !== kind) return [problemAt(`${path}.kind`, `"${kind}"`, priority.kind)];
    if (!ids.some(({id}) => id === priority.id)) return [problemAt(`${path}.id`, `the id of a ${kind}`, priority.id)];
    if (priorities.findIndex(({id}) => id === priority.id) !== index) {
      return [problemAt(`${path}.id`, 'something that is not chosen before', priority.id)];
    }
    if (why === 'off' && priority.why !== undefined) return [problemAt(`${path}.why`, 'no such field', priority.why)];
    if (why === 'required' && !priority.why?.trim()) return [problemAt(`${path}.why`, 'a reason', priority.why)];
    return [];
  });
  return [...tooMany, ...each];
}
