import type {ReactiveElement} from 'lit';
import {LANGUAGE_CHOOSE, chooseLanguage, languageOf} from './language.js';
import {LoadController} from './load-controller.js';
import {readTranslated, type Translated} from './translated.js';

/** The element whose words these are. */
export interface LanguageHost<Words> extends ReactiveElement {
  /** Words that go before ours; null when the page gives none. */
  readonly words: Partial<Words> | null;
}

/**
 * The words of its host in the language that holds there: the visitor's choice, else the nearest `lang`, followed while
 * the host is shown. Until other words are there the former ones stay.
 *
 * Owns: hearing of another language, and loading its words. Does not own: the content, which follows by itself.
 */
export class LanguageController<Words extends object> extends LoadController<Words> {
  /** Whether the visitor chose a language at this host. */
  hasChosen = false;
  readonly #host: LanguageHost<Words>;
  readonly #builtIn: Words;
  #observer: MutationObserver | undefined;

  constructor(host: LanguageHost<Words>, translated: Translated<Words>) {
    super(host, () => {
      const lang = languageOf(host);
      return {key: [], lang, read: () => readTranslated(translated, lang)};
    });
    this.#host = host;
    this.#builtIn = translated.builtIn;
  }

  /** What the host says. */
  get words(): Words {
    const {state} = this;
    return {...(state?.kind === 'ready' ? state.value : this.#builtIn), ...this.#host.words};
  }

  /** The visitor chose a language. */
  readonly choose = (language: string): void => {
    this.hasChosen = true;
    chooseLanguage(language);
  };

  override hostConnected(): void {
    super.hostConnected();
    document.addEventListener(LANGUAGE_CHOOSE, this.#update);
    this.#observer = new MutationObserver(this.#update);
    for (let at: Node | undefined = this.#host; at; at = (at as Partial<ShadowRoot>).host) {
      at = at.getRootNode();
      this.#observer.observe(at, {subtree: true, attributeFilter: ['lang']});
    }
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    document.removeEventListener(LANGUAGE_CHOOSE, this.#update);
    this.#observer?.disconnect();
  }

  readonly #update = (): void => this.#host.requestUpdate();
}
