import {nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {LanguageWords} from '../words/language.js';
import {addStyles} from './add-styles.js';
import {passagesOf, sentencesOf, type Passage} from './passages.js';
import {speakerStyles} from './speaker.styles.js';
import {html} from './template.js';
import {voiceFor} from './voices.js';

/** The words on the button, and their language. */
export type ReadAloudWords = Pick<LanguageWords, 'lang' | 'readAloud' | 'stopReading'>;

/** Only one element of a page speaks at a time. */
let stopPresent: (() => void) | null = null;

/**
 * Reads aloud what its host shows, sentence by sentence, each in its own language and with the place marked. A language
 * without a voice is skipped: the voice of another makes noise of it.
 *
 * Owns: the speech, the button for it and the mark. It stops at the end, when the button is pressed again, at Escape,
 * when what it reads is no longer shown, when the page is left or hidden, and when somebody else speaks.
 */
export class Speaker implements ReactiveController {
  readonly #host: LitElement;
  #language = '';
  #reading: AbortController | null = null;
  #passage: Passage | null = null;
  /** Kept, because Chromium forgets to tell the end of an utterance that nobody holds. */
  #utterance: SpeechSynthesisUtterance | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    addStyles(host, speakerStyles);
    host.addController(this);
    host.requestUpdate();
  }

  hostConnected(): void {
    speechSynthesis.addEventListener('voiceschanged', this.#handleVoices);
  }

  hostDisconnected(): void {
    speechSynthesis.removeEventListener('voiceschanged', this.#handleVoices);
    this.stop();
  }

  hostUpdated(): void {
    if (this.#passage?.node.assignedSlot === null) void this.#host.updateComplete.then(() => this.stop());
  }

  stop(): void {
    if (this.#reading === null) return;
    this.#reading.abort();
    this.#reading = null;
    stopPresent = null;
    this.#mark(null);
    speechSynthesis.cancel();
    this.#host.requestUpdate();
  }

  render(words: ReadAloudWords, contentLanguage: string): TemplateResult | typeof nothing {
    this.#language = words.lang;
    if (![words.lang, contentLanguage].every(voiceFor)) return nothing;
    const isReading = this.#reading !== null;
    return html`<button class="read-aloud" type="button" @click=${() => (isReading ? this.stop() : this.#start())}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${isReading ? STOP : LOUDSPEAKER}></path></svg>
      ${isReading ? words.stopReading : words.readAloud}
    </button>`;
  }

  #start(): void {
    stopPresent?.();
    stopPresent = () => this.stop();
    this.#reading = new AbortController();
    const {signal} = this.#reading;
    const stopIf = (mustStop: (event: Event) => boolean) => (event: Event) => {
      if (mustStop(event)) this.stop();
    };
    const isEscape = (event: Event): boolean => (event as KeyboardEvent).key === 'Escape';
    document.addEventListener('keydown', stopIf(isEscape), {signal});
    document.addEventListener(
      'visibilitychange',
      stopIf(() => document.hidden),
      {signal},
    );
    this.#host.requestUpdate();
    void this.#read(signal);
  }

  /** What comes next is looked up each time: an answer may have changed what is on screen. */
  async #read(signal: AbortSignal): Promise<void> {
    let passage: Passage | undefined = passagesOf(this.#host)[0];
    while (passage !== undefined) {
      await this.#readPassage(passage, signal);
      if (signal.aborted) return;
      passage = this.#after(passage);
    }
    this.stop();
  }

  #after({node}: Passage): Passage | undefined {
    const passages = passagesOf(this.#host);
    const index = passages.findIndex((passage) => passage.node === node);
    return index < 0 ? undefined : passages[index + 1];
  }

  async #readPassage(passage: Passage, signal: AbortSignal): Promise<void> {
    const voice = voiceFor(passage.lang || this.#language);
    if (voice === undefined) return;
    this.#mark(passage);
    for (const sentence of sentencesOf(passage)) {
      await this.#say(sentence, voice);
      if (signal.aborted) return;
    }
  }

  #say(sentence: string, voice: SpeechSynthesisVoice): Promise<void> {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    this.#utterance = utterance;
    return new Promise((done) => {
      utterance.onend = () => done();
      utterance.onerror = () => {
        if (this.#utterance === utterance) this.stop();
        done();
      };
      speechSynthesis.speak(utterance);
    });
  }

  #mark(passage: Passage | null): void {
    this.#passage?.place?.removeAttribute('data-reading');
    this.#passage = passage;
    const place = passage?.place ?? passage?.node;
    passage?.place?.setAttribute('data-reading', '');
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    place?.scrollIntoView({block: 'nearest', behavior: isCalm ? 'instant' : 'smooth'});
  }

  readonly #handleVoices = (): void => {
    this.#host.requestUpdate();
  };
}

/** Path data of what is drawn on the button. */
const LOUDSPEAKER = 'M4 9v6h4l5 4V5L8 9ZM17 8.5a5 5 0 0 1 0 7M19.5 6a8.5 8.5 0 0 1 0 12';
const STOP = 'M5 5h14v14H5Z';
