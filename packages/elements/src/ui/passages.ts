/** A text on screen, as it is read aloud. */
export interface Passage {
  readonly text: string;
  /** Language tag; empty when nobody says. */
  readonly lang: string;
  /** The child of the host that holds the text. */
  readonly node: HTMLElement;
  /** Where it is shown; null for what the page itself put into the host, which is not ours to mark. */
  readonly place: HTMLElement | null;
}

/**
 * What is on screen of an element whose texts stand in the light DOM, in reading order. Left out: what is folded or
 * hidden, and the names of buttons, which a listener meets while using them. A cell of a table says its header first.
 */
export function passagesOf(host: Element): readonly Passage[] {
  return [...host.children].flatMap((node) => {
    const slot = node.assignedSlot;
    if (!(node instanceof HTMLElement) || slot === null || !isRead(slot, node)) return [];
    const isOurs = slot.name.startsWith('-');
    const lang = node.closest<HTMLElement>('[lang]')?.lang ?? '';
    const text = isOurs ? `${headerOf(slot)}${node.textContent}` : node.innerText;
    return [{text, lang, node, place: isOurs ? slot.parentElement : null}];
  });
}

/** Its sentences: some browsers fall silent in a text that is too long. */
export function sentencesOf({text, lang}: Passage): readonly string[] {
  const segments = new Intl.Segmenter(lang || undefined, {granularity: 'sentence'}).segment(text);
  return Array.from(segments, ({segment}) => segment.trim()).filter(Boolean);
}

function isRead(slot: HTMLSlotElement, node: HTMLElement): boolean {
  return slot.closest('button') === null && slot.parentElement?.checkVisibility() === true && node.textContent !== '';
}

/** Only before the first text of a cell. */
function headerOf(slot: HTMLSlotElement): string {
  const cell = slot.closest('td');
  const texts = [...(cell?.querySelectorAll('slot') ?? [])].filter((text) => text.assignedElements().length > 0);
  const header = cell?.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
  return header && texts[0] === slot ? `${header.textContent.trim()}: ` : '';
}
