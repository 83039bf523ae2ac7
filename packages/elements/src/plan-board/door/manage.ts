import type {KnownPlan, PlanLink} from '@toegang/transport';
import {nothing, type LitElement, type TemplateResult} from 'lit';
import type {FocusController} from '../../ui/focus-controller.js';
import {renderSubheading} from '../../ui/heading.js';
import {html} from '../../ui/template.js';
import type {PlanDoorWords} from '../../words/plan-door.js';
import type {PlanManageWords} from '../../words/plan-manage.js';
import {linkTo} from '../plan-key.js';
import {renderLine} from './line.js';

/** What managing needs of the plan. */
interface Managed {
  readonly host: LitElement;
  readonly focus: FocusController;
  readonly link: () => PlanLink | null;
  /** Goes back to where a plan begins, and says this. */
  readonly leave: (say: string) => void;
}

/**
 * What who manages a plan does with it as a whole: its name, whether residents read it, and erasing it.
 *
 * Owns: the name while it is typed, and the question before erasing. Does not own: the plan.
 */
export class Manage {
  readonly #managed: Managed;
  /** Null while nobody types. */
  #name: string | null = null;
  #said: 'nameMissing' | 'nameSaved' | 'notErased' | null = null;
  #isAsked = false;

  constructor(managed: Managed) {
    this.#managed = managed;
  }

  /** Nothing for who may not, and for a plan that the page keeps itself. */
  render({plan, right, isPublic}: KnownPlan, level: number, door: PlanDoorWords): TemplateResult | typeof nothing {
    if (plan === null || right !== 'manage' || isPublic === null) return nothing;
    const words = door.manage;
    return html`<details class="bring">
      <summary>${renderSubheading(level, words.title)}</summary>
      ${this.#renderName(plan.title, door)} ${this.#renderPublic(plan.id, isPublic, words)}
      ${this.#renderErase(words, door.erased)}
      <p role="status">${this.#said === null || this.#said === 'nameMissing' ? '' : words[this.#said]}</p>
    </details>`;
  }

  #renderName(title: string, {manage: words, errorWord}: PlanDoorWords): TemplateResult {
    const save = (event: Event): void => {
      event.preventDefault();
      const name = (this.#name ?? title).trim();
      this.#said = name === '' ? 'nameMissing' : 'nameSaved';
      if (name === '') {
        this.#managed.focus.moveTo('#plan-name');
      } else {
        this.#managed.link()?.set({title: name});
        this.#name = null;
      }
      this.#managed.host.requestUpdate();
    };
    return html`<form novalidate @submit=${save}>
      ${renderLine({
        ...{id: 'plan-name', label: words.name, hint: '', value: this.#name ?? title, isSecret: false, errorWord},
        error: this.#said === 'nameMissing' ? words.nameMissing : '',
        onInput: (value) => (this.#name = value),
      })}
      <button type="submit" class="button secondary">${words.saveName}</button>
    </form>`;
  }

  #renderPublic(id: string, isPublic: boolean, words: PlanManageWords): TemplateResult {
    const set = ({currentTarget}: Event): void =>
      this.#managed.link()?.set({public: (currentTarget as HTMLInputElement).checked});
    return html`<div class="choice">
        <input
          type="checkbox"
          id="plan-public"
          aria-describedby="plan-public-hint"
          .checked=${isPublic}
          @change=${set}
        />
        <label for="plan-public">${words.public}</label>
      </div>
      <p id="plan-public-hint" class="muted">${words.publicHint}</p>
      ${
        isPublic
          ? html`<dl class="plan-links">
              <dt>${words.publicLink}</dt>
              <dd><a href=${linkTo({id, key: null})}>${linkTo({id, key: null})}</a></dd>
              <dt>${words.publicCode}</dt>
              <dd><code dir="ltr">${`<toegang-verbeterplan plan-id="${id}" endpoint="…" for-residents>`}</code></dd>
            </dl>`
          : nothing
      }`;
  }

  #renderErase(words: PlanManageWords, erased: string): TemplateResult {
    const ask = (isAsked: boolean): void => {
      this.#isAsked = isAsked;
      this.#managed.focus.moveTo(isAsked ? '#plan-erase-now' : '#plan-erase');
      this.#managed.host.requestUpdate();
    };
    const erase = async (): Promise<void> => {
      this.#isAsked = false;
      if (await this.#managed.link()?.erase()) {
        this.#managed.leave(erased);
      } else {
        this.#said = 'notErased';
        this.#managed.focus.moveTo('#plan-erase');
        this.#managed.host.requestUpdate();
      }
    };
    if (!this.#isAsked) {
      return html`<p>
        <button type="button" id="plan-erase" class="button-link" @click=${() => ask(true)}>${words.erase}</button>
      </p>`;
    }
    return html`<p>${words.sure}</p>
      <p>
        <button type="button" id="plan-erase-now" class="button" @click=${() => void erase()}>${words.eraseNow}</button>
        <button type="button" class="button secondary" @click=${() => ask(false)}>${words.keep}</button>
      </p>`;
  }
}
