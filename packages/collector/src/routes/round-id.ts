import type {Context} from 'hono';
import type {Connection} from '../http/methods.js';

/** Said of a round that is not there. */
export const NO_ROUND = {status: 404, detail: 'There is no such round.'} as const;

/** The id of the round in an address; empty, which no round is called, when it cannot be one. */
export function readRoundId({req}: Context<Connection>): string {
  const id = req.param('round') ?? '';
  return /^[\w.-]{1,64}$/.test(id) ? id : '';
}
