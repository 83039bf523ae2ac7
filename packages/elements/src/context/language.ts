/** Language of the words when the page does not say one. */
const DEFAULT_LANGUAGE = 'nl';

/** Where the visitor's choice is found, by every copy of this package on the page. */
const CHOICE = Symbol.for('@toegang/language-choice/1');
const page = globalThis as {[CHOICE]?: string};

/** Fired at the document when the visitor has chosen. */
export const LANGUAGE_CHOOSE = 'toegang-language-choose';

/** Takes the visitor's choice, for all our elements on the page; it is kept nowhere else. */
export function chooseLanguage(language: string): void {
  page[CHOICE] = language;
  document.dispatchEvent(new Event(LANGUAGE_CHOOSE));
}

/** The language tag that holds at an element: what the visitor chose, else its own `lang`, or the nearest around it. */
export function languageOf(element: Element): string {
  return page[CHOICE] ?? findLanguage(element);
}

/** Out of shadow roots too. */
function findLanguage(element: Element): string {
  const lang = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  if (lang) return lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? findLanguage(root.host) : DEFAULT_LANGUAGE;
}
