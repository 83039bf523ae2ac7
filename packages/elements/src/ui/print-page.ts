import type {ReactiveController, ReactiveElement} from 'lit';

/** What stands at the foot of each page. */
export interface PageFoot {
  /** Left out: upright. */
  readonly isLandscape?: boolean;
  readonly text: string;
  /** Words around the number of the page and how many there are. */
  readonly page: (page: string, pages: string) => string;
}

/**
 * Gives paper its margins and a foot while a page with its host is printed. Rules of the site itself win: ours stand in
 * a layer.
 *
 * Owns: one sheet of the document, for as long as the print lasts. Does not own: how what is printed looks.
 */
export class PrintPage implements ReactiveController {
  readonly #sheet = new CSSStyleSheet();
  readonly #readFoot: () => PageFoot | null;

  /** `readFoot` gives null where nothing is shown. */
  constructor(host: ReactiveElement, readFoot: () => PageFoot | null) {
    this.#readFoot = readFoot;
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
    const foot = this.#readFoot();
    if (foot === null) return;
    this.#sheet.replaceSync(pageRule(foot));
    document.adoptedStyleSheets.push(this.#sheet);
  };

  readonly #remove = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  };
}

/** The page rule in CSS; no text can end its string. */
export function pageRule({text, page, isLandscape = false}: PageFoot): string {
  const [before = '', between = '', after = ''] = page(NUMBER, TOTAL).split(/[\ue000\ue001]/u);
  const numbers = `${quote(before)} counter(page) ${quote(between)} counter(pages) ${quote(after)}`;
  const look = 'font: 9pt sans-serif; color: #4d4d4d;';
  return `@layer toegang { @page {
    size: A4${isLandscape ? ' landscape' : ''};
    margin: 16mm 15mm 18mm;
    @bottom-left { content: ${quote(text)}; ${look} }
    @bottom-right { content: ${numbers}; ${look} }
  } }`;
}

/** Stand for the numbers of pages, which the browser fills in. */
const NUMBER = '\ue000';
const TOTAL = '\ue001';

/** A string of CSS: every sign that could end it is written as its number. */
function quote(text: string): string {
  return `"${text.replace(/["\\\p{Cc}<]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
