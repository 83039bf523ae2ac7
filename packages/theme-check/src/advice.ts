import type {Contrast} from './check-contrast.js';
import type {PartValue} from './part-values.js';
import type {Tokens} from './schemes.js';
import {describeSyntax} from './syntax.js';
import type {Part} from './theme-map.js';

/** What a theme is asked to do for one part. */
export interface Advice {
  /** The token to fill. */
  readonly token: string;
  /** Dutch: `een kleur van ten minste 3:1 op #ffffff`. */
  readonly need: string;
}

/** Which token to fill with what, for a part that misses something. */
export function adviseOn(
  part: Part,
  chain: readonly string[],
  tokens: Tokens,
  {token, broken, contrast}: Pick<PartValue, 'token' | 'broken'> & {readonly contrast: Contrast | null},
): Advice {
  const kind = describeKind(part);
  return {
    token: broken[0]?.token ?? token ?? tokenToFill(chain, tokens),
    need: contrast === null ? kind : `${kind} van ten minste ${sayAtLeast(contrast)} op ${contrast.against.colour}`,
  };
}

/** The contrast that is asked: `4,5:1`. */
export function sayAtLeast({atLeast}: {readonly atLeast: number}): string {
  return `${String(atLeast).replace('.', ',')}:1`;
}

/** The first token of the kind that this theme fills most; our own where it fills none of them. */
function tokenToFill([own = '', ...others]: readonly string[], tokens: Tokens): string {
  const families = [...tokens.keys()].map(familyOf);
  const uses = (name: string): number => families.filter((family) => family === familyOf(name)).length;
  const candidates = others.filter((name) => uses(name) > 0).sort((one, other) => uses(other) - uses(one));
  return candidates[0] ?? own;
}

/** `utrecht` of `--utrecht-link-color`. */
const familyOf = (token: string): string => token.split('-')[2] ?? '';

function describeKind({name, syntax = '*'}: Part): string {
  if (name.endsWith('font-family')) return 'een lettertype';
  if (name.endsWith('font-weight')) return 'een letterdikte, zoals 700';
  if (name.endsWith('font-size')) return 'een maat, zoals 1.25rem';
  return describeSyntax(syntax);
}
