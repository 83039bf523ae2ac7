import {nothing, type CSSResult, type LitElement, type TemplateResult} from 'lit';
import type {ResultsViewHost} from '../context/results-view.js';
import {renderUnready} from '../context/unready.js';
import {renderChoice} from '../ui/choice.js';
import {choiceStyles} from '../ui/choice.styles.js';
import {fieldStyles} from '../ui/field.styles.js';
import {FocusController} from '../ui/focus-controller.js';
import {formStyles} from '../ui/form.styles.js';
import {renderSubheading, renderTitle} from '../ui/heading.js';
import {renderDraftNotice, renderLanguageChoice, type LanguageChooser} from '../ui/language-choice.js';
import {StepHistory} from '../ui/step-history.js';
import {markStyles} from '../ui/marks.styles.js';
import {plate} from '../theme/plate-parts.js';
import {tokens} from '../theme/tokens.js';
import {ReadAloud} from '../ui/read-aloud.js';
import {html} from '../ui/template.js';
import {dutchPlateStartWords} from '../words/nl/talk-plate-start.js';
import {dutchPlateWords} from '../words/nl/talk-plate.js';
import type {KnownPlateWords, PlateWords} from '../words/talk-plate.js';
import {ThemeOpenEvent} from './events.js';
import {FrameWatch} from './frame-watch.js';
import {fittingThemes, renderOpening} from './opening.js';
import {pageStyles} from './page.styles.js';
import {plateStyles} from './plate.styles.js';
import {renderPlate} from './plate.js';
import {Places, type Placed} from './places.js';
import {PointDesk} from './point-desk.js';
import {columnsIn, layOut, paperOf} from './geometry.js';
import {PaperPages} from './paper-pages.js';
import {renderPaper} from './paper.js';
import {paperStyles} from './paper.styles.js';
import {PrintController} from '../ui/print-controller.js';
import {renderGoals, renderGoalsInShort} from './goals.js';
import {renderScoresNote} from './scores-note.js';
import type {Talk} from './talk.js';
import type {TalkContent} from './talk-content.js';
import {TalkSource} from './talk-source.js';
import {renderList} from './theme-list.js';
import {renderTheme} from './theme-page.js';

/** What the page says to the plate. */
export type TalkHost = LitElement &
  ResultsViewHost & {
    readonly headingLevel: number;
    readonly languages: string | null;
    readonly words: Partial<KnownPlateWords> | null;
    readonly chosenAudiences: readonly string[] | null;
    /** Id of the open theme; null shows all. */
    theme: string | null;
    view: 'plate' | 'list';
  };

let plates = 0;

/**
 * All that the talk plate draws: the plate, the list, and a theme.
 *
 * Owns: what a visitor ticked, opened and wrote. Does not own: what the content says, nor keeping anything.
 */
class TalkView {
  readonly styles: readonly CSSResult[] = [
    tokens(plate),
    formStyles,
    fieldStyles,
    choiceStyles,
    markStyles,
    plateStyles,
    pageStyles,
    paperStyles,
  ];
  readonly #host: TalkHost;
  readonly #source: TalkSource;
  readonly #focus: FocusController;
  readonly #history: StepHistory;
  readonly #watch: FrameWatch;
  readonly #desk: PointDesk;
  readonly #print: PrintController;
  readonly #aloud: ReadAloud;
  #ticked: ReadonlySet<string> = new Set();
  /** The plate that was drawn last; null while none is. */
  #placed: Placed | null = null;

  constructor(host: TalkHost) {
    this.#host = host;
    this.#source = new TalkSource(host);
    this.#focus = new FocusController(host);
    this.#history = new StepHistory(host, `toegang-praatplaat-${++plates}`, this.#revisit);
    this.#watch = new FrameWatch(host);
    new Places(host, () => this.#placed);
    this.#desk = new PointDesk(host, this.#focus);
    this.#print = new PrintController(host, () => {
      host.requestUpdate();
      host['performUpdate']();
    });
    new PaperPages(host, () => this.#findPaper());
    this.#aloud = new ReadAloud(host);
  }

  /** Another language brings all these words itself. */
  render(language: LanguageChooser & {readonly words: KnownPlateWords}): TemplateResult {
    const words: PlateWords = {...dutchPlateStartWords, ...dutchPlateWords, ...language.words};
    const languages = this.#host.words === null ? this.#host.languages : '';
    return html`<section aria-labelledby="title">
      ${renderLanguageChoice(language, languages)} ${renderDraftNotice(words)} ${this.#renderContent(words)}
    </section>`;
  }

