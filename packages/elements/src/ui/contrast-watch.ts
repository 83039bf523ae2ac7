import {contrastRules} from '../theme/contrast.js';
import {
  isDark,
  mendContrast,
  readColor,
  writeColor,
  type Colors,
  type ContrastRule,
  type Rgba,
} from '../theme/guard.js';

const PRIVATE = '--_toegang-';

/** What is watched of a shadow tree: an element that takes the theme, and which of our parts its sheets have. */
interface Watch {
  readonly probe: HTMLElement;
  /** What the element draws now; null while it draws nothing. */
  shown: HTMLElement | null;
  readonly rules: readonly ContrastRule[];
  readonly parts: readonly string[];
}

const watches = new WeakMap<ShadowRoot, Watch>();

/**
 * Gives the element with class `toegang` in a shadow tree better colours where those of the page's theme are too faint,
 * now and whenever the theme changes. In forced colours and on paper the sheet's own values win.
 *
 * A theme that turns dark by a class rarely says so to the browser: its surface tells. Then our own colours and the
 * browser's controls follow that surface, too.
 */
export function watchContrast(root: ShadowRoot, hasMoved: boolean): void {
  const shown = root.querySelector<HTMLElement>('.toegang');
  const watch = watches.get(root) ?? (shown && startWatch(root));
  if (watch === null || shown === watch.probe || (shown === watch.shown && !hasMoved)) return;
  watch.shown = shown;
  if (!watch.probe.isConnected) root.append(watch.probe); // what drew nothing for a while was emptied
  mend(watch);
}

/** Measures what the theme gives now, and puts better colours on what is shown. */
function mend({probe, shown, parts, rules}: Watch): void {
  if (shown === null) return;
  const inner = probe.firstElementChild as HTMLElement;
  const scheme = schemeOf(probe);
  for (const {style} of [inner, shown]) style.colorScheme = scheme;
  const mended = mendContrast(readColors(inner, parts), rules, canvasOf(inner));
  for (const part of parts) {
    const better = mended.get(part);
    if (better) shown.style.setProperty(PRIVATE + part, writeColor(better));
    else shown.style.removeProperty(PRIVATE + part);
  }
}

/**
 * The probe takes the theme as it is, without what is mended; another in it takes it in light or dark. A registered
 * property that changes is a transition, whatever made it change: a class, a sheet that came late, the system's light
 * or dark. And when its size changes, it is shown again.
 */
function startWatch(root: ShadowRoot): Watch {
  const parts = partsOf(root);
  const probe = document.createElement('div');
  const {style} = probe;
  probe.className = 'toegang';
  style.position = 'absolute';
  style.visibility = 'hidden';
  style.inlineSize = style.blockSize = '1px';
  probe.append(probe.cloneNode());
  style.transition = parts.map((part) => `${PRIVATE}${part} 1ms`).join();
  root.append(probe);
  const watch: Watch = {probe, shown: null, parts, rules: contrastRules.filter(([part]) => parts.includes(part))};
  watches.set(root, watch);
  const look = (): void => mend(watch);
  probe.addEventListener('transitionend', look);
  new ResizeObserver(look).observe(probe);
  return watch;
}

/** The colours that the element's own sheet sets; those of another element are registered, but say nothing here. */
function partsOf(root: ShadowRoot): string[] {
  const [theme] = root.adoptedStyleSheets;
  const [rule] = theme?.cssRules ?? [];
  const names = rule instanceof CSSStyleRule ? [...rule.style] : [];
  return names
    .filter((name) => name.startsWith(PRIVATE) && name.endsWith('color'))
    .map((name) => name.slice(PRIVATE.length));
}

/** The scheme that the surface belongs to; empty when it is that of the page. */
function schemeOf(probe: HTMLElement): string {
  const canvas = canvasOf(probe);
  const isPageDark = isDark(canvas);
  const surface = readPart(probe, 'background-color');
  if (surface === null || isDark(surface, canvas) === isPageDark) return '';
  return isPageDark ? 'light' : 'dark';
}

function canvasOf(probe: HTMLElement): Rgba {
  return resolve(probe, 'Canvas') ?? [1, 1, 1, 1];
}

function readColors(probe: HTMLElement, parts: readonly string[]): Colors {
  return new Map(
    parts.flatMap((part) => {
      const color = readPart(probe, part);
      return color ? [[part, color] as const] : [];
    }),
  );
}

function readPart(probe: HTMLElement, part: string): Rgba | null {
  const text = getComputedStyle(probe).getPropertyValue(PRIVATE + part);
  return readColor(text) ?? resolve(probe, text);
}

/** A colour in any form, made sRGB by the browser; null for what is no colour. */
function resolve(probe: HTMLElement, color: string): Rgba | null {
  probe.style.outlineColor = `color-mix(in srgb, ${color}, ${color})`;
  const found = probe.style.outlineColor && readColor(getComputedStyle(probe).outlineColor);
  probe.style.outlineColor = '';
  return found || null;
}
