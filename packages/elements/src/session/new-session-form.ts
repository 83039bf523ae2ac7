import {minutesOf} from '@toegang/domain/session.js';
import type {ContentPack, SessionFormat} from '@toegang/model';
import type {MadeSession} from '@toegang/transport';
import {nothing, type TemplateResult} from 'lit';
import {renderOnItsWay} from '../context/on-its-way.js';
import {renderUnready} from '../context/unready.js';
import {renderSubheading, renderTitle} from '../ui/heading.js';
import {renderOption} from '../ui/option.js';
import {html} from '../ui/template.js';
import type {SessionWords} from '../words/session.js';
import type {EntryDoor} from './entry-door.js';
import {renderEntryField} from './entry-field.js';
import {makeSession, orderOf} from './new-session.js';
import {linkTo} from './seat-key.js';

type Field = 'session-title' | 'coordinator-key';

/**
 * Where somebody begins a session: at the collector, with the key of the coordinator, or on this device alone.
 *
 * Owns: what is filled in, asking for the session, and its links. Does not own: the session.
 */
export class NewSessionForm {
  readonly #door: EntryDoor;
  #title = '';
  #key = '';
  #format: string | null = null;
  #missing: readonly Field[] = [];
  #refused: keyof SessionWords['beginRefused'] | null = null;
  #isBusy = false;
  #made: MadeSession | null = null;

  constructor(door: EntryDoor) {
    this.#door = door;
  }

  /** The session that was made just now, whose links stand on the page. */
  get made(): MadeSession | null {
    return this.#made;
  }

  render(level: number, words: SessionWords): TemplateResult {
    const content = this.#door.content();
    if (content === null || content.kind === 'loading' || content.kind === 'unreachable') {
      return renderOnItsWay(content ?? {kind: 'loading'}, words);
    }
    if (content.kind === 'wrong') return renderUnready(content, {...words, wrong: words.wrongContent});
    const {formats = []} = content.value;
    const format = formats.find(({id}) => id === this.#format) ?? formats[0];
    if (format === undefined) return html`<p>${words.noFormat}</p>`;
    return html`${this.#renderFormats(content.value, format, words)}
    ${this.#door.sessions() === null ? nothing : this.#renderBegin(content.value, format, level, words)}
    ${this.#renderAlone(content.value, format, level, words)}`;
  }

  #renderFormats(content: ContentPack, chosen: SessionFormat, words: SessionWords): TemplateResult {
    const {formats = [], lang, dir} = content;
    return html`<fieldset class="question">
      <legend>${words.formatChoice}</legend>
      <div class="options">
        ${formats.map((format) =>
          renderOption({
            type: 'radio',
            id: `format-${format.id}`,
            name: 'format',
            isChecked: format === chosen,
            onChange: () => {
              this.#format = format.id;
              this.#door.host.requestUpdate();
            },
            label: html`<strong lang=${lang} dir=${dir}>${format.title}</strong>`,
            hint: html`<span lang=${lang} dir=${dir}>${format.description}</span>
              <span>${words.formatMinutes(words.minutes(minutesOf(format)))}</span>`,
          }),
        )}
      </div>
    </fieldset>`;
  }

  #renderBegin(content: ContentPack, format: SessionFormat, level: number, words: SessionWords): TemplateResult {
    const {errorWord} = words;
    const isMissing = (field: Field): boolean => this.#missing.includes(field);
    return html`<form
      class="entry-begin"
      novalidate
      @submit=${(event: Event) => void this.#begin(event, content, format)}
    >
      ${renderSubheading(level, words.beginTitle)}
      <p>${words.beginHint}</p>
      ${renderEntryField({
        ...{
          id: 'session-title',
          label: words.sessionTitle,
          hint: words.sessionTitleHint,
          value: this.#title,
          errorWord,
        },
        error: isMissing('session-title') ? words.titleMissing : '',
        onInput: (value) => (this.#title = value),
      })}
      ${renderEntryField({
        ...{
          id: 'coordinator-key',
          label: words.coordinatorKey,
          hint: words.coordinatorKeyHint,
          value: this.#key,
          errorWord,
        },
        ...{error: isMissing('coordinator-key') ? words.keyMissing : '', kind: 'secret'},
        onInput: (value) => (this.#key = value),
      })}
      ${
        this.#refused === null
          ? nothing
          : html`<p class="error-message" role="alert"
              ><strong>${errorWord}</strong> ${words.beginRefused[this.#refused]}</p
            >`
      }
      <button type="submit" class="button">${words.begin}</button>
      <p role="status" class="muted">${this.#isBusy ? words.beginning : ''}</p>
    </form>`;
  }

  #renderAlone(content: ContentPack, format: SessionFormat, level: number, words: SessionWords): TemplateResult {
    const begin = (): void => this.#door.beginAlone(makeSession(this.#title.trim() || words.title, content, format));
    return html`<section class="entry-alone">
      ${renderSubheading(level, words.aloneTitle)}
      <p>${words.aloneHint}</p>
      <p><button type="button" class="button secondary" @click=${begin}>${words.beginAlone}</button></p>
    </section>`;
  }

  /** The links of the seats, which are keys. */
  renderMade(level: number, words: SessionWords): TemplateResult {
    const made = this.#made;
    if (made === null) return html`${nothing}`;
    const {id, keys, joinCode} = made;
    const goLead = (): void => {
      this.#made = null;
      this.#door.enter({seat: 'facilitator', id, key: keys.facilitator});
      this.#door.focus.moveTo('#title');
    };
    const renderLink = (label: string, href: string): TemplateResult =>
      html`<dt>${label}</dt> <dd><a href=${href} target="_blank" rel="noopener">${href}</a></dd>`;
    return html`${renderTitle(level, words.madeTitle)}
      <p>${words.madeHint}</p>
      <dl class="entry-links">
        ${renderLink(words.facilitatorLink, linkTo({seat: 'facilitator', id, key: keys.facilitator}))}
        ${renderLink(words.screenLink, linkTo({seat: 'screen', id, key: keys.screen}))}
        <dt>${words.joinCode}</dt>
        <dd><strong class="code">${joinCode}</strong></dd>
      </dl>
      <p><button type="button" class="button" @click=${goLead}>${words.goLead}</button></p>`;
  }

  async #begin(event: Event, content: ContentPack, format: SessionFormat): Promise<void> {
    event.preventDefault();
    const {host, focus, sessions, round} = this.#door;
    const transport = sessions();
    if (this.#isBusy || transport === null) return;
    const [title, key] = [this.#title.trim(), this.#key.trim()];
    this.#missing = [
      ...(title === '' ? ['session-title' as const] : []),
      ...(key === '' ? ['coordinator-key' as const] : []),
    ];
    this.#refused = null;
    host.requestUpdate();
    if (this.#missing[0] !== undefined) {
      focus.moveTo(`#${this.#missing[0]}`);
      return;
    }
    this.#isBusy = true;
    const made = await transport.make(orderOf(title, content, format, round()), key);
    this.#isBusy = false;
    if (made.ok) [this.#made, this.#key] = [made.value, ''];
    else this.#refused = made.reason;
    focus.moveTo(made.ok ? '#title' : '#coordinator-key');
  }
}
