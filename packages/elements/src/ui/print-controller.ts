import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Knows whether the page is being printed, in time to draw something for paper.
 *
 * Owns: listening for a print. Does not own: drawing, which `draw` has to do at once, before the page is laid out.
 */
export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #draw: () => void;
  /** Engines that send no events for a print still change the medium. */
  readonly #medium = matchMedia('print');

  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of PRINT_EVENTS) window.addEventListener(type, this.#handlePrint);
    this.#medium.addEventListener('change', this.#handleMedium);
  }

  hostDisconnected(): void {
    for (const type of PRINT_EVENTS) window.removeEventListener(type, this.#handlePrint);
    this.#medium.removeEventListener('change', this.#handleMedium);
  }

  #set(isPrinting: boolean): void {
    if (this.isPrinting === isPrinting) return;
    this.isPrinting = isPrinting;
    this.#draw();
  }

  readonly #handlePrint = ({type}: Event): void => this.#set(type === 'beforeprint');
  readonly #handleMedium = ({matches}: MediaQueryListEvent): void => this.#set(matches);
}

const PRINT_EVENTS = ['beforeprint', 'afterprint'] as const;
