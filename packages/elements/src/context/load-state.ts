import type {Problem} from '@toegang/model';

/** How far something is that has to be found, fetched and read. Never an exception. */
export type LoadState<T> =
  | {readonly kind: 'loading'}
  | {readonly kind: 'ready'; readonly value: T}
  /** Something came, but not what it should be: whoever made the page has to mend it. */
  | {readonly kind: 'wrong'; readonly problems: readonly Problem[]}
  /** No connection, or a service that is down for now: trying again may help. */
  | {readonly kind: 'unreachable'; readonly retry: () => void};
