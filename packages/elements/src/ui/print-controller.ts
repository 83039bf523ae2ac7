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
    this.#listen('addEventListener');
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
  }

  #listen(method: 'addEventListener' | 'removeEventListener'): void {
    for (const type of PRINT_EVENTS) window[method](type, this.#handle);
    this.#medium[method]('change', this.#handle);
  }

  readonly #handle = ({type, matches}: Event & {readonly matches?: boolean}): void => {
    const isPrinting = matches ?? type === 'beforeprint';
    if (this.isPrinting === isPrinting) return;
    this.isPrinting = isPrinting;
    this.#draw();
  };
}

const PRINT_EVENTS = ['beforeprint', 'afterprint'] as const;
