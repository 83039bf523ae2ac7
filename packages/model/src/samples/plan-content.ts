import type {ContentPack} from '../content.js';
import {sampleLibrary} from './library.js';
import {sampleTalkContent} from './talk.js';

/** The sample content with what a plan needs: its principles and themes, the tools, four levels and five statuses. */
export const samplePlanContent: ContentPack = {
  ...sampleTalkContent,
  ...sampleLibrary,
  id: 'sample-plan',
  plan: {
    levels: [
      {id: 'alderman', label: 'Wethouder'},
      {id: 'policy', label: 'Beleid'},
      {id: 'practice', label: 'Uitvoering'},
      {id: 'community', label: 'Sociale basis'},
    ],
    statuses: [
      {id: 'idea', label: 'Idee'},
      {id: 'planned', label: 'Afgesproken'},
      {id: 'doing', label: 'Bezig'},
      {id: 'done', label: 'Klaar'},
      {id: 'stopped', label: 'Gestopt'},
    ],
  },
};
