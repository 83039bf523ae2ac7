import {STATUS_CODES} from 'node:http';
import type {Outcome, Refusal} from '../rounds/outcome.js';

/** A refusal as a problem document of RFC 9457. */
export function problemDocument(
  {status, detail, problems}: Refusal,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const document = {type: 'about:blank', title: STATUS_CODES[status], status, detail, ...(problems && {problems})};
  const challenge = status === 401 ? {'WWW-Authenticate': 'Bearer realm="toegang"'} : {};
  return Response.json(document, {
    status,
    headers: {...challenge, ...headers, 'Content-Type': 'application/problem+json'},
  });
}

/** An outcome as an answer: what `toResponse` makes of the value, or the refusal as a problem document. */
export function answerOutcome<Value>(outcome: Outcome<Value>, toResponse: (value: Value) => Response): Response {
  return outcome.ok ? toResponse(outcome.value) : problemDocument(outcome.refusal);
}
