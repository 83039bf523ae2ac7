import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LanguageController} from '../context/language-controller.js';
import {PartController} from '../context/part-controller.js';
import {ResultsElement} from '../context/results-element.js';
import {renderUnready} from '../context/unready.js';
import {base} from '../theme/base.js';
import {chart, form, text} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import {renderTitle} from '../ui/heading.js';
import {renderDraftNotice, renderLanguageChoice} from '../ui/language-choice.js';
import {languageStyles} from '../ui/language-choice.styles.js';
import {lightTextStyles} from '../ui/light-text.js';
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
  static override styles = [tokens(text, form, chart), base, lightTextStyles, languageStyles];

  /** Id of the theme to open; the user may open another. */
  @property() theme: string | null = null;

  /** How the themes are shown: `plate` or `list`; the user may choose. */
  @property() view: 'plate' | 'list' = 'plate';

  readonly #language = new LanguageController(this, plateWords);
  readonly #part = new PartController(this, async () => new (await import('./talk-view.js')).TalkView(this));

  protected override render(): TemplateResult {
    const {words} = this.#language;
    const part = this.#part.state;
    return html`<section class="toegang" lang=${words.lang} dir=${words.dir} aria-labelledby="title">
      ${renderLanguageChoice(this.#language, this.words === null ? this.languages : '')} ${renderDraftNotice(words)}
      ${
        part.kind === 'ready'
          ? part.value.render(words)
          : html`${renderTitle(this.headingLevel, words.title)} ${renderUnready(part, words)}`
      }
    </section>`;
  }
}
