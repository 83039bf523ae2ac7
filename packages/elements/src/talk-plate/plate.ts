import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import type {Frame, Layout} from './geometry.js';
import {renderDisc, tintOf} from '../ui/theme-icon.js';
import {renderScene} from './scene.js';
import {renderShortScores} from './scores.js';
import {shortScores, type Talk} from './talk.js';
import type {Theme} from './talk-content.js';

/** The picture: a road through a landscape, along all themes; without the landscape as long as `frame` is not known. */
export function renderPlate(talk: Talk, layout: Layout, frame: Frame | null): TemplateResult {
  const {themes, lang, dir} = talk.content;
  return html`<div class="stage">
    <div class="ruler"></div>
    <div
      ><div class=${layout.columns === 1 ? 'plate alone' : 'plate'} lang=${lang} dir=${dir}>
        ${frame ? renderScene(layout, frame) : nothing}
        <ul class="stops">
          ${themes.map((theme, index) => renderStop(theme, index, talk))}
        </ul>
      </div></div
    >
  </div>`;
}

function renderStop(theme: Theme, index: number, talk: Talk): TemplateResult {
  const {words, fitting} = talk;
  return html`<li class=${`stop ${tintOf(index)}`}>
    <button type="button" class="theme" data-theme=${theme.id} @click=${() => talk.open(theme.id)}>
      ${renderDisc(theme.icon)}
      <span class="sign">
        <span class="name">${theme.title}</span>
        ${fitting.has(theme.id) ? html`<span class="fits" lang=${words.lang} dir=${words.dir}>${words.fits}</span>` : nothing}
        ${renderShortScores(shortScores(theme, talk), words)}
      </span>
    </button>
  </li>`;
}
