import type {PublishedResults} from '@toegang/model';
import type {CSSResult, TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import type {LanguageWords} from '../words/language.js';
import {LanguageController} from './language-controller.js';
import {lateStyles} from './late-styles.js';
import {renderOnItsWay, type OnItsWayWords} from './on-its-way.js';
import {PartController} from './part-controller.js';
import {ResultsElement} from './results-element.js';
import type {Translated} from './translated.js';

/** All that an element draws. */
export interface DrawingPart<Words extends object> {
  readonly styles: readonly CSSResult[];
  render(language: LanguageController<Words>): TemplateResult;
}

/** The module of such a part. */
export interface PartModule<Words extends object> {
  readonly View: new (host: never) => DrawingPart<Words>;
}

/** An element of which everything is drawn by a part of its own. What stands here comes with every page, so it is little. */
export class LatePartElement<
  Words extends LanguageWords & OnItsWayWords,
  Results = PublishedResults,
> extends ResultsElement<Words, Results> {
  static override styles = lateStyles;

  readonly #language: LanguageController<Words>;
  readonly #part: PartController<DrawingPart<Words>>;

  constructor(words: Translated<Words>, load: () => Promise<PartModule<Words>>) {
    super();
    this.#language = new LanguageController(this, words);
    this.#part = new PartController(this, async () => new (await load()).View(this as never));
  }

  protected override render(): TemplateResult {
    const {words} = this.#language;
    const part = this.#part.state;
    return html`<div class="toegang" lang=${words.lang} dir=${words.dir}>
      ${part.kind === 'ready' ? part.value.render(this.#language) : renderOnItsWay(part, words)}
    </div>`;
  }
}
