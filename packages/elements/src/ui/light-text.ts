import {css, type CSSResult, type ReactiveController, type ReactiveElement} from 'lit';

/** A text as it stands in the light DOM. */
export interface Sentence {
  readonly text: string;
  /** Language tag; empty when nobody says. */
  readonly lang: string;
  /** Where it is shown. */
  readonly slot: HTMLSlotElement;
  readonly node: HTMLElement;
}

/** What only a screen reader is told, or only the eye once more. */
const NOT_READ = '.visually-hidden, [hidden], [aria-hidden=true], option';

/**
 * Keeps a copy of each visible text of its host in the light DOM, in reading order, slotted where it is shown.
 *
 * Owns: the children of the host that it made. Does not own: the children that the page put there; those keep their
 * place, and ours stand around them. What of them is shown nowhere is hidden, so that nobody reads it aloud.
 */
export class LightText implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #hidden = new WeakSet<Element>();
  #sentences = new Map<HTMLSlotElement, Sentence>();
  #made = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Every visible text of the host, in reading order. */
  get sentences(): readonly Sentence[] {
    return [...this.#sentences.values()];
  }

  hostUpdated(): void {
    if (this.#made === 0) this.#begin();
    this.#write();
  }

  /** A copied or stored page brings children that an earlier element made; and the page may take ours away. */
  #begin(): void {
    for (const left of this.#host.querySelectorAll(':scope > [slot^="-"]')) left.remove();
    this.#host.renderRoot.addEventListener('slotchange', ({target}) => {
      const slot = target as HTMLSlotElement;
      if (!slot.name.startsWith('-') || slot.assignedNodes().length === 0) this.#write();
    });
  }

  #write(): void {
    const before = this.#sentences;
    this.#sentences = new Map();
    let last: Node | undefined;
    for (const slot of this.#host.renderRoot.querySelectorAll('slot')) {
      if (!slot.name.startsWith('-')) {
        last = slot.assignedNodes().at(-1) ?? last;
      } else if (slot.closest(NOT_READ) === null) {
        const {node} = this.#keep(slot, before.get(slot));
        const next = last ? last.nextSibling : this.#host.firstChild;
        if (next !== node) this.#host.insertBefore(node, next);
        last = node;
      }
    }
    for (const [slot, {node}] of before) if (!this.#sentences.has(slot)) node.remove();
    this.#hideUnshown();
  }

  /** Written only when it is another text: a translator may have put its own words in the node. */
  #keep(slot: HTMLSlotElement, before?: Sentence): Sentence {
    const {node} = before ?? {node: document.createElement('div')};
    const text = slot.textContent;
    const lang = slot.closest<HTMLElement>('[lang]')?.lang ?? '';
    if (slot.name === '-') slot.name = `-${++this.#made}`;
    if (node.slot !== slot.name) node.slot = slot.name;
    if (node.lang !== lang) node.lang = lang;
    if (before?.text !== text) node.textContent = text;
    const sentence = {text, lang, slot, node};
    this.#sentences.set(slot, sentence);
    return sentence;
  }

  #hideUnshown(): void {
    for (const child of this.#host.children) {
      const isShown = child.assignedSlot !== null;
      if (child instanceof HTMLElement && (isShown ? this.#hidden.delete(child) : !child.hidden)) {
        child.hidden = !isShown;
        if (!isShown) this.#hidden.add(child);
      }
    }
  }
}

/** A text looks as if it stood in the shadow tree, whatever the page says of its own elements. */
export const lightTextStyles: CSSResult = css`
  ::slotted([slot^='-']) {
    all: inherit !important;
  }

  ::slotted([slot^='-'])::before,
  ::slotted([slot^='-'])::after {
    content: none !important;
  }
`;
