import type {LitElement} from 'lit';
import {nothing, type TemplateResult} from 'lit';
import {Announcer} from '../ui/announcer.js';
import type {FocusController} from '../ui/focus-controller.js';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import type {PlateWords} from '../words/talk-plate.js';
import {PointAddEvent, type TalkPoint} from './events.js';
import type {Talk} from './talk.js';
import type {Theme} from './talk-content.js';

/**
 * Where people write down what they want to keep from the talk about a theme.
 *
 * Owns: what is being written, and the points of this visit, which are shown again. Does not own: keeping them; the
 * page hears of each one.
 */
export class PointDesk {
  readonly #host: LitElement;
  readonly #focus: FocusController;
  readonly #announcer: Announcer;
  #points: readonly TalkPoint[] = [];
  /** What is being written at each theme, so that walking about loses nothing. */
  readonly #drafts = new Map<string, string>();
  #case = '';
  #principle = '';
  #isMissing = false;

  constructor(host: LitElement, focus: FocusController) {
    this.#host = host;
    this.#focus = focus;
    this.#announcer = new Announcer(host);
  }

  /** Another theme was opened: its cases and principles are others. */
  turn(): void {
    [this.#case, this.#principle, this.#isMissing] = ['', '', false];
  }

  render(theme: Theme, talk: Talk): TemplateResult {
    const {words, level} = talk;
    const own = this.#points.filter((point) => point.theme === theme.id);
    return html`<section class="part keep">
      ${renderSubheading(level, words.pointTitle)} ${this.#renderForm(theme, talk)} ${this.#announcer.render()}
      ${
        own.length === 0
          ? nothing
          : html`<p class="kicker">${words.points}</p>
              <ul class="points">
                ${own.map(({text}) => html`<li>${text}</li>`)}
              </ul>`
      }
    </section>`;
  }

  #renderForm(theme: Theme, talk: Talk): TemplateResult {
    const {words, content} = talk;
    const principles = content.principles.filter(({id}) => theme.principles.includes(id));
    const cases = theme.cases.map(({title}, index) => ({id: `case-${index + 1}`, title}));
    return html`<form novalidate @submit=${(event: Event) => this.#handleSubmit(event, theme, talk)}>
      ${this.#renderText(theme, words)}
      ${this.#renderSelect('case', words.pointCase, cases, talk, (value) => (this.#case = value))}
      ${this.#renderSelect('principle', words.pointPrinciple, principles, talk, (value) => (this.#principle = value))}
      <button type="submit" class="button">${words.addPoint}</button>
    </form>`;
  }

  #renderText({id}: Theme, words: PlateWords): TemplateResult {
    const {pointLabel, pointHint, pointEmpty, errorWord} = words;
    return html`<div class=${this.#isMissing ? 'field invalid' : 'field'}>
      <label for="point">${pointLabel}</label>
      <p id="point-hint" class="muted">${pointHint}</p>
      ${
        this.#isMissing
          ? html`<p id="point-error" class="error-message"><strong>${errorWord}</strong> ${pointEmpty}</p>`
          : nothing
      }
      <textarea
        id="point"
        rows="3"
        aria-describedby=${this.#isMissing ? 'point-error point-hint' : 'point-hint'}
        aria-invalid=${this.#isMissing}
        .value=${this.#drafts.get(id) ?? ''}
        @input=${({currentTarget}: InputEvent) => this.#keep(id, (currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
    </div>`;
  }

  #keep(theme: string, text: string): void {
    this.#drafts.set(theme, text);
    this.#host.requestUpdate();
  }

  #renderSelect(
    id: 'case' | 'principle',
    label: string,
    options: readonly {readonly id: string; readonly title: string}[],
    {words, content}: Talk,
    choose: (value: string) => void,
  ): TemplateResult | typeof nothing {
    if (options.length === 0) return nothing;
    const chosen = id === 'case' ? this.#case : this.#principle;
    const lang = id === 'case' ? content.lang : content.namesLang;
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${({currentTarget}: Event) => choose((currentTarget as HTMLSelectElement).value)}>
        <option value="" .selected=${chosen === ''}>${words.noChoice}</option>
        ${options.map(
          (option) =>
            html`<option value=${option.id} lang=${lang} .selected=${chosen === option.id}>${option.title}</option>`,
        )}
      </select>
    </div>`;
  }

  #handleSubmit(event: Event, theme: Theme, {words}: Talk): void {
    event.preventDefault();
    const text = (this.#drafts.get(theme.id) ?? '').trim();
    this.#isMissing = text === '';
    this.#focus.moveTo('#point');
    if (this.#isMissing) return;
    const point: TalkPoint = {
      ...{id: makeId(), text, theme: theme.id},
      ...(this.#principle && {principle: this.#principle}),
      ...(this.#case && {case: this.#case}),
    };
    this.#points = [...this.#points, point];
    this.#drafts.delete(theme.id);
    this.#announcer.say(words.pointAdded);
    this.#host.dispatchEvent(new PointAddEvent({point}));
  }
}

/** `randomUUID` would need a secure page; a municipality's intranet often is none. */
function makeId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
