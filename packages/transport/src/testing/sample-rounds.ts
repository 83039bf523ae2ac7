import type {Response, Round} from '@toegang/model';
import {manyResults, oneResponse, sampleContent} from '@toegang/model/samples';
import type {MemoryTransportOptions} from '../memory-transport.js';

/** A round that takes responses. */
export const openRound: Round = {
  id: oneResponse.round,
  title: 'Voorbeeld 2026',
  state: 'open',
  content: oneResponse.content,
  publish: 'on-close',
  minimumGroupSize: 10,
  closedGroup: false,
  retentionDays: 365,
};

/** A round that takes no more responses. */
export const closedRound: Round = {...openRound, id: 'voorbeeld-2025', title: 'Voorbeeld 2025', state: 'closed'};

/** All that a service with these two rounds knows. */
export const knowledge: MemoryTransportOptions = {
  rounds: [openRound, closedRound],
  contents: [sampleContent],
  results: [manyResults],
};

let made = 0;

/** A response that fits the open round, each time another one. */
export function makeResponse(changes: Partial<Response> = {}): Response {
  made += 1;
  return {...oneResponse, id: `made-${made}`, ...changes};
}
