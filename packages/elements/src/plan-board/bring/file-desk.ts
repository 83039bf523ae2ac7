import {isOpen} from '@toegang/domain/plan.js';
import type {PointForPlan} from '@toegang/domain/session.js';
import {nothing, type LitElement, type TemplateResult} from 'lit';
import {renderSubheading} from '../../ui/heading.js';
import {html} from '../../ui/template.js';
import type {PlanFormat} from '../../words/plan-files.js';
import type {BringView} from './bring-view.js';
import {renderTakenIn, type TakenIn} from './taken-in.js';

type State = {readonly kind: 'idle' | 'busy' | 'failed'} | {readonly kind: 'made'; readonly file: string};

const FORMATS: readonly PlanFormat[] = ['docx', 'xlsx', 'csv', 'ics', 'json'];

/**
 * Files of a plan: out of it and into it.
 *
 * Owns: asking for what makes and reads files, how far that is, and what was read. Does not own: the plan.
 */
export class FileDesk {
  readonly #host: LitElement;
  readonly #offer: (points: readonly PointForPlan[]) => void;
  #state: State = {kind: 'idle'};
  #taken: TakenIn | null = null;

  constructor(host: LitElement, offer: (points: readonly PointForPlan[]) => void) {
    this.#host = host;
    this.#offer = offer;
  }

  render(view: BringView): TemplateResult {
    const {words, level, right} = view;
    return html`<section class="files">
        ${renderSubheading(level + 1, words.filesTitle)}
        <p>${words.filesHint}</p>
        <p class="buttons">
          ${this.#renderButton(words.formats.print, () => window.print())}
          ${FORMATS.filter((format) => format !== 'ics' || hasDays(view)).map((format) =>
            this.#renderButton(words.formats[format], () => this.#make(format, view)),
          )}
        </p>
        <p role="status">${this.#sayState(view)}</p>
      </section>
      ${right === 'view' ? nothing : this.#renderImport(view)}`;
  }

  #renderButton(name: string, press: () => unknown): TemplateResult {
    const isBusy = this.#state.kind === 'busy';
    return html`<button
      type="button"
      class="button secondary"
      aria-disabled=${isBusy ? 'true' : 'false'}
      @click=${isBusy ? nothing : press}
    >
      ${name}
    </button>`;
  }

  #renderImport(view: BringView): TemplateResult {
    const {words, level} = view;
    return html`<section class="import">
      ${renderSubheading(level + 1, words.importTitle)}
      <p id="import-hint">${words.importHint}</p>
      <p>
        <label for="import">${words.chooseFile}</label><br />
        <input
          id="import"
          type="file"
          accept=".json,application/json"
          aria-describedby="import-hint"
          @change=${({target}: Event) => this.#take(target as HTMLInputElement)}
        />
      </p>
      <div id="taken-in" tabindex="-1">
        ${this.#taken === null ? nothing : renderTakenIn(this.#taken, view, () => this.#forget())}
      </div>
    </section>`;
  }

  #sayState({words}: BringView): string {
    switch (this.#state.kind) {
      case 'idle':
        return '';
      case 'busy':
        return words.making;
      case 'failed':
        return words.notMade;
      case 'made':
        return words.made(this.#state.file);
    }
  }

  async #make(format: PlanFormat, view: BringView): Promise<void> {
    this.#set({kind: 'busy'});
    try {
      const [{makePlanFile, saveFile}, word] = await Promise.all([
        import('./plan-files.js'),
        format === 'docx' ? import('../../context/files/word-file.js') : null,
      ]);
      const file = await makePlanFile(format, view, word?.writeWord ?? null);
      saveFile(file);
      this.#set({kind: 'made', file: file.name});
    } catch {
      this.#set({kind: 'failed'});
    }
  }

  async #take(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    // the same file may be chosen again, after somebody mended it
    input.value = '';
    try {
      const [{readTaken}, text] = await Promise.all([import('./plan-files.js'), file.text()]);
      this.#taken = {file: file.name, ...(await readTaken(text))};
    } catch {
      this.#taken = {file: file.name, kind: 'none'};
    }
    if (this.#taken.kind === 'points') this.#offer(this.#taken.points);
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#taken = null;
    this.#host.requestUpdate();
  }

  #set(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function hasDays({plan}: BringView): boolean {
  return plan.actions.some((action) => action.due !== undefined && isOpen(action));
}
