import {nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {renderSubheading} from '../../ui/heading.js';
import {html} from '../../ui/template.js';
import type {ExportFormat, ExportPicture} from '../../words/export.js';
import {ExportEvent} from '../events.js';
import type {ExportView} from './export-order.js';
import {readPalette} from './palette.js';

type State =
  | {readonly kind: 'idle' | 'busy' | 'failed'; readonly place: string}
  | {readonly kind: 'made'; readonly place: string; readonly file: string};

const REPORT_FORMATS = ['docx', 'xlsx', 'csv', 'json'] as const;
const PICTURE_FORMATS = ['png', 'svg'] as const;

/**
 * Lets a visitor take results along: as files, as pictures, on paper.
 *
 * Owns: asking for what makes files when one is wanted, giving it to the browser, and saying how far it is. The focus
 * stays where it is. Does not own: what is in the results.
 */
export class ExportController implements ReactiveController {
  readonly #host: LitElement;
  #state: State = {kind: 'idle', place: ''};

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#state = {kind: 'idle', place: ''};
  }

  /** All files, and the page on paper; `level` is that of the report's title. */
  render(view: ExportView, level: number): TemplateResult {
    const {words} = view;
    return html`<section class="export">
      ${renderSubheading(level, words.takeAlong)}
      <p>${words.takeAlongHint}</p>
      <p class="buttons">
        ${this.#renderButton(words.formats.print, () => this.#print())}
        ${REPORT_FORMATS.map((format) =>
          this.#renderButton(words.formats[format], () => this.#export(view, format, 'radar', 'report')),
        )}
      </p>
      ${this.#renderState(view, 'report')}
    </section>`;
  }

  /** What saves one picture, to stand below it. */
  renderPicture(view: ExportView, picture: ExportPicture): TemplateResult {
    const {words} = view;
    return html`<div class="export-picture" role="group" aria-label=${words.picture(words.pictures[picture])}>
      <p class="buttons">
        <span aria-hidden="true">${words.savePicture}</span>
        ${PICTURE_FORMATS.map((format) =>
          this.#renderButton(words.pictureFormats[format], () => this.#export(view, format, picture, picture)),
        )}
      </p>
      ${this.#renderState(view, picture)}
    </div>`;
  }

  /** It stays a button that can have the focus, also while it does nothing. */
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

  #renderState({words}: ExportView, place: string): TemplateResult {
    const state = this.#state;
    const said = {
      idle: () => '',
      busy: () => words.making,
      failed: () => words.notMade,
      made: () => (state.kind === 'made' ? words.made(state.file) : ''),
    };
    return html`<p role="status" class="export-state">${state.place === place ? said[state.kind]() : ''}</p>`;
  }

  #print(): void {
    window.print();
    this.#host.dispatchEvent(new ExportEvent({format: 'print'}));
  }

  async #export(view: ExportView, format: ExportFormat, picture: ExportPicture, place: string): Promise<void> {
    this.#set({kind: 'busy', place});
    try {
      const frame = this.#host.renderRoot.querySelector('.toegang') ?? this.#host;
      const order = {...view, format, picture, palette: readPalette(getComputedStyle(frame))};
      const [{makeFile, saveFile}, word] = await Promise.all([
        import('./export-files.js'),
        format === 'docx' ? import('../../context/files/word-file.js') : null,
      ]);
      const file = await makeFile(order, word?.writeWord ?? null);
      saveFile(file);
      this.#set({kind: 'made', place, file: file.name});
      this.#host.dispatchEvent(new ExportEvent({format}));
    } catch {
      this.#set({kind: 'failed', place});
    }
  }

  #set(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
