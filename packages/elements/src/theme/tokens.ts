import {unsafeCSS, type CSSResult} from 'lit';

/**
 * A part of what a house style says, as parts.ts has it: its name, the tokens to look for, what it is without any of
 * them (`{name}` is another part), and where they matter: syntax, value on paper and for a broken token, least value,
 * value in forced colours.
 */
export type Part = readonly [
  name: string,
  tokens: string,
  fallback: string,
  syntax?: string,
  initial?: string,
  floor?: string,
  forced?: string,
];

/**
 * The one place where what a house style says (public tokens) becomes what our sheets read (`--_toegang-…`), inside the
 * element with class `toegang`. The parts come from theme-map.json.
 *
 * Registered properties take their initial value where a theme publishes something that is no colour or no length. On
 * paper and in forced colours nobody's colours win from the user's, not even those that the guard sets on the element.
 */
export function tokens(...groups: readonly (readonly Part[])[]): CSSResult {
  let screen = '';
  let paper = '';
  let forced = '';
  for (const [name, links, fallback, syntax, initial = '', floor, forcedValue] of groups.flat()) {
    const own = `--_toegang-${name}`;
    const chain = `toegang-${name} ${links}`
      .trim()
      .split(' ')
      .reduceRight(
        (rest, token) => `var(--${token},${rest})`,
        fallback.replace(/\{(.+?)\}/g, (_, part: string) => `var(--_toegang-${part})`),
      );
    screen += `${own}:${floor ? `max(${floor},${chain})` : chain};`;
    if (syntax === '<color>') paper += `${own}:${initial}!important;`;
    if (forcedValue) forced += `${own}:${forcedValue}!important;`;
    if (syntax) register({name: own, syntax, initialValue: initial, inherits: true});
  }
  return unsafeCSS(
    `.toegang{${screen}}@media print{.toegang{${paper}color-scheme:light}}@media (forced-colors:active){.toegang{${forced}}}`,
  );
}

/** Another copy of us may have done it before; an older browser cannot, and shows what a theme publishes as it is. */
function register(property: PropertyDefinition): void {
  try {
    CSS.registerProperty(property);
  } catch {
    // nothing to mend
  }
}
