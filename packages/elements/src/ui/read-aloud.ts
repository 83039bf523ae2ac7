import type {LitElement} from 'lit';
import type {ReadAloudWords, Speaker} from './speaker.js';

/**
 * The button that reads aloud what its host shows; the host puts it where a reader begins.
 *
 * Owns: loading the part that speaks, after the first view, in a browser that can. Does not own: speaking.
 */
export class ReadAloud {
  #speaker: Speaker | undefined;

  constructor(host: LitElement) {
    if (!('speechSynthesis' in globalThis)) return;
    void host.updateComplete
      .then(() => import('./speaker.js'))
      .then(
        ({Speaker}) => (this.#speaker = new Speaker(host)),
        () => undefined, // it still can be read with the eyes
      );
  }

  /** Nothing where the device has no voice for the language of the words, or for that of what they are about. */
  render(words: ReadAloudWords, contentLanguage = words.lang): unknown {
    return this.#speaker?.render(words, contentLanguage);
  }
}