  #renderContent(words: PlateWords): TemplateResult {
    const {content} = this.#source;
    if (content.kind !== 'ready') {
      return html`${renderTitle(this.#host.headingLevel, words.title)}
      ${renderUnready(content, {...words, wrong: words.wrongContent})}`;
    }
    const talk = this.#talkOf(content.value, words);
    const theme = content.value.themes.find(({id}) => id === this.#host.theme);
    if (!theme) return this.#renderAll(talk);
    return renderTheme(theme, talk, {
      points: this.#desk.render(theme, talk),
      goals: renderGoals(talk),
      back: this.#goBack,
      readAloud: this.#aloud.render(words, content.value.lang),
    });
  }

  #talkOf(content: TalkContent, words: PlateWords): Talk {
    const {results} = this.#source;
    return {
      content,
      words,
      level: Math.min(Math.max(this.#host.headingLevel, 2), 4),
      results: results?.kind === 'ready' ? results.value : null,
      audiences: this.#host.chosenAudiences,
      fitting: fittingThemes(content.questions, this.#ticked),
      open: this.#open,
    };
  }

  #renderAll(talk: Talk): TemplateResult {
    const {words, content, level} = talk;
    const title = renderTitle(level, words.title);
    if (content.themes.length === 0) return html`${title} <p>${words.noThemes}</p>`;
    if (this.#print.isPrinting) {
      const paper = paperOf(content.themes.length, content.dir === 'rtl');
      this.#placed = paper;
      return html`${title} ${renderGoalsInShort(talk)} ${renderPaper(talk, paper)}`;
    }
    return html`${title} ${this.#aloud.render(words, content.lang)}
      <p class="lead">${words.intro}</p>
      ${content.lang === words.lang ? nothing : html`<p class="muted">${words.otherLanguage}</p>`}
      ${renderGoalsInShort(talk)} ${this.#renderViewChoice(words)}
      <div class="visually-hidden">${renderSubheading(level, words.themes)}</div>
      ${this.#host.view === 'list' ? renderList(talk) : this.#renderPlate(talk)}
      ${renderScoresNote(this.#source.results, talk)} ${renderOpening(talk, this.#ticked, this.#toggle)}
      <p class="part">
        <button type="button" class="button secondary" @click=${() => window.print()}>${words.print}</button>
      </p>`;
  }

  #renderPlate(talk: Talk): TemplateResult {
    const {themes, dir} = talk.content;
    const layout = layOut(themes.length, columnsIn(this.#watch.room));
    this.#placed = {layout, frame: null};
    const {measured} = this.#watch;
    return renderPlate(talk, layout, measured && {...measured, isMirrored: dir === 'rtl'});
  }

  #renderViewChoice({viewChoice, viewChoices}: PlateWords): TemplateResult {
    return renderChoice<'plate' | 'list'>({
      name: 'view',
      legend: viewChoice,
      options: [
        ['plate', viewChoices.plate],
        ['list', viewChoices.list],
      ],
      chosen: this.#host.view === 'list' ? 'list' : 'plate',
      choose: (view) => (this.#host.view = view),
    });
  }

  #findPaper(): 'plate' | 'theme' | null {
    const {content} = this.#source;
    if (content.kind !== 'ready' || content.value.themes.length === 0) return null;
    return content.value.themes.some(({id}) => id === this.#host.theme) ? 'theme' : 'plate';
  }

  readonly #open = (theme: string): void => {
    this.#go(theme);
    this.#focus.moveTo('#title');
    this.#host.dispatchEvent(new ThemeOpenEvent({theme}));
  };

  /** To where the visitor came from. */
  readonly #goBack = (): void => {
    const {theme} = this.#host;
    this.#go(null);
    this.#focus.moveTo(`[data-theme='${theme}']`);
  };

  /** Another theme, or all of them; the Back of the browser leads to where the visitor was. */
  #go(theme: string | null): void {
    this.#history.record(this.#placeOf(this.#host.theme), this.#placeOf(theme));
    this.#host.theme = theme;
    this.#desk.turn();
  }

  /** The place of a theme, from 1; 0 for all of them. */
  #placeOf(theme: string | null): number {
    const {content} = this.#source;
    return content.kind === 'ready' ? content.value.themes.findIndex(({id}) => id === theme) + 1 : 0;
  }

  readonly #revisit = (place: number): void => {
    const {content} = this.#source;
    if (content.kind !== 'ready') return;
    this.#host.theme = content.value.themes[place - 1]?.id ?? null;
    this.#desk.turn();
    this.#focus.moveTo('#title');
  };

  readonly #toggle = (question: string): void => {
    const others = [...this.#ticked].filter((id) => id !== question);
    this.#ticked = new Set(this.#ticked.has(question) ? others : [...others, question]);
    this.#host.requestUpdate();
  };
}

export {TalkView as View};
