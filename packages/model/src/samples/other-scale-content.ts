import type {ScanContent} from '../scan-content.js';
import {sampleContent} from './content.js';

/** An older version of `sampleContent`, with four answers and none in the middle: its numbers compare with nothing. */
export const otherScaleContent: ScanContent = {
  ...sampleContent,
  version: '0',
  scale: {
    options: [
      {value: 1, label: 'Nee'},
      {value: 2, label: 'Meestal niet'},
      {value: 3, label: 'Meestal wel'},
      {value: 4, label: 'Ja'},
    ],
    unknown: 'Weet ik niet',
  },
};
