import {ENOUGH_TO_RANK, type ImprovementPoint, type Ranking} from '@toegang/domain/report.js';
import {nothing, svg, type TemplateResult} from 'lit';
import {renderSubheading} from '../ui/heading.js';
import {renderMark, renderSample, seriesClass} from '../ui/marks.js';
import {html} from '../ui/template.js';
import type {PointsWords} from '../words/improvement-points.js';
import type {Points, RankedGroup, Wording} from './points.js';
import {sayPart, type Voice} from './speech.js';

/** How many points stand above the fold; all that are equal to the last one come along. */
const TOP = 10;

/** What the list of a group needs to know. */
export interface ListInput {
  readonly points: Points;
  readonly voice: Voice;
  /** Level of the title. */
  readonly level: number;
  /** The principle that is picked. */
  readonly principle: string | null;
  readonly onPick: (principle: string) => void;
}

/** What one group would improve, from most to least chosen: bars with their numbers, the rest folded. */
export function renderGroup(group: RankedGroup, input: ListInput): TemplateResult {
  const {ranking, name, mark} = group;
  const {words} = input.voice;
  const {points, isRanked, respondents} = ranking;
  const last = points[TOP - 1]?.rank ?? 0;
  const top = points.filter(({rank}, index) => index < TOP || rank === last);
  const rest = points.slice(top.length);
  return html`<div class=${`group ${seriesClass(mark)}`}>
    ${renderSubheading(input.level, html`${renderSample(renderMark(mark))} ${name}`)}
    <p>${words.people(respondents)}</p>
    ${isRanked || points.length === 0 ? nothing : html`<p class="muted">${words.orderUncertain(ENOUGH_TO_RANK)}</p>`}
    ${points.length === 0 ? html`<p>${words.noneChosen}</p>` : renderList(top, group, input)}
    ${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary>${words.showAll(points.length)}</summary>
            ${renderList(rest, group, input)}
          </details>`
    }
    ${renderLeftOut(ranking, words)}
  </div>`;
}

/** What is not in the list, and why. */
function renderLeftOut({points, unchosen, hidden}: Ranking, words: PointsWords): readonly TemplateResult[] {
  const reasons = [...new Set(hidden.map(({reason}) => reason))];
  const lines = reasons.map((reason) =>
    words.hiddenPoints(hidden.filter((point) => point.reason === reason).length, words.hidden[reason]),
  );
  if (points.length > 0 && unchosen.length > 0) lines.unshift(words.unchosen(unchosen.length));
  return lines.map((line) => html`<p class="muted">${line}</p>`);
}

function renderList(points: readonly ImprovementPoint[], group: RankedGroup, input: ListInput): TemplateResult {
  return html`<ul class=${group.ranking.isRanked ? 'points ranked' : 'points'}>
    ${points.map((point) => renderPoint(point, group, input))}
  </ul>`;
}

function renderPoint(point: ImprovementPoint, group: RankedGroup, input: ListInput): TemplateResult {
  const {points, voice, principle: picked} = input;
  const principle = points.principleOf(point.id);
  const wordings = renderWordings(points.wordingsOf(point.id, group.audience), points, voice);
  return html`<li class=${(principle?.id ?? point.id) === picked ? 'point picked' : 'point'}>
    ${group.ranking.isRanked ? renderRank(voice.whole(point.rank), voice.words) : nothing}
    ${principle === null ? renderPick(point.id, wordings, input) : html`<div class="wordings">${wordings}</div>`}
    ${renderBar(point.share / points.fullBar)}
    <div class="foot">
      <p><strong>${voice.percent(point.share)}</strong> ${sayPart(point, group, voice)}</p>
      ${principle === null ? nothing : renderPick(principle.id, renderPrinciple(principle.title, points), input)}
    </div>
  </li>`;
}

function renderRank(rank: string, words: PointsWords): TemplateResult {
  return html`<p class="rank"
    ><span class="visually-hidden">${words.rank(rank)}</span><span aria-hidden="true">${rank}</span></p
  >`;
}

function renderPrinciple(title: string, {lang, dir}: Points): TemplateResult {
  return html`<span lang=${lang} dir=${dir}>${title}</span>`;
}

/** Picks a principle, or lets it go. */
function renderPick(id: string, label: TemplateResult, {principle, onPick}: ListInput): TemplateResult {
  return html`<button type="button" class="pick" aria-pressed=${id === principle} @click=${() => onPick(id)}>
    ${label}
  </button>`;
}

/** What a point says; with the group before it where groups read something else. */
export function renderWordings(wordings: readonly Wording[], {lang, dir}: Points, {words}: Voice): TemplateResult {
  return html`${wordings.map(
    ({name, text}) =>
      html`<span class="wording"
        >${name === null ? nothing : html`<span class="muted">${words.wordingOf(name)}</span> `}<span
          lang=${lang}
          dir=${dir}
          >${text}</span
        ></span
      > `,
  )}`;
}

/** Only for the eye: the numbers stand beside it. Lengths are percents, so that it follows the room there is. */
function renderBar(part: number): TemplateResult {
  return html`<svg class="bar" aria-hidden="true">
    ${svg`<rect class="track" width="100%" height="100%"></rect><rect class="part" width=${`${part * 100}%`} height="100%"></rect>`}
  </svg>`;
}
