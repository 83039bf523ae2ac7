import type {CSSResult, LitElement} from 'lit';
import {addStyles} from '../ui/add-styles.js';
import {LoadController, type Reading} from './load-controller.js';
import type {LoadState} from './load-state.js';

/** What draws needs to look like something; it may have controllers for its host. */
interface Dressed {
  readonly styles: readonly CSSResult[];
  join?(host: LitElement): void;
}

/**
 * A part of its host that the first view does not need, and that draws.
 *
 * Owns: loading it when `isWanted` first says so, again when the visitor asks, and giving its styles to the host.
 * Does not own: where it is drawn.
 */
export class PartController<Part extends Dressed> extends LoadController<Part> {
  constructor(host: LitElement, load: () => Promise<Part>, isWanted = (): boolean => true) {
    let isAsked = false;
    const take = (value: Part): Reading<Part> => {
      for (const styles of value.styles) addStyles(host, styles);
      value.join?.(host);
      return {kind: 'ready', value};
    };
    super(host, () => {
      isAsked ||= isWanted();
      return isAsked ? {key: [load], read: () => load().then(take, () => ({kind: 'unreachable'}))} : null;
    });
  }

  /** On its way while nobody asked for it, too. */
  override get state(): LoadState<Part> {
    return super.state ?? {kind: 'loading'};
  }
}
