import type {Round} from '@toegang/model';

/**
 * Which responses a publication may contain. (What of them is then shown, `show` says.)
 *
 * Two publications never differ by a small group: in an open round that publishes in batches the newest responses
 * of an audience wait, so that closing always has a whole group left to add; the others join in whole batches.
 */

/** What counts for one audience of a round. Sizes are in responses that are still kept. */
export interface Gathering extends Pick<Round, 'state' | 'publish' | 'minimumGroupSize'> {
  /** Those that never joined a publication. */
  readonly waiting: number;
  /** Those that did. */
  readonly published: number;
  /** Whether numbers of this audience were ever shown: `wasShown` of the ledger. */
  readonly shown: boolean;
}

/** In batches. A large round has some hundred publications rather than ten thousand. Source: decisions/0005. */
const BATCHES_BEFORE_GROWING = 50;

/** How many of the oldest waiting responses of an audience join now, together, as one batch. 0: nothing changes. */
export function howManyJoin({state, publish, minimumGroupSize, waiting, published, shown}: Gathering): number {
  if (state === 'closed') return !shown || waiting >= minimumGroupSize ? waiting : 0;
  if (publish === 'on-close') return 0;
  const batchSize = Math.max(minimumGroupSize, Math.floor(published / BATCHES_BEFORE_GROWING));
  const gathered = Math.max(0, waiting - minimumGroupSize);
  return gathered - (gathered % batchSize);
}
