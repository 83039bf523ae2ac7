import parse, {type Node} from 'postcss-value-parser';
import {BLACK, readColour} from './colour.js';

/** Functions that give a colour which this program need not compute to know that it is one. */
const COLOUR_FUNCTIONS =
  /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|contrast-color|device-cmyk)$/i;
const MATH_FUNCTIONS = /^(calc|min|max|clamp|round|abs|sign|mod|rem|env|anchor-size)$/i;
const LENGTH_UNITS =
  /^(px|r?em|r?ex|r?ch|r?cap|r?ic|r?lh|cm|mm|q|in|pt|pc|[sld]?v(w|h|i|b|min|max)|cq(w|h|i|b|min|max))$/i;
const SURROUNDINGS = {isDark: false, text: BLACK};

type Check = (node: Node) => boolean;

/** Whether a number with its unit, or arithmetic that gives one, is what the syntax asks. */
const quantity =
  (hasUnit: (unit: string, number: string) => boolean): Check =>
  (node) => {
    if (node.type === 'function') return MATH_FUNCTIONS.test(node.value);
    const parts = node.type === 'word' ? parse.unit(node.value) : false;
    return parts !== false && hasUnit(parts.unit, parts.number);
  };

const isLength = (unit: string, number: string): boolean =>
  LENGTH_UNITS.test(unit) || (unit === '' && Number(number) === 0);

const CHECKS: Readonly<Record<string, Check>> = {
  '<color>': (node) =>
    (node.type === 'function' && COLOUR_FUNCTIONS.test(node.value)) ||
    readColour(parse.stringify(node), SURROUNDINGS) !== null,
  '<length>': quantity(isLength),
  '<percentage>': quantity((unit) => unit === '%'),
  '<length-percentage>': quantity((unit, number) => unit === '%' || isLength(unit, number)),
  '<number>': quantity((unit) => unit === ''),
  '<integer>': quantity((unit, number) => unit === '' && Number.isInteger(Number(number))),
  '<time>': quantity((unit) => /^m?s$/i.test(unit)),
  '<custom-ident>': (node) => node.type === 'word' && /^-?[a-z_][\w-]*$/i.test(node.value),
};

/** What a person writes there, in Dutch. */
const DUTCH: Readonly<Record<string, string>> = {
  '<color>': 'een kleur',
  '<length>': 'een maat, zoals 1rem',
  '<percentage>': 'een percentage',
  '<length-percentage>': 'een maat of een percentage',
  '<number>': 'een getal',
  '<integer>': 'een heel getal',
  '<time>': 'een tijd, zoals 200ms',
};

/** Whether a browser takes this value, without `var()` in it, for a property registered with the syntax. */
export function matchesSyntax(value: string, syntax: string): boolean {
  if (rubbishIn(value) !== null) return false;
  if (syntax === '*') return value !== '';
  const nodes = parse(value).nodes;
  return syntax.split('|').some((option) => {
    const [, name = '', list = ''] = /^(.*?)([+#]?)$/.exec(option.trim()) ?? [];
    const parts = nodes.filter(({type}) => type !== 'space' && type !== 'div');
    if (parts.length === 0 || (list === '' && parts.length !== nodes.length) || (list === '' && parts.length > 1))
      return false;
    return parts.every((node) => CHECKS[name]?.(node) ?? (node.type === 'word' && node.value === name));
  });
}

/** What a tool left behind instead of a value, or null. */
export function rubbishIn(value: string): string | null {
  return /\[object \w+\]|\{[^{}]*\}|\bundefined\b|\bNaN\b/.exec(value)?.[0] ?? null;
}

/** What a value of this syntax is called. */
export function describeSyntax(syntax: string): string {
  const words = syntax.split('|').map((word) => word.trim());
  return DUTCH[syntax] ?? (words.length > 1 ? `een van: ${words.join(', ')}` : 'een waarde');
}
