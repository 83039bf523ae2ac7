import {resolveToken} from './resolve.js';
import type {Scheme, Tokens} from './schemes.js';
import {describeSyntax, matchesSyntax, rubbishIn} from './syntax.js';
import type {Part, ThemeMap} from './theme-map.js';

/** A token that does not do what its writer meant. */
export interface BrokenToken {
  readonly token: string;
  /** As it stands in the stylesheet. */
  readonly written: string;
  readonly because: string;
}

/** Where a part gets its value from, in one scheme. */
export interface PartValue {
  /** The token that decides, or null when no link of the chain does. */
  readonly token: string | null;
  /** The value without `var()`: from the token, or else our own. */
  readonly value: string;
  readonly broken: readonly BrokenToken[];
}

/** The names of the links of a part's chain, ours first. */
export function chainOf({name, tokens}: Part, {prefix}: ThemeMap): string[] {
  return [`--${prefix}-${name}`, ...tokens.map((token) => `--${token}`)];
}

/** What each part of the map gets in a scheme, by the rules by which a browser reads our chains. */
export function readPartValues(map: ThemeMap, {tokens}: Scheme): ReadonlyMap<string, PartValue> {
  const values = map.parts.map((part) => ({name: part.name, ...readPartValue(part, chainOf(part, map), tokens)}));
  // our own values name other parts, also later ones: those are read as custom properties
  const parts = new Map(values.map(({name, value}) => [privateName(name), nameParts(value)]));
  return new Map(
    values.map(({name, ...rest}) => {
      const resolved = resolveToken(privateName(name), parts);
      return [name, {...rest, value: resolved.kind === 'value' ? resolved.value : rest.value}];
    }),
  );
}

const privateName = (part: string): string => `--_${part}`;

/** `{color}` as a reference to the part of that name. */
const nameParts = (value: string): string =>
  value.replaceAll(/\{([\w-]+)\}/g, (_, part: string) => `var(${privateName(part)})`);

function readPartValue(part: Part, chain: readonly string[], tokens: Tokens): PartValue {
  const broken: BrokenToken[] = [];
  const syntax = part.syntax ?? '*';
  for (const token of chain) {
    const resolved = resolveToken(token, tokens);
    const written = tokens.get(token) ?? '';
    if (resolved.kind === 'broken') broken.push({token, written, because: resolved.because});
    if (resolved.kind !== 'value') continue;
    if (matchesSyntax(resolved.value, syntax)) return {token, value: resolved.value, broken};
    // a browser does not go on to the next link: it takes the initial value of the registered property
    broken.push({token, written, because: sayWhatIsWrong(resolved.value, syntax)});
    return {token, value: part.initial ?? part.fallback, broken};
  }
  return {token: null, value: part.fallback, broken};
}

function sayWhatIsWrong(value: string, syntax: string): string {
  const rubbish = rubbishIn(value);
  if (value === '') return 'is leeg';
  return rubbish === null
    ? `is geen ${describeSyntax(syntax).replace(/^een |, zoals .*/g, '')}: ${value}`
    : `bevat ${rubbish}`;
}
