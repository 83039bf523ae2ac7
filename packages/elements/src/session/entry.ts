import {nothing, type TemplateResult} from 'lit';
import {renderSubheading, renderTitle} from '../ui/heading.js';
import {html} from '../ui/template.js';
import type {SessionWords} from '../words/session.js';
import type {EntryDoor} from './entry-door.js';
import {renderEntryField} from './entry-field.js';
import {isCode, lettersOf} from './join-code.js';
import {NewSessionForm} from './new-session-form.js';

type Wrong = keyof SessionWords['entryRefused'] | 'missing' | 'short';

/**
 * Where people come in who have no key: with a code, or to begin a session.
 *
 * Owns: what is filled in here, and asking to be let in. Does not own: the session.
 */
export class Entry {
  readonly #door: EntryDoor;
  readonly #form: NewSessionForm;
  #code = '';
  #wrong: Wrong | null = null;
  #isJoining = false;
  #isBeginning = false;

  constructor(door: EntryDoor) {
    this.#door = door;
    this.#form = new NewSessionForm(door);
  }

  /** The code in the address of the page is as good as one that was typed. */
  joinWith(code: string): void {
    this.#code = code;
    void this.#join();
  }

  render(level: number, words: SessionWords): TemplateResult {
    if (this.#form.made) return this.#form.renderMade(level, words);
    return html`${renderTitle(level, words.title)}
      <p class="lead">${words.entryIntro}</p>
      ${this.#renderJoin(level, words)}
      <details class="entry-lead" ?open=${this.#isBeginning} @toggle=${this.#handleToggle}>
        <summary>${words.leadTitle}</summary>
        ${this.#isBeginning ? this.#form.render(level, words) : nothing}
      </details>`;
  }

  #renderJoin(level: number, words: SessionWords): TemplateResult {
    if (this.#door.sessions() === null) return html`<p class="notice">${words.noSessions}</p>`;
    return html`<form class="entry-join" novalidate @submit=${this.#handleSubmit}>
      ${renderSubheading(level, words.joinTitle)}
      <p>${words.joinHint}</p>
      ${renderEntryField({
        ...{id: 'code', label: words.code, hint: words.codeHint, value: this.#code, kind: 'code'},
        ...{error: this.#wrong === null ? '' : say(this.#wrong, words), errorWord: words.errorWord},
        onInput: (value) => (this.#code = value),
      })}
      <button type="submit" class="button">${words.join}</button>
      <p role="status" class="muted">${this.#isJoining ? words.joining : ''}</p>
    </form>`;
  }

  readonly #handleToggle = ({currentTarget}: Event): void => {
    const {open} = currentTarget as HTMLDetailsElement;
    if (open === this.#isBeginning) return;
    this.#isBeginning = open;
    this.#door.askContent();
    this.#door.host.requestUpdate();
  };

  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#join();
  };

  async #join(): Promise<void> {
    const {host, focus, sessions, enter} = this.#door;
    const transport = sessions();
    if (this.#isJoining || transport === null) return;
    this.#wrong = lettersOf(this.#code) === '' ? 'missing' : isCode(this.#code) ? null : 'short';
    if (this.#wrong === null) {
      this.#isJoining = true;
      host.requestUpdate();
      const entered = await transport.join(lettersOf(this.#code));
      this.#isJoining = false;
      if (entered.ok) {
        this.#code = '';
        focus.moveTo('#title');
        enter({...entered.value, seat: 'participant'});
        return;
      }
      this.#wrong = entered.reason;
    }
    focus.moveTo('#code');
    host.requestUpdate();
  }
}

function say(wrong: Wrong, {codeMissing, codeWrong, entryRefused}: SessionWords): string {
  if (wrong === 'missing') return codeMissing;
  return wrong === 'short' ? codeWrong : entryRefused[wrong];
}
