import type {ReactiveController, ReactiveElement} from 'lit';

/** A plate is for the wall, a card for the table. Rules of the site itself win: ours stand in a layer. */
const PAGES = {
  plate: '@page { size: A3 landscape; margin: 12mm; } @page toegang-card { size: A4; margin: 12mm 14mm; }',
  theme: '@page { size: A4; margin: 12mm 14mm; }',
} as const;

/**
 * Says how large the sheets are while a page with its host is printed.
 *
 * Owns: one sheet of rules of the document, for as long as the print lasts. Does not own: what is on paper.
 */
export class PaperPages implements ReactiveController {
  readonly #sheet = new CSSStyleSheet();
  readonly #find: () => keyof typeof PAGES | null;

  /** `find` says what will be on paper; null leaves the paper to the page. */
  constructor(host: ReactiveElement, find: () => keyof typeof PAGES | null) {
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#add);
    window.addEventListener('afterprint', this.#remove);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#add);
    window.removeEventListener('afterprint', this.#remove);
    this.#remove();
  }

  readonly #add = (): void => {
    this.#remove();
    const pages = this.#find();
    if (pages === null) return;
    this.#sheet.replaceSync(`@layer toegang { ${PAGES[pages]} }`);
    document.adoptedStyleSheets.push(this.#sheet);
  };

  readonly #remove = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  };
}
