import type {KnownPlan, PlanLink} from '@toegang/transport';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * That this device is at a plan.
 *
 * Owns: the link while the host is on the page, and drawing again at every change. Does not own: which plan that is,
 * nor what is drawn.
 */
export class Keeping implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #open: (() => PlanLink) | null = null;
  #link: PlanLink | null = null;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get link(): PlanLink | null {
    return this.#link;
  }

  get known(): KnownPlan | null {
    return this.#link?.known ?? null;
  }

  /** Opens a plan; `open` is called again when the host comes back on the page. */
  enter(open: () => PlanLink): void {
    this.leave();
    this.#open = open;
    this.#begin();
  }

  leave(): void {
    this.#end();
    this.#open = null;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (this.#open !== null && this.#link === null) this.#begin();
  }

  hostDisconnected(): void {
    this.#end();
  }

  #begin(): void {
    this.#link = this.#open?.() ?? null;
    this.#stop = this.#link?.subscribe(this.#draw);
    this.#draw();
  }

  #end(): void {
    this.#stop?.();
    this.#link?.close();
    this.#link = null;
  }

  readonly #draw = (): void => this.#host.requestUpdate();
}
