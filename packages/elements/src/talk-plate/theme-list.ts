import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {renderBlocks} from '../ui/blocks.js';
import {renderDisc, tintOf} from '../ui/theme-icon.js';
import {renderShortScores} from './scores.js';
import {shortScores, type Talk} from './talk.js';

/** The same themes as on the plate, in a list, each with how it begins. */
export function renderList(talk: Talk): TemplateResult {
  const {themes, lang, dir} = talk.content;
  const {words, fitting} = talk;
  return html`<ul class="themes" lang=${lang} dir=${dir}>
    ${themes.map(
      (theme, index) =>
        html`<li class=${tintOf(index)}>
          <button type="button" class="theme" data-theme=${theme.id} @click=${() => talk.open(theme.id)}>
            ${renderDisc(theme.icon)}
            <span class="sign">
              <span class="name">${theme.title}</span>
              ${fitting.has(theme.id) ? html`<span class="fits" lang=${words.lang} dir=${words.dir}>${words.fits}</span>` : nothing}
              ${renderShortScores(shortScores(theme, talk), words)}
            </span>
          </button>
          <div class="begins">${renderBlocks(theme.intro.slice(0, 1))}</div>
        </li>`,
    )}
  </ul>`;
}
