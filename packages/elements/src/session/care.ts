import type {findPersonalData} from '@toegang/domain/personal-data.js';
import type {ReactiveControllerHost} from 'lit';
import type {SessionWords} from '../words/session.js';

/**
 * Points out what looks like personal data to who writes it.
 *
 * Owns: loading the part that finds it, when something is first written. Does not own: what is written; the device
 * sends it all the same.
 */
export class Care {
  readonly #host: ReactiveControllerHost;
  #find: typeof findPersonalData | undefined;
  #isAsked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The sentence for who writes this; empty when nothing in it stands out, or while the part is not there. */
  say(text: string, {personalData, personalDataKinds}: SessionWords): string {
    if (text !== '') this.#load();
    const kinds = new Set(this.#find?.(text).map(({kind}) => personalDataKinds[kind]));
    return kinds.size > 0 ? personalData([...kinds]) : '';
  }

  #load(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    void import('@toegang/domain/personal-data.js').then(
      (part) => {
        this.#find = part.findPersonalData;
        this.#host.requestUpdate();
      },
      () => undefined,
    );
  }
}
