import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {columnsIn, layOut, measuresOf, type Layout, type Stop} from './geometry.js';
import type {FrameWatch} from './frame-watch.js';
import {renderDisc, tintOf} from './icon.js';
import {ownProperties} from './own-properties.js';
import {renderScene} from './scene.js';
import {renderShortScores} from './scores.js';
import {themeScores, type Talk} from './talk.js';
import type {Theme} from './talk-content.js';

/** The picture: a road through a landscape, along all themes. */
export function renderPlate(talk: Talk, watch: FrameWatch): TemplateResult {
  const {themes, lang, dir} = talk.content;
  const layout = layOut(themes.length, columnsIn(watch.room));
  const {measured} = watch;
  const frame = measured && {...measured, isMirrored: dir === 'rtl'};
  return html`<div class="stage">
    <div class="ruler"></div>
    <div
      ><div
        class=${layout.columns === 1 ? 'plate alone' : 'plate'}
        lang=${lang}
        dir=${dir}
        ${ownProperties(plateProperties(layout))}
      >
        ${frame ? renderScene(layout, frame) : nothing}
        <ul class="stops">
          ${themes.map((theme, index) => renderStop(theme, index, layout, talk))}
        </ul>
      </div></div
    >
  </div>`;
}

function plateProperties({columns, rows}: Layout): Record<`--_${string}`, string> {
  const {above, below, margin, radius} = measuresOf(columns);
  return {
    '--_above': `${above}em`,
    '--_below': `${below}em`,
    '--_margin': `${margin}em`,
    '--_radius': `${radius}em`,
    '--_rows': `${rows}`,
  };
}

function renderStop(theme: Theme, index: number, layout: Layout, talk: Talk): TemplateResult {
  const stop = layout.stops[index];
  const {words, fitting} = talk;
  return html`<li class=${`stop ${tintOf(index)}`} ${ownProperties(stop ? stopProperties(stop) : {})}>
    <button type="button" class="theme" data-theme=${theme.id} @click=${() => talk.open(theme.id)}>
      ${renderDisc(theme.icon)}
      <span class="sign">
        <span class="name">${theme.title}</span>
        ${fitting.has(theme.id) ? html`<span class="fits" lang=${words.lang} dir=${words.dir}>${words.fits}</span>` : nothing}
        ${renderShortScores(themeScores(theme, talk), words)}
      </span>
    </button>
  </li>`;
}

/** A row of any number divides the same 60 tracks, which 1 … 5 all go into. */
const TRACKS = 60;

function stopProperties({row, inRow, place, shift}: Stop): Record<`--_${string}`, string> {
  const span = TRACKS / inRow;
  return {
    '--_row': `${row + 1}`,
    '--_column': `${place * span + 1} / span ${span}`,
    '--_shift': `${shift}em`,
  };
}
