import type {RoundTools} from './tools.js';

/** The tag of the scan; whoever made the page brings it along. */
const SCAN = 'toegang-scan';

/**
 * Entering forms that were filled in on paper: in the scan itself, as everybody fills it in.
 *
 * Owns: the scan on the desk, a child of the host in the light DOM, where services that read aloud find it.
 * Does not own: what is in it.
 */
export class PaperDesk {
  /** How many were entered since the desk was opened. */
  entered = 0;
  readonly #at: RoundTools;
  #scan: HTMLElement | null = null;

  constructor(at: RoundTools) {
    this.#at = at;
  }

  /** Whether the page has a scan. */
  get isThere(): boolean {
    return customElements.get(SCAN) !== undefined;
  }

  open(): void {
    const {desk, round} = this.#at;
    if (round.state === 'closed' || !this.isThere) return;
    const scan = document.createElement(SCAN);
    scan.slot = 'paper';
    scan.setAttribute('via', 'paper');
    scan.setAttribute('heading-level', String(Math.min(desk.host.headingLevel + 2, 4)));
    Object.assign(scan, {transport: desk.paper, round: round.id});
    scan.addEventListener('toegang-submitted', () => {
      this.entered += 1;
      desk.changed();
    });
    this.#scan = scan;
    desk.host.append(scan);
  }

  close(): void {
    this.#scan?.remove();
    this.#scan = null;
  }
}
