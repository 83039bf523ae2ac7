import type {CSSResult, LitElement} from 'lit';
import type {CoordinatorTransport} from '@toegang/transport';
import type {KnownDeskWords} from '../words/coordinator.js';

/** The element that a desk is in. */
export interface DeskHost extends LitElement {
  readonly scanHref: string | null;
  readonly headingLevel: number;
  /** What the element is told to use, or what it finds around it. */
  readonly place: {
    /** Makes the way to a collector of a key; null for one to the endpoint. */
    readonly connect: ((key: string) => CoordinatorTransport) | null;
    readonly endpoint: string | null;
    /** The round to open; null for the list. */
    readonly round: string | null;
  };
}

/** All that a coordinator sees. */
export interface DeskView {
  render(words: KnownDeskWords): unknown;
}

/** Draws the desk: a part of its own, that residents never load. */
export interface DeskPart {
  readonly styles: readonly CSSResult[];
  /** `key` is the one in the address, when there was one. */
  open(host: DeskHost, key: string | null): DeskView;
}
