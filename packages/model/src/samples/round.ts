import type {Round} from '../round.js';
import {sampleContent} from './content.js';

/** An open round about the sample content. */
export const sampleRound: Round = {
  id: 'voorbeeld-2026',
  title: 'Scan 2026',
  state: 'open',
  content: {id: sampleContent.id, version: sampleContent.version},
  publish: 'on-close',
  minimumGroupSize: 10,
  closedGroup: false,
  retentionDays: 365,
};
