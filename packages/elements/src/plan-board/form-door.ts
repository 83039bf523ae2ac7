import {nothing, type LitElement, type TemplateResult} from 'lit';
import {renderOnItsWay} from '../context/on-its-way.js';
import {PartController} from '../context/part-controller.js';
import type {PlanAction} from '@toegang/model';
import type {ActionForm} from './action-form.js';
import type {ExtraButton} from './form-view.js';
import type {OpenedAction} from './opened-action.js';
import type {PlanView} from './view.js';

/**
 * The way to the form of an action, which loads when it is first opened, or before when asked for.
 *
 * Owns: which action was asked for until the form is there. Does not own: what is written.
 */
export class FormDoor {
  readonly #host: LitElement;
  readonly #part: PartController<ActionForm>;
  #wanted: OpenedAction | null = null;

  constructor(host: LitElement, isWantedBefore: () => boolean) {
    this.#host = host;
    this.#part = new PartController(
      host,
      async () => {
        const form = new (await import('./action-form.js')).ActionForm(host);
        if (this.#wanted !== null) form.show(this.#wanted);
        return form;
      },
      () => this.#wanted !== null || isWantedBefore(),
    );
  }

  /** Whether the rest of the plan is behind it. */
  get isOpen(): boolean {
    const {state} = this.#part;
    return state.kind === 'ready' && state.value.isOpen;
  }

  open(wanted: OpenedAction): void {
    this.#wanted = wanted;
    const {state} = this.#part;
    if (state.kind === 'ready') state.value.show(wanted);
    this.#host.requestUpdate();
  }

  /** Nothing before it was first opened. `extras` gives more buttons for an action that is in the plan. */
  render(
    view: PlanView,
    extras: (action: PlanAction) => readonly ExtraButton[] = () => [],
  ): TemplateResult | typeof nothing {
    const {state} = this.#part;
    if (this.#wanted === null) return nothing;
    return state.kind === 'ready' ? state.value.render(view, extras) : renderOnItsWay(state, view.words);
  }
}
