import {fileURLToPath} from 'node:url';

/** The round that the demo pages show. It publishes in batches, so that the radar grows while people fill in the scan. */
export const demoRound = {id: 'demo', title: 'Toegangsscan Voorbeeldstad', publish: 'in-batches'} as const;

/** The round of a year before, to compare with: closed, and kept long enough to look at. */
export const earlierRound = {
  id: 'demo-2025',
  title: 'Toegangsscan Voorbeeldstad 2025',
  publish: 'on-close',
  retentionDays: 3650,
} as const;

/** The day on which that round was closed. */
export const EARLIER_DAY = '2025-11-20';

/** The pages of the demo municipality and of its client council. */
export const demoPages = fileURLToPath(new URL('public/', import.meta.url));

/** What `npm run build` made for a script tag. */
export const builtScripts = fileURLToPath(new URL('../dist/', import.meta.url));
