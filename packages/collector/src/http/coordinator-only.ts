import type {Authority} from './authority.js';
import type {Handler} from './methods.js';
import {problemDocument} from './problem.js';

/** A handler that answers 401 to everybody but the coordinator. */
export function coordinatorOnly(authority: Authority, handler: Handler): Handler {
  return (context) =>
    authority.accepts(context.req.header('Authorization') ?? null)
      ? handler(context)
      : problemDocument({status: 401, detail: "This needs the coordinator's key, as Authorization: Bearer …"});
}
