/** Red, green, blue and alpha, each 0 … 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** What the map asks of a part: against which part, how much, and which parts may stand in, the first that has it. */
export type ContrastRule = readonly [part: string, against: string, atLeast: number, instead: string];

/** Parts with their colours, as the browser resolved them. */
export type Colors = ReadonlyMap<string, Rgba>;

const BLACK: Rgba = [0, 0, 0, 1];
const WHITE: Rgba = [1, 1, 1, 1];

/** A resolved sRGB colour: `rgb(…)` or `color(srgb …)`. Null when it is something else. */
export function readColor(text: string): Rgba | null {
  const [, space, list] = /^(rgba?\(|color\(srgb )([^)]+)\)$/u.exec(text.trim()) ?? [];
  const numbers = list?.split(/[\s,/]+/u).map((value) => (value === 'none' ? 0 : Number(value)));
  if (numbers === undefined || numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  const top = space === 'color(srgb ' ? 1 : 255;
  return [red / top, green / top, blue / top, alpha];
}

/** The colour in the form that a sheet takes. */
export function writeColor([red, green, blue, alpha]: Rgba): string {
  return `color(srgb ${red} ${green} ${blue} / ${alpha})`;
}

/** What is seen of a colour that lets something through. */
export function layOver([red, green, blue, alpha]: Rgba, below: Rgba): Rgba {
  const mix = (one: number, other: number): number => one * alpha + other * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** Contrast of two opaque colours, 1 … 21. Source: WCAG 2.2, "contrast ratio". */
export function contrastOf(one: Rgba, other: Rgba): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** WCAG 2.2, "relative luminance"; a colour that a screen in sRGB cannot show counts as the nearest that it can. */
function luminanceOf([red, green, blue]: Rgba): number {
  const linear = (value: number): number => {
    const shown = Math.min(1, Math.max(0, value));
    return shown <= 0.04045 ? shown / 12.92 : ((shown + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Whether white is clearer than black on a colour, seen over what lies under it. */
export function isDark(color: Rgba, under: Rgba = color): boolean {
  return luminanceOf(layOver(color, under)) < 0.179;
}

/** The same colour, ever darker on what is light, ever lighter on what is dark; at last black or white. */
function shadesOf(color: Rgba, under: Rgba): Rgba[] {
  const [red, green, blue] = isDark(under) ? WHITE : BLACK;
  return Array.from({length: 10}, (_, step) => layOver([red, green, blue, (step + 1) / 10], color));
}

/**
 * Better colours for the parts that are too faint, in the order of the rules: a later rule sees what an earlier one
 * mended. Where no other part is clear, it is a shade of the colour itself. A part without a colour is left alone. `canvas` is what lies under a surface that lets something through.
 */
export function mendContrast(colors: Colors, rules: readonly ContrastRule[], canvas: Rgba): Colors {
  const shown = new Map(colors);
  const mended = new Map<string, Rgba>();
  const page = layOver(shown.get('background-color') ?? canvas, canvas);
  for (const [part, against, atLeast, instead] of rules) {
    const own = shown.get(part);
    const surface = shown.get(against);
    if (own === undefined || surface === undefined) continue;
    const under = layOver(surface, page);
    const isClear = (color: Rgba): boolean => contrastOf(layOver(color, under), under) >= atLeast;
    if (isClear(own)) continue;
    const others = instead.split(' ').map((other) => shown.get(other) ?? own);
    const better = [...others, ...shadesOf(layOver(own, under), under)].find(isClear) ?? own;
    shown.set(part, better);
    mended.set(part, better);
  }
  return mended;
}
