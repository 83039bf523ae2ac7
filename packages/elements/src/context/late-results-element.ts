import {readReportContent, type PublishedResults, type ReportContent} from '@toegang/model';
import {nothing, type CSSResult, type LitElement, type TemplateResult} from 'lit';
import {renderTitle} from '../ui/heading.js';
import {renderDraftNotice, renderLanguageChoice} from '../ui/language-choice.js';
import {ReadAloud} from '../ui/read-aloud.js';
import {html} from '../ui/template.js';
import type {ResultsWords} from '../words/results.js';
import {builtInContent} from './built-in-content.js';
import {LanguageController} from './language-controller.js';
import {lateStyles} from './late-styles.js';
import {PartController} from './part-controller.js';
import {ResultsElement} from './results-element.js';
import {ResultsView} from './results-view.js';
import type {Translated} from './translated.js';
import {renderUnready} from './unready.js';

/** Words that have a title before the rest of them is there. */
export interface TitledWords extends ResultsWords {
  readonly title: string;
}

/** What there is to show, and the words to show it with. */
export interface Shown<Words> {
  readonly results: PublishedResults;
  readonly content: ReportContent;
  /** Whether the content is our own, which there is in other languages too. */
  readonly isOurContent: boolean;
  readonly words: Words;
  /** The button that reads aloud. */
  readonly readAloud: unknown;
}

/** All that an element draws under its title: a part that loads when there is something to draw. */
export interface ResultsPart<Words> {
  readonly styles: readonly CSSResult[];
  join?(host: LitElement): void;
  render(shown: Shown<Words>): TemplateResult;
}

const together = (results: PublishedResults, content: ReportContent) =>
  ({ok: true, value: {results, content}}) as const;

/**
 * An element that shows results, and draws them with a part of its own. What stands here comes with every page that
 * names `toegang.js`, so it is little.
 */
export class LateResultsElement<Words extends TitledWords> extends ResultsElement<Words> {
  static override styles = lateStyles;

  readonly #language: LanguageController<Words>;
  readonly #source = new ResultsView<ReportContent>(this, builtInContent, readReportContent);
  readonly #part: PartController<ResultsPart<Words>>;
  readonly #aloud = new ReadAloud(this);

  constructor(words: Translated<Words>, load: () => Promise<ResultsPart<Words>>) {
    super();
    this.#language = new LanguageController(this, words);
    this.#part = new PartController(this, load, () => this.#source.read(together) !== null);
  }

  /** Draws at once; for its part, when the page is about to be printed. */
  drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const shown = this.#source.read(together);
    if (shown === null) return nothing;
    const {words} = this.#language;
    const part = this.#part.state;
    const canChoose = this.#source.hasOurNames && this.words === null;
    return html`<section class="toegang" lang=${words.lang} dir=${words.dir} aria-labelledby="title">
      ${renderLanguageChoice(this.#language, canChoose ? this.languages : '')} ${renderDraftNotice(words)}
      ${renderTitle(this.headingLevel, words.title)}
      ${
        shown.kind !== 'ready'
          ? renderUnready(shown, words)
          : part.kind !== 'ready'
            ? renderUnready(part, words)
            : part.value.render({
                ...shown.value,
                isOurContent: this.#source.hasOurNames,
                words,
                readAloud: this.#aloud.render(words, shown.value.content.lang),
              })
      }
    </section>`;
  }
}
