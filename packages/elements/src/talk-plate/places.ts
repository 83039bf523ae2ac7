import type {LitElement, ReactiveController} from 'lit';
import {measuresOf, type Layout, type Stop} from './geometry.js';

/** A row of any number divides the same 60 tracks, which 1 … 5 all go into. */
const TRACKS = 60;

/**
 * Tells the sheet where the themes stand: by custom properties through the style object, which a strict policy allows.
 *
 * Owns: those properties of `.plate` and of each `.stop`. Does not own: the layout, which `findLayout` gives; null when
 * no plate is drawn.
 */
export class Places implements ReactiveController {
  readonly #host: LitElement;
  readonly #findLayout: () => Layout | null;

  constructor(host: LitElement, findLayout: () => Layout | null) {
    this.#host = host;
    this.#findLayout = findLayout;
    host.addController(this);
  }

  hostUpdated(): void {
    const layout = this.#findLayout();
    const plate = this.#host.renderRoot.querySelector<HTMLElement>('.plate');
    if (layout === null || plate === null) return;
    write(plate, plateProperties(layout));
    for (const [index, element] of plate.querySelectorAll<HTMLElement>('.stop').entries()) {
      const stop = layout.stops[index];
      if (stop) write(element, stopProperties(stop));
    }
  }
}

function write({style}: HTMLElement, properties: Readonly<Record<`--_${string}`, string>>): void {
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
}

function plateProperties({columns}: Layout): Readonly<Record<`--_${string}`, string>> {
  const {above, below, margin, radius} = measuresOf(columns);
  return {
    '--_above': `${above}em`,
    '--_below': `${below}em`,
    '--_margin': `${margin}em`,
    '--_radius': `${radius}em`,
  };
}

function stopProperties({row, inRow, place, shift}: Stop): Readonly<Record<`--_${string}`, string>> {
  const span = TRACKS / inRow;
  return {
    '--_row': `${row + 1}`,
    '--_column': `${place * span + 1} / span ${span}`,
    '--_shift': `${shift}em`,
  };
}
