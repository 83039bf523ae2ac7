import type {Round} from '../round.js';
import {sampleRound} from './round.js';

/** Rounds in each state, and one with codes. */
export const sampleRounds: readonly Round[] = [
  {...sampleRound, invitation: 'link'},
  {...sampleRound, id: 'voorbeeld-2025', title: 'Scan 2025', state: 'closed', invitation: 'link'},
  {
    ...sampleRound,
    id: 'proef',
    title: 'Proef met de cliëntenraad',
    state: 'try-out',
    publish: 'in-batches',
    invitation: 'link',
  },
  {
    ...sampleRound,
    id: 'brief',
    title: 'Scan per brief',
    closedGroup: true,
    minimumGroupSize: 5,
    invitation: 'codes',
  },
];
