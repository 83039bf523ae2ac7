import type {NewPlan} from '@toegang/model';
import type {KnownPlan, MadePlan, PlanLink, PlanPlace, PlanTransport} from '@toegang/transport';
import {nothing, type CSSResult, type LitElement, type TemplateResult} from 'lit';
import type {FocusController} from '../../ui/focus-controller.js';
import {renderSubheading, renderTitle} from '../../ui/heading.js';
import {html} from '../../ui/template.js';
import {dutchPlanDoorWords} from '../../words/nl/plan-door.js';
import type {PlanDoorWords} from '../../words/plan-door.js';
import type {PlanWords} from '../../words/plan.js';
import {doorStyles} from './door.styles.js';
import {renderLine} from './line.js';
import {renderLinks} from './links.js';
import {Manage} from './manage.js';
import {renderStanding} from './standing.js';

/** What the door needs of the plan that it leads to. */
export interface PlanDoor {
  readonly host: LitElement;
  readonly focus: FocusController;
  /** Where plans are kept for more devices; null when the page names no place. */
  readonly plans: () => PlanTransport | null;
  /** The round that the page names; null when it names none. */
  readonly round: () => string | null;
  readonly enter: (place: PlanPlace) => void;
  /** Begins a plan here, under this title. */
  readonly begin: (title: string) => void;
  /** Whether what begins here stays on this device. */
  readonly isKept: () => boolean;
  readonly link: () => PlanLink | null;
  /** Goes back to where a plan begins, and says this. */
  readonly leave: (say: string) => void;
}

type Drawn = TemplateResult | typeof nothing;

type Field = 'plan-title' | 'coordinator-key';

/**
 * Where a plan begins when there is none yet, and what is said of how it is kept.
 *
 * Owns: what is filled in here, asking for a plan, and its links. Does not own: the plan.
 */
export class Door {
  readonly styles: readonly CSSResult[] = [doorStyles];
  readonly #door: PlanDoor;
  readonly #manage: Manage;
  #title = '';
  #key = '';
  #missing: readonly Field[] = [];
  #refused: keyof PlanDoorWords['beginRefused'] | null = null;
  #isBusy = false;
  #made: MadePlan | null = null;

  constructor(door: PlanDoor) {
    this.#door = door;
    this.#manage = new Manage(door);
  }

  render(level: number, {title, door = dutchPlanDoorWords}: PlanWords): TemplateResult {
    const words = {title, ...door};
    if (this.#made !== null) return this.#renderMade(this.#made, level, words);
    return html`${renderTitle(level, words.title)}
      <p class="lead">${words.entryIntro}</p>
      ${this.#renderTitleField(words)}
      <section>
        ${renderSubheading(level, words.hereTitle)}
        <p>${this.#door.isKept() ? words.hereKept : words.hereNotKept}</p>
        <p>
          <button type="button" class="button" @click=${() => this.#door.begin(this.#title.trim() || words.title)}>
            ${words.beginHere}
          </button>
        </p>
      </section>
      ${this.#door.plans() === null ? nothing : this.#renderTogether(level, words)}`;
  }

  /** Says that there is no such plan, or that the key opens nothing. */
  renderGone({door: words = dutchPlanDoorWords}: PlanWords): TemplateResult {
    return html`<p role="alert">${words.gone}</p>
      <p>
        <button type="button" class="button" @click=${() => this.#door.leave('')}>${words.toEntry}</button>
      </p>`;
  }

  /** Says how the plan is kept, and what was not taken. */
  renderStanding(known: KnownPlan, {door: words = dutchPlanDoorWords}: PlanWords): TemplateResult {
    const {isKept, link, leave} = this.#door;
    const erase = async (): Promise<void> => {
      if (await link()?.erase()) leave(words.erased);
    };
    return html`${renderStanding(known, words, (step) => link()?.dismiss(step))}
    ${
      isKept()
        ? html`<p class="muted">
            ${words.keptHere}
            <button type="button" class="button-link" @click=${() => void erase()}>${words.eraseHere}</button>
          </p>`
        : nothing
    }`;
  }

  /** What who manages the plan does with it as a whole. */
  renderManage(known: KnownPlan, level: number, {door: words = dutchPlanDoorWords}: PlanWords): Drawn {
    return this.#manage.render(known, level, words);
  }

  #renderTitleField(words: PlanDoorWords): TemplateResult {
    return renderLine({
      ...{id: 'plan-title', label: words.planTitle, hint: words.planTitleHint, value: this.#title, isSecret: false},
      error: this.#missing.includes('plan-title') ? words.titleMissing : '',
      errorWord: words.errorWord,
      onInput: (value) => (this.#title = value),
    });
  }

  #renderTogether(level: number, words: PlanDoorWords): TemplateResult {
    const {errorWord} = words;
    return html`<form novalidate @submit=${(event: Event) => void this.#make(event)}>
      ${renderSubheading(level, words.togetherTitle)}
      <p>${words.togetherHint}</p>
      ${renderLine({
        ...{id: 'coordinator-key', label: words.coordinatorKey, hint: words.coordinatorKeyHint, value: this.#key},
        ...{error: this.#missing.includes('coordinator-key') ? words.keyMissing : '', errorWord, isSecret: true},
        onInput: (value) => (this.#key = value),
      })}
      ${
        this.#refused === null
          ? nothing
          : html`<p class="error-message" role="alert"
              ><strong>${errorWord}</strong> ${words.beginRefused[this.#refused]}</p
            >`
      }
      <button type="submit" class="button">${words.makePlan}</button>
      <p role="status" class="muted">${this.#isBusy ? words.making : ''}</p>
    </form>`;
  }

  #renderMade(made: MadePlan, level: number, words: PlanDoorWords): TemplateResult {
    const goIn = (): void => {
      this.#made = null;
      this.#door.enter({id: made.id, key: made.keys.manage});
      this.#door.focus.moveTo('#title');
    };
    return html`${renderTitle(level, words.madeTitle)}
      <p>${words.madeHint}</p>
      ${renderLinks(made, words)}
      <p><button type="button" class="button" @click=${goIn}>${words.goToPlan}</button></p>`;
  }

  async #make(event: Event): Promise<void> {
    event.preventDefault();
    const {host, focus, plans, round} = this.#door;
    const transport = plans();
    if (this.#isBusy || transport === null) return;
    const [title, key] = [this.#title.trim(), this.#key.trim()];
    this.#missing = [
      ...(title === '' ? ['plan-title' as const] : []),
      ...(key === '' ? ['coordinator-key' as const] : []),
    ];
    this.#refused = null;
    host.requestUpdate();
    if (this.#missing[0] !== undefined) {
      focus.moveTo(`#${this.#missing[0]}`);
      return;
    }
    this.#isBusy = true;
    const from = round();
    const order: NewPlan = {title, ...(from === null ? {} : {round: from})};
    const made = await transport.make(order, key);
    this.#isBusy = false;
    if (made.ok) [this.#made, this.#key] = [made.value, ''];
    else this.#refused = made.reason;
    focus.moveTo(made.ok ? '#title' : '#coordinator-key');
  }
}
