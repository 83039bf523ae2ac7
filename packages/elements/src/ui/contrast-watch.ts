import {contrastRules} from '../theme/contrast.js';
import {isDark, mendContrast, readColor, writeColor, type Colors, type Rgba} from '../theme/guard.js';

const PARTS = [
  ...new Set(contrastRules.flatMap(([part, against, , instead]) => `${part} ${against} ${instead}`.trim().split(' '))),
];
const PRIVATE = '--_toegang-';

const probes = new WeakMap<ParentNode, HTMLElement>();

/**
 * Gives the element with class `toegang` in a shadow tree better colours where those of the page's theme are too faint,
 * now and whenever the theme changes. In forced colours and on paper the sheet's own values win.
 *
 * A theme that turns dark by a class rarely says so to the browser: its surface tells. Then our own colours and the
 * browser's controls follow that surface, too.
 */
export function watchContrast(root: ParentNode): void {
  const shown = root.querySelector<HTMLElement>('.toegang');
  if (shown === null || shown === probes.get(root)) return;
  const probe = probes.get(root) ?? addProbe(root);
  const scheme = schemeOf(probe);
  const inner = probe.firstElementChild as HTMLElement;
  for (const {style} of [inner, shown]) style.colorScheme = scheme;
  const mended = mendContrast(readColors(inner), contrastRules, canvasOf(inner));
  for (const part of PARTS) {
    const better = mended.get(part);
    if (better) shown.style.setProperty(PRIVATE + part, writeColor(better));
    else shown.style.removeProperty(PRIVATE + part);
  }
}

/**
 * An empty element that takes the theme as it is, without what is mended, and in it another that takes it in light or
 * dark. A registered property that changes is a transition, whatever made it change: a class, a sheet that came late,
 * the system's light or dark. And when its size changes, it is shown again.
 */
function addProbe(root: ParentNode): HTMLElement {
  const probe = document.createElement('div');
  const {style} = probe;
  probe.className = 'toegang';
  style.position = 'absolute';
  style.visibility = 'hidden';
  style.inlineSize = style.blockSize = '1px';
  style.transition = PARTS.map((part) => `${PRIVATE}${part} 1ms`).join();
  probe.append(probe.cloneNode());
  (probe.firstElementChild as HTMLElement).style.transition = 'none';
  root.append(probe);
  probes.set(root, probe);
  const look = (): void => watchContrast(root);
  probe.addEventListener('transitionend', look);
  new ResizeObserver(look).observe(probe);
  return probe;
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

function readColors(probe: HTMLElement): Colors {
  return new Map(
    PARTS.flatMap((part) => {
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
