/** The speech of a browser, without sound: a headless one has no voices. Install it before an element is drawn. */
export class FakeSpeech extends EventTarget {
  /** What was spoken, in order: the text and the language of the voice. */
  readonly spoken: (readonly [text: string, lang: string])[] = [];
  #voices: readonly SpeechSynthesisVoice[] = [];
  #current: FakeUtterance | null = null;

  /** Makes the page find this speech until `remove`. */
  static install(...voices: readonly SpeechSynthesisVoice[]): FakeSpeech {
    const speech = new FakeSpeech();
    speech.#voices = voices;
    Object.defineProperties(window, {
      speechSynthesis: {value: speech, configurable: true, writable: true},
      SpeechSynthesisUtterance: {value: FakeUtterance, configurable: true, writable: true},
    });
    return speech;
  }

  get isSpeaking(): boolean {
    return this.#current !== null;
  }

  get texts(): readonly string[] {
    return this.spoken.map(([text]) => text);
  }

  getVoices(): readonly SpeechSynthesisVoice[] {
    return this.#voices;
  }

  /** The browser finds its voices later than the page is drawn. */
  find(...voices: readonly SpeechSynthesisVoice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: FakeUtterance): void {
    this.spoken.push([utterance.text, utterance.voice?.lang ?? '']);
    this.#current = utterance;
  }

  cancel(): void {
    const stopped = this.#current;
    this.#current = null;
    stopped?.onerror?.();
  }

  /** The present sentence is at its end. */
  async finish(): Promise<void> {
    const done = this.#current;
    this.#current = null;
    done?.onend?.();
    await new Promise((settled) => setTimeout(settled));
  }

  /** All that is said, from here to the end. */
  async finishAll(): Promise<void> {
    while (this.isSpeaking) await this.finish();
  }
}

/** A voice, of the device itself unless told otherwise. */
export function makeVoice(lang: string, localService = true): SpeechSynthesisVoice {
  return {lang, localService, name: lang, voiceURI: lang, default: false};
}

class FakeUtterance {
  readonly text: string;
  lang = '';
  voice: SpeechSynthesisVoice | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(text: string) {
    this.text = text;
  }
}
