import {findPersonalData} from '@toegang/domain/personal-data.js';
import {parseAnswerChange, problemAt, type AnswerChange, type AnswerState, type OpenAnswer} from '@toegang/model';
import {findAnswer, listAnswers, setAnswer, type KeptAnswer} from '../storage/answer-store.js';
import {addAudit} from '../storage/audit-store.js';
import {holdRound} from '../storage/round-store.js';
import type {Deps} from './deps.js';
import {done, refuse, refuseProblems, type Outcome} from './outcome.js';
import {publishAnswers} from './publish.js';
import {findTextProblems} from './text-problems.js';

/** The open answers of a round as its coordinator reads them, of one state or of all; undefined for no round. */
export async function readAnswers(
  {storage: {queries}, asked}: Deps,
  round: string,
  state?: AnswerState,
): Promise<readonly OpenAnswer[] | undefined> {
  if (!(await asked.find(round))) return undefined;
  return (await listAnswers(queries, round, state)).map(toOpenAnswer);
}

/** Approves, edits out, rejects, or puts back to wait. What becomes of it for everybody is published at once. */
export async function moderate(
  deps: Deps,
  {round: roundId, answer}: {readonly round: string; readonly answer: string},
  input: unknown,
): Promise<Outcome<OpenAnswer>> {
  const change = readChange(input);
  if (!change.ok) return change;
  const {storage} = deps;
  return storage.transact(async (queries) => {
    const kept = await holdRound(queries, {id: roundId, engine: storage.engine, hold: 'alone'});
    if (!kept) return refuse(404, 'There is no such round.');
    const before = await findAnswer(queries, roundId, answer);
    if (!before) return refuse(404, 'There is no such answer; perhaps it was withdrawn.');
    const after = applyChange(before, change.value);
    await setAnswer(queries, roundId, after);
    for (const act of findActs(before, after)) {
      await addAudit(queries, roundId, {
        at: deps.today(),
        act,
        answer,
        ...(act === 'rejected' && after.reason !== null && {reason: after.reason}),
      });
    }
    if (before.state === 'approved' || after.state === 'approved') await publishAnswers(deps, queries, kept.round);
    return done(toOpenAnswer(after));
  });
}

/** The reason outlives the answer, so it tells nothing about anybody. */
function readChange(input: unknown): Outcome<AnswerChange> {
  const textProblems = findTextProblems(input);
  if (textProblems.length > 0) return refuseProblems('The change', textProblems);
  const change = parseAnswerChange(input);
  if (!change.ok) return refuseProblems('The change', change.problems);
  const {reason = ''} = change.value;
  if (findPersonalData(reason).length === 0) return done(change.value);
  return refuseProblems('The change', [problemAt('reason', 'a reason without personal data', 'one with')]);
}

function applyChange(before: KeptAnswer, {state, text, reason}: AnswerChange): KeptAnswer {
  const edited = text === undefined ? before.edited : text === before.text ? null : text;
  return {...before, state, edited, reason: state === 'rejected' ? (reason ?? null) : null};
}

type Act = 'edited' | 'approved' | 'rejected' | 'reopened';
const ACTS = {approved: 'approved', rejected: 'rejected', waiting: 'reopened'} as const;

/** A rejection for another reason is another rejection. */
function findActs(before: KeptAnswer, after: KeptAnswer): readonly Act[] {
  const isDecided = before.state !== after.state || before.reason !== after.reason;
  return [...(before.edited === after.edited ? [] : ['edited' as const]), ...(isDecided ? [ACTS[after.state]] : [])];
}

function toOpenAnswer({id, audience, principle, statement, text, edited, state, reason}: KeptAnswer): OpenAnswer {
  return {
    id,
    audience,
    ...(principle !== null && {principle}),
    ...(statement !== null && {statement}),
    text: edited ?? text,
    ...(edited !== null && {original: text}),
    state,
    ...(reason !== null && {reason}),
    marks: findPersonalData(edited ?? text),
  };
}
