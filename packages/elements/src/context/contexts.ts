import {createContext, type Context} from '@lit/context';
import type {ContentPack, PublishedResults} from '@toegang/model';
import type {LoadState} from './load-state.js';

// The keys are registered symbols that carry the major version of the shape: two copies of this package
// understand each other when they agree on the shape, and stay apart when they do not.

/** Base address of a collector, such as `/api/v1`; null when nothing may leave the page. */
export const endpointContext = createContext<string | null>(Symbol.for('@toegang/endpoint/1'));

/** Id of the round that the elements around here are about. */
export const roundContext = createContext<string | null>(Symbol.for('@toegang/round/1'));

/** The words of the municipality, on their way or here; null when nobody gave them. */
export const contentContext = createContext<LoadState<ContentPack> | null>(Symbol.for('@toegang/content/1'));

/** What may be shown of the round, on its way or here; null when nobody gave it. */
export const resultsContext: Context<symbol, LoadState<PublishedResults> | null> = createContext(
  Symbol.for('@toegang/results/1'),
);
