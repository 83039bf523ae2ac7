import type {KnownSession, SessionLink} from '@toegang/transport';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** In milliseconds. */
const SECOND = 1000;

/**
 * That this device is at a session.
 *
 * Owns: the link while the host is on the page, drawing again at every change, and each second while time runs. Does
 * not own: which session that is, nor what is drawn.
 */
export class Attendance implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #open: (() => SessionLink) | null = null;
  #link: SessionLink | null = null;
  #stop: (() => void) | undefined;
  #tick: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get link(): SessionLink | null {
    return this.#link;
  }

  get known(): KnownSession | null {
    return this.#link?.known ?? null;
  }

  /** Sits down; `open` is called again when the host comes back on the page. */
  enter(open: () => SessionLink): void {
    this.leave();
    this.#open = open;
    this.#sit();
  }

  leave(): void {
    this.#rise();
    this.#open = null;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (this.#open !== null && this.#link === null) this.#sit();
  }

  hostDisconnected(): void {
    this.#rise();
  }

  hostUpdated(): void {
    clearTimeout(this.#tick);
    if (this.known?.session?.timer?.state === 'running') this.#tick = setTimeout(this.#draw, SECOND);
  }

  #sit(): void {
    this.#link = this.#open?.() ?? null;
    this.#stop = this.#link?.subscribe(this.#draw);
    this.#draw();
  }

  #rise(): void {
    clearTimeout(this.#tick);
    this.#stop?.();
    this.#link?.close();
    this.#link = null;
  }

  readonly #draw = (): void => this.#host.requestUpdate();
}
