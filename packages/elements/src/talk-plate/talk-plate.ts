import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LanguageController} from '../context/language-controller.js';
import {LateResultsElement} from '../context/late-results-element.js';
import {renderOnItsWay} from '../context/on-its-way.js';
import {PartController} from '../context/part-controller.js';
import {ResultsElement} from '../context/results-element.js';
import {html} from '../ui/template.js';
import type {KnownPlateWords} from '../words/talk-plate.js';
import {plateWords} from './plate-languages.js';

/**
 * A plate of themes to talk about: a picture and a list; a theme has an introduction, cases, statements and practices.
 *
 * It works alone, without any server, and keeps nothing. Scan results, when it is given any, stand beside the themes.
 *
 * @fires {ThemeOpenEvent} toegang-theme-open - The user opened a theme.
 * @fires {PointAddEvent} toegang-point-add - The user wrote down a point.
 */
export class TalkPlate extends ResultsElement<KnownPlateWords> {
  static override styles = LateResultsElement.styles;

  /** Id of the theme to open; the user may open another. */
  @property() theme: string | null = null;

  /** How the themes are shown: `plate` or `list`; the user may choose. */
  @property() view: 'plate' | 'list' = 'plate';

  readonly #language = new LanguageController(this, plateWords);
  readonly #part = new PartController(this, async () => new (await import('./talk-view.js')).TalkView(this));

  protected override render(): TemplateResult {
    const {words} = this.#language;
    const part = this.#part.state;
    return html`<div class="toegang" lang=${words.lang} dir=${words.dir}>
      ${part.kind === 'ready' ? part.value.render(this.#language) : renderOnItsWay(part, words)}
    </div>`;
  }
}
