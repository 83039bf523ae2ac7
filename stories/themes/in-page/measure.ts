// Runs in the page of a story: measures what stands there, as it is drawn.

/** Red, green, blue 0 … 255 and alpha 0 … 1. */
type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** One thing that must stand out from what it stands on. */
export interface Measurement {
  /** `text`, `edge`, `mark` or `focus`. */
  readonly kind: string;
  /** Which one: its element and the text in it. */
  readonly what: string;
  readonly ratio: number;
  /** By WCAG 2.2, 1.4.3 and 1.4.11. */
  readonly atLeast: number;
  readonly colours: string;
}

/** Names of two private properties. */
export interface PartRule {
  readonly part: string;
  readonly against: string;
  readonly atLeast: number;
}

const NOT_TEXT = 3;
const pixel = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});

/** All that is in view of our elements: texts, edges of what can be filled in, marks of a chart, focus. */
export function measure(): Measurement[] {
  const inside = everything().filter(isSeen);
  return [
    ...inside.flatMap(measureText),
    ...inside
      .filter((element) => element.matches('textarea, input:not([type=radio], [type=checkbox]), .option'))
      .map(measureEdge),
    ...inside.filter((element) => element.matches('svg .outline, svg .mark')).map(measureMark),
    ...inside.filter((element) => element.matches('button, a[href], textarea, .option input')).map(measureFocus),
  ];
}

/** The private properties of our elements as the browser computed them. */
export function readProperties(names: readonly string[]): Record<string, string> {
  const style = getComputedStyle(findBox());
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name).trim()]));
}

/** Where our elements say what the theme came to. */
function findBox(): Element {
  const box = everything().find((element) => element.matches('.toegang'));
  if (!box) throw new Error('There is no element of ours in this story.');
  return box;
}

/** What the theme map asks of its parts, as the browser computed them: also what only shows under a pointer. */
export function measureParts(rules: readonly PartRule[]): Measurement[] {
  const box = findBox();
  const style = getComputedStyle(box);
  return rules.map(({part, against, atLeast}) => {
    const surface = cover(behind(box), read(style.getPropertyValue(against)));
    return compare('part', box, style.getPropertyValue(part), surface, atLeast, part);
  });
}

/** Every element on the page in our elements and what stands in them. */
function everything(root: ParentNode = document.querySelector('#storybook-root') ?? document): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

function measureText(element: Element): Measurement[] {
  const text = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent?.trim())
    .join(' ')
    .trim();
  const isFallback = element instanceof HTMLSlotElement && element.assignedNodes().length > 0;
  if (text === '' || isFallback || element.matches('style, script') || isHiddenFromSight(element)) return [];
  const style = getComputedStyle(element);
  const color = element instanceof SVGElement ? style.fill : style.color;
  const size = Number.parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  return [compare('text', element, color, behind(element), isLarge ? NOT_TEXT : 4.5, text)];
}

function measureEdge(element: Element): Measurement {
  return compare('edge', element, getComputedStyle(element).borderBlockStartColor, behind(parentOf(element)), NOT_TEXT);
}

function measureMark(element: Element): Measurement {
  const {fill, stroke} = getComputedStyle(element);
  return strongest('mark', element, [fill, stroke], behind(element));
}

/** Two rings: it is enough when one of them stands out from the page. */
function measureFocus(element: Element): Measurement {
  (element as HTMLElement).focus();
  const ring = element.closest('.option') ?? element;
  const {outlineStyle, outlineColor, boxShadow} = getComputedStyle(ring);
  const outline = outlineStyle === 'none' ? 'transparent' : outlineColor;
  const shadow = boxShadow.includes('inset') ? null : /^(.*?\)) /.exec(boxShadow);
  return strongest('focus', element, [outline, shadow?.[1] ?? 'transparent'], behind(parentOf(ring)));
}

/** Of several colours the one that stands out most. */
function strongest(kind: string, element: Element, colors: readonly string[], surface: Rgba): Measurement {
  const all = colors.map((color) => compare(kind, element, color, surface, NOT_TEXT));
  return all.reduce((best, one) => (one.ratio > best.ratio ? one : best));
}

function compare(
  kind: string,
  element: Element,
  color: string,
  surface: Rgba,
  atLeast: number,
  text = '',
): Measurement {
  const front = cover(surface, read(color));
  const [lighter, darker] = [luminance(front), luminance(surface)].sort((a, b) => b - a);
  const ratio = ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
  const what = `${element.localName}.${element.getAttribute('class') ?? ''} ${text.slice(0, 40)}`.trim();
  return {kind, what, ratio: Math.floor(ratio * 100) / 100, atLeast, colours: `${hex(front)} on ${hex(surface)}`};
}

/** What is behind an element: the backgrounds of what it stands in, upon one another. */
function behind(element: Element | null): Rgba {
  const layers: Rgba[] = [];
  for (let at = element; at !== null; at = parentOf(at)) layers.unshift(read(getComputedStyle(at).backgroundColor));
  const page = read(getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#121212' : '#fff');
  return layers.reduce(cover, page);
}

/** Where an element is drawn: in a slot, a shadow root or its parent. */
function parentOf(element: Element): Element | null {
  const {parentNode} = element;
  return element.assignedSlot ?? element.parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : null);
}

/** What has no box of its own, as our texts in the light DOM, is seen where its parent is. */
function isSeen(element: Element): boolean {
  const parent = getComputedStyle(element).display === 'contents' ? parentOf(element) : null;
  return parent === null ? element.checkVisibility({visibilityProperty: true}) : isSeen(parent);
}

function isHiddenFromSight(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if (getComputedStyle(at).clipPath !== 'none') return true;
  }
  return false;
}

/** The browser's own reading of any colour of CSS. */
function read(color: string): Rgba {
  if (!pixel) throw new Error('This browser has no canvas.');
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = 'transparent';
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function cover(under: Rgba, [red, green, blue, alpha]: Rgba): Rgba {
  const seen = (over: number, below: number): number => over * alpha + below * (1 - alpha);
  return [seen(red, under[0]), seen(green, under[1]), seen(blue, under[2]), 1];
}

/** Relative luminance, 0 … 1. Source: WCAG 2.2. */
function luminance(color: Rgba): number {
  const [red = 0, green = 0, blue = 0] = color.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function hex(color: Rgba): string {
  return `#${color
    .slice(0, 3)
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')}`;
}
