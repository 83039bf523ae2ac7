/** Language of the words when the page does not say one. */
const DEFAULT_LANGUAGE = 'nl';

/** The language tag that holds at an element: its own `lang`, or the nearest one around it, out of shadow roots too. */
export function findLanguage(element: Element): string {
  const lang = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  if (lang) return lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? findLanguage(root.host) : DEFAULT_LANGUAGE;
}
