import {nothing, type TemplateResult} from 'lit';
import {renderSubheading, renderTitle} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {renderBlocks} from '../ui/blocks.js';
import {renderPartHeading} from '../ui/part-heading.js';
import {renderDisc, tintOf} from '../ui/theme-icon.js';
import {renderScores, sayNumber} from './scores.js';
import {themeScores, type Talk} from './talk.js';
import type {Theme} from './talk-content.js';

type Case = Theme['cases'][number];
type Practice = Theme['practices'][number];

/** What is said beside the theme itself. */
export interface Around {
  /** Where points are written down. */
  readonly points: TemplateResult;
  readonly goals: TemplateResult;
  readonly back: () => void;
  readonly readAloud: unknown;
}

/** A theme to talk about: what it is about, cases, statements, and how it can be done. */
export function renderTheme(theme: Theme, talk: Talk, around: Around): TemplateResult {
  const {content, words, level} = talk;
  const {themes, lang, dir} = content;
  const index = themes.indexOf(theme);
  return html`<article class=${`page ${tintOf(index)}`}>
    <p class="way"><button type="button" class="button-link back" @click=${around.back}>${words.back}</button></p>
    <div class="opening">
      ${renderDisc(theme.icon)}
      <div class="opening-text">
        <p class="muted">${words.place(sayNumber(index + 1, words), sayNumber(themes.length, words))}</p>
        <div lang=${lang} dir=${dir}>${renderTitle(level, theme.title)}</div>
      </div>
    </div>
    ${around.readAloud}
    <div class="intro" lang=${lang} dir=${dir}>${renderBlocks(theme.intro)}</div>
    ${renderScores(themeScores(theme, talk), words)} ${around.goals} ${renderParts(theme, talk)} ${around.points}
    ${renderWays(index, talk)}
  </article>`;
}

/** What there is to talk about in a theme: cases, statements and practices. */
export function renderParts(theme: Theme, talk: Talk): TemplateResult {
  return html`${renderCases(theme.cases, talk)} ${renderStatements(theme, talk)}
  ${renderPractices(theme.practices, talk)}`;
}

function renderCases(cases: readonly Case[], talk: Talk): TemplateResult | typeof nothing {
  const {words, level, content} = talk;
  if (cases.length === 0) return nothing;
  return html`<section class="part">
    ${renderSubheading(level, words.cases)}
    <div class="cases"
      >${cases.map(
        (it, index) =>
          html`<div class="case">
            <p class="muted">${words.caseNumber(sayNumber(index + 1, words))}</p>
            <div lang=${content.lang} dir=${content.dir}>
              ${renderPartHeading(level, it.title)} ${renderBlocks(it.story)}
            </div>
            <div class="dilemma">
              <p class="kicker">${words.dilemma}</p>
              <p lang=${content.lang} dir=${content.dir}>${it.dilemma}</p>
            </div>
            ${it.questions.length === 0 ? nothing : renderQuestions(it.questions, talk)}
          </div>`,
      )}</div
    >
  </section>`;
}

function renderQuestions(questions: readonly string[], {words, content}: Talk): TemplateResult {
  return html`<p class="kicker">${words.caseQuestions}</p>
    <ul class="ask" lang=${content.lang} dir=${content.dir}>
      ${questions.map((question) => html`<li>${question}</li>`)}
    </ul>`;
}

function renderStatements({statements}: Theme, {words, level, content}: Talk): TemplateResult | typeof nothing {
  if (statements.length === 0) return nothing;
  return html`<section class="part">
    ${renderSubheading(level, words.statements)}
    <p>${words.statementsHint}</p>
    <ul class="statements" lang=${content.lang} dir=${content.dir}>
      ${statements.map(({text}) => html`<li class="statement">${text}</li>`)}
    </ul>
  </section>`;
}

function renderPractices(
  practices: readonly Practice[],
  {words, level, content}: Talk,
): TemplateResult | typeof nothing {
  if (practices.length === 0) return nothing;
  return html`<section class="part">
    ${renderSubheading(level, words.practices)}
    <div class="practices"
      >${practices.map(
        ({title, body, place, link}) =>
          html`<div class="practice">
            <div lang=${content.lang} dir=${content.dir}>
              ${renderPartHeading(level, title)} ${renderBlocks(body)}
            </div>
            ${place === undefined ? nothing : html`<p class="muted">${words.practicePlace(place)}</p>`}
            ${
              link === undefined
                ? nothing
                : html`<p
                    ><a href=${link}>${words.readMore}<span class="visually-hidden">: ${title}</span></a></p
                  >`
            }
          </div>`,
      )}</div
    >
  </section>`;
}

/** To the theme before and the one after, around the corner too. */
function renderWays(index: number, {content, words, open}: Talk): TemplateResult | typeof nothing {
  const {themes, lang, dir} = content;
  const previous = themes.at(index - 1);
  const next = themes[(index + 1) % themes.length];
  if (themes.length < 2 || !previous || !next) return nothing;
  const renderWay = (label: string, {id, title}: Theme, side: string): TemplateResult =>
    html`<button type="button" class=${`way-to ${side}`} @click=${() => open(id)}>
      <span class="muted">${label}</span> <strong lang=${lang} dir=${dir}>${title}</strong>
    </button>`;
  return html`<div class="ways">
    ${renderWay(words.previous, previous, 'previous')} ${renderWay(words.next, next, 'next')}
  </div>`;
}
