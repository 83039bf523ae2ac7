import type {Context} from 'hono';
import type {Connection} from '../http/methods.js';

/** The id of the round in an address; empty, which no round is called, when it cannot be one. */
export function readRoundId({req}: Context<Connection>): string {
  const id = req.param('round') ?? '';
  return /^[\w.-]{1,64}$/.test(id) ? id : '';
}
