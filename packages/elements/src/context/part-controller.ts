import type {CSSResult, LitElement} from 'lit';
import {addStyles} from '../ui/add-styles.js';
import {LoadController, type Reading} from './load-controller.js';
import type {LoadState} from './load-state.js';

/** What a part may bring along. */
interface Dressed {
  readonly styles: readonly CSSResult[];
}

/**
 * A part of its host that the first view does not need, and that draws.
 *
 * Owns: loading it when `isWanted` first says so, again when the visitor asks, and putting its styles on the host.
 * Does not own: where it is drawn.
 */
export class PartController<Part extends Dressed> extends LoadController<Part> {
  constructor(host: LitElement, load: () => Promise<Part>, isWanted = (): boolean => true) {
    const read = (): Promise<Reading<Part>> =>
      load().then(
        (value) => {
          for (const styles of value.styles) addStyles(host, styles);
          return {kind: 'ready', value};
        },
        () => ({kind: 'unreachable'}),
      );
    let isAsked = false;
    super(host, () => {
      isAsked ||= isWanted();
      return isAsked ? {key: [load], read} : null;
    });
  }

  /** On its way while nobody asked for it, too. */
  override get state(): LoadState<Part> {
    return super.state ?? {kind: 'loading'};
  }
}
