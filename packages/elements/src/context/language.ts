/** Language of the words when the page does not say one. */
const DEFAULT_LANGUAGE = 'nl';

/** The language tag that holds at an element: its own `lang`, or the nearest one around it, out of shadow roots too. */
export function findLanguage(element: Element): string {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return DEFAULT_LANGUAGE;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
