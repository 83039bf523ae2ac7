import type {Response, ScanContent} from '@toegang/model';
import type {WrittenAnswer} from '../storage/answer-store.js';
import {makeAnswerId} from './codes.js';

/** A letter, a digit or a sign. What holds only spaces and marks that are not seen says nothing. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** What a response says in words: why something should improve first, and the remark at the end. */
export function findWrittenAnswers(
  {priorities, remark}: Pick<Response, 'priorities' | 'remark'>,
  {statements}: ScanContent,
): readonly WrittenAnswer[] {
  const principles = new Map(statements.map(({id, principle}) => [id, principle]));
  const reasons = priorities.map(({kind, id, why}) => ({
    principle: kind === 'principle' ? id : (principles.get(id) ?? null),
    statement: kind === 'principle' ? null : id,
    text: why,
  }));
  return [...reasons, {principle: null, statement: null, text: remark}].flatMap(({text, ...about}) =>
    text !== undefined && VISIBLE.test(text) ? [{...about, text, id: makeAnswerId()}] : [],
  );
}
