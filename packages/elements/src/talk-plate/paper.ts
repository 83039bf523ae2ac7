import type {TemplateResult} from 'lit';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {renderBlocks} from '../ui/blocks.js';
import type {Paper} from './geometry.js';
import {renderDisc, tintOf} from '../ui/theme-icon.js';
import {renderPlate} from './plate.js';
import {renderScores} from './scores.js';
import {themeScores, type Talk} from './talk.js';
import {renderParts} from './theme-page.js';

/** The talk plate on paper: the plate on a sheet for the wall, and each theme on a card for the table. */
export function renderPaper(talk: Talk, {layout, frame}: Paper): TemplateResult {
  const {themes, lang, dir} = talk.content;
  return html`${renderPlate(talk, layout, frame)}
    <div class="cards">
      ${themes.map(
        (theme, index) =>
          html`<div class=${`card ${tintOf(index)}`}>
            <div class="opening">
              ${renderDisc(theme.icon)}
              <div class="opening-text" lang=${lang} dir=${dir}>${renderSubheading(talk.level, theme.title)}</div>
            </div>
            <div class="intro" lang=${lang} dir=${dir}>${renderBlocks(theme.intro)}</div>
            ${renderScores(themeScores(theme, talk), talk.words)}
            ${renderParts(theme, {...talk, level: talk.level + 1})}
          </div>`,
      )}
    </div>`;
}
