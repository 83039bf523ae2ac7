import type {LitElement, ReactiveController} from 'lit';
import {measuresOf, type Frame, type Layout, type Stop} from './geometry.js';

/** A row of any number divides the same 60 tracks, which 1 … 5 all go into. */
const TRACKS = 60;

/** What was drawn: a layout, and its frame when that was not measured but is for paper. */
export interface Placed {
  readonly layout: Layout;
  readonly frame: Frame | null;
}

/**
 * Tells the sheet where the themes stand: by custom properties through the style object, which a strict policy allows.
 *
 * Owns: those properties of `.plate` and of each `.stop`. Does not own: the layout, which `findPlaced` gives; null when
 * no plate is drawn.
 */
export class Places implements ReactiveController {
  readonly #host: LitElement;
  readonly #findPlaced: () => Placed | null;

  constructor(host: LitElement, findPlaced: () => Placed | null) {
    this.#host = host;
    this.#findPlaced = findPlaced;
    host.addController(this);
  }

  hostUpdated(): void {
    const placed = this.#findPlaced();
    const plate = this.#host.renderRoot.querySelector<HTMLElement>('.plate');
    if (placed === null || plate === null) return;
    const {layout, frame} = placed;
    write(plate, plateProperties(layout));
    if (frame !== null) write(plate, paperProperties(frame));
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

/** Of a plate on paper, in its own em. */
function paperProperties({width, height, em}: Frame): Readonly<Record<`--_${string}`, string>> {
  return {'--_paper-width': `${width / em}`, '--_paper-height': `${height / em}`};
}

function stopProperties({row, inRow, place, shift}: Stop): Readonly<Record<`--_${string}`, string>> {
  const span = TRACKS / inRow;
  return {
    '--_row': `${row + 1}`,
    '--_column': `${place * span + 1} / span ${span}`,
    '--_shift': `${shift}em`,
  };
}
