import {nothing, type TemplateResult} from 'lit';
import {renderBlocks} from '../ui/blocks.js';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {caseIn, principleIn, statementIn, themeIn, titleOf, toolsIn} from './material.js';
import type {SessionView} from './view.js';

type Drawn = TemplateResult | typeof nothing;

/** What the open theme or principle is about. */
export function renderIntro(view: SessionView): Drawn {
  const {lang, dir} = view.content;
  const theme = themeIn(view);
  if (theme) return html`<div class="intro" lang=${lang} dir=${dir}>${renderBlocks(theme.intro)}</div>`;
  const explanation = principleIn(view)?.explanation;
  return explanation ? html`<p class="intro" lang=${lang} dir=${dir}>${explanation}</p>` : nothing;
}

/** The case that is on the screen: a story, its dilemma, and what to talk about. */
export function renderCase(view: SessionView): Drawn {
  const {words, content, level} = view;
  const found = caseIn(view);
  if (!found) return nothing;
  const {title, story} = found.story;
  return html`<div class="case">
    <div lang=${content.lang} dir=${content.dir}> ${renderSubheading(level, title)} ${renderBlocks(story)} </div>
    <div>
      ${renderDilemma(view)}
      <p class="kicker">${words.caseQuestions}</p>
      <ul lang=${content.lang} dir=${content.dir}>
        ${found.story.questions.map((question) => html`<li>${question}</li>`)}
      </ul>
    </div>
  </div>`;
}

/** What makes the case hard; stays in sight while people talk. */
export function renderDilemma(view: SessionView): Drawn {
  const {words, content} = view;
  const found = caseIn(view);
  if (!found) return nothing;
  return html`<div class="dilemma">
    <p class="kicker">${words.dilemma}</p>
    <p lang=${content.lang} dir=${content.dir}>${found.story.dilemma}</p>
  </div>`;
}

/** Which statement this is of how many; nothing for the only one. */
export function renderStatementPlace(view: SessionView): Drawn {
  const found = statementIn(view);
  return found && found.of > 1 ? html`<p class="muted">${view.words.statement(found.place, found.of)}</p>` : nothing;
}

/** Ways to dig deeper that belong to the open principle. */
export function renderTools(view: SessionView): Drawn {
  const {words, content, level} = view;
  const tools = toolsIn(view);
  if (tools.length === 0) return html`<p>${words.noTools}</p>`;
  return html`${renderSubheading(level, words.tools)}
    <ul class="cards" lang=${content.lang} dir=${content.dir}>
      ${tools.map(
        ({title, description}) =>
          html`<li class="card"
            ><p><strong>${title}</strong></p> <p>${description}</p></li
          >`,
      )}
    </ul>`;
}

/** What the group chose to talk about; nothing before it did. */
export function renderChosen(view: SessionView): Drawn {
  const {words, content, level, session, format} = view;
  if (session.themes.length === 0) return nothing;
  return html`${renderSubheading(level, format.subjects === 'themes' ? words.chosenThemes : words.chosenPrinciples)}
    <ol class="chosen" lang=${content.lang} dir=${content.dir}>
      ${session.themes.map((id) => html`<li>${titleOf(view, id)}</li>`)}
    </ol>`;
}
