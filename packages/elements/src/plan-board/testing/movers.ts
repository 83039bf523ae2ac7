import type {PlanPage} from './plan-page.js';

/** A card, and where somebody puts it: in which column, before which card; null: at its end. */
export interface Move {
  readonly id: string;
  readonly column: string;
  readonly before: string | null;
}

/** A way to move a card. */
export type Mover = (page: PlanPage, move: Move) => Promise<void>;

interface Spot {
  readonly clientX: number;
  readonly clientY: number;
}

let pointers = 1000;

function spotOf(element: Element, part = 0.5): Spot {
  const {left, top, width, height} = element.getBoundingClientRect();
  return {clientX: left + width / 2, clientY: top + height * part};
}

/** Where to let go, so that a card lands there. */
export function landing(page: PlanPage, {column, before}: Pick<Move, 'column' | 'before'>): Spot {
  if (before !== null) return spotOf(page.card(before), 0.25);
  const cards = page.column(column).querySelector('.column-cards');
  if (cards === null) throw new Error('A column has a list.');
  const {left, bottom, width} = cards.getBoundingClientRect();
  return {clientX: left + width / 2, clientY: bottom + 4};
}

/** A pointer that is down on an element, as a browser tells of it. */
export class Pointer {
  readonly #on: Element;
  readonly #init: PointerEventInit;

  constructor(on: Element, pointerType: 'mouse' | 'touch') {
    this.#on = on;
    pointers += 1;
    this.#init = {pointerId: pointers, pointerType, isPrimary: true, bubbles: true, composed: true, cancelable: true};
  }

  send(type: string, at: Spot): void {
    this.#on.dispatchEvent(new PointerEvent(type, {...this.#init, ...at, button: type === 'pointermove' ? -1 : 0}));
  }
}

/** What of a card can be dragged by its whole face. */
function faceOf(page: PlanPage, id: string): Element {
  const face = page.card(id).querySelector('.card-action');
  if (face === null) throw new Error('A card says what it is about.');
  return face;
}

const byPointer =
  (pointerType: 'mouse' | 'touch'): Mover =>
  async (page, move) => {
    const face = faceOf(page, move.id);
    const start = spotOf(face);
    const pointer = new Pointer(face, pointerType);
    pointer.send('pointerdown', start);
    if (pointerType === 'mouse') pointer.send('pointermove', {...start, clientX: start.clientX + 10});
    await page.until(() => page.all('.lifted-copy').length === 1);
    const end = landing(page, move);
    pointer.send('pointermove', {clientX: (start.clientX + end.clientX) / 2, clientY: end.clientY});
    pointer.send('pointermove', end);
    pointer.send('pointerup', end);
    await page.settle();
  };

/** Presses a key on what has the focus. */
export async function pressKey(page: PlanPage, key: string, init: KeyboardEventInit = {}): Promise<void> {
  const target = page.focused ?? page.element;
  target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init}));
  await page.settle();
}

/** The handle of a card, with the focus on it. */
export function takeHandle(page: PlanPage, id: string): void {
  page.button('Versleep', page.card(id)).focus();
}

const byKeyboard: Mover = async (page, {id, column, before}) => {
  const headings = page.texts('.column h3');
  const [from, to] = [headings.findIndex((heading) => page.cards(heading).includes(id)), headings.indexOf(column)];
  takeHandle(page, id);
  await pressKey(page, ' ');
  for (let at = from; at !== to; at += Math.sign(to - from)) {
    await pressKey(page, at < to ? 'ArrowRight' : 'ArrowLeft');
  }
  const others = page.cards(column).filter((each) => each !== id);
  const place = before === null ? others.length : others.indexOf(before);
  await pressKey(page, 'Home');
  for (let at = 0; at < place; at += 1) await pressKey(page, 'ArrowDown');
  await pressKey(page, ' ');
};

const byMenu: Mover = async (page, {id, column, before}) => {
  const choose = async (name: string): Promise<void> => {
    await page.press('Verplaats', page.card(id));
    await page.press(name, page.root.querySelector('dialog') ?? undefined);
  };
  if (!page.cards(column).includes(id)) await choose(`${column} (`);
  const place = (): number => page.cards(column).indexOf(id);
  const wanted = (): number => {
    const others = page.cards(column).filter((each) => each !== id);
    return before === null ? others.length : others.indexOf(before);
  };
  while (place() !== wanted()) await choose(place() < wanted() ? 'Eén plaats omlaag' : 'Eén plaats omhoog');
};

/** Every way to move a card, by its name. */
export const MOVERS: Readonly<Record<'mouse' | 'touch' | 'keyboard' | 'menu', Mover>> = {
  mouse: byPointer('mouse'),
  touch: byPointer('touch'),
  keyboard: byKeyboard,
  menu: byMenu,
};
