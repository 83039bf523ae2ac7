import type {CSSResult, LitElement} from 'lit';

/** Gives an element the styles of a part that came after its first view. */
export function addStyles({renderRoot}: LitElement, {styleSheet}: CSSResult): void {
  const {adoptedStyleSheets} = renderRoot as ShadowRoot;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
