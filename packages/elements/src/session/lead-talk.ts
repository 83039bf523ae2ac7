import {caseId} from '@toegang/domain/session.js';
import {nothing, type TemplateResult} from 'lit';
import {renderBlocks} from '../ui/blocks.js';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {openTheme} from './lead-ways.js';
import {renderVote} from './lead-vote.js';
import {caseIn, statementIn, subjectsIn, themeIn, toolsIn} from './material.js';
import {makePointId} from './own-points.js';
import {stepOf, subjectOf} from './place.js';
import {renderNotes} from './points-list.js';
import {renderCase, renderDilemma, renderIntro, renderTools} from './story.js';
import type {SessionView} from './view.js';

type Drawn = TemplateResult | typeof nothing;

/** Draws the talk: which theme is open, at which step, and what there is for it. */
export function renderTalk(view: SessionView): Drawn {
  return html`${renderSubjects(view)} ${subjectOf(view) ? html`${renderSteps(view)} ${renderStep(view)}` : nothing}`;
}

function renderSubjects(view: SessionView): Drawn {
  const {session, words, content} = view;
  const {themes, current} = session;
  const subjects = subjectsIn(view);
  const chosen = themes.flatMap((id) => subjects.filter((subject) => subject.id === id));
  const others = subjects.filter(({id}) => !themes.includes(id));
  const open = (id: string): void => {
    view.act({kind: 'change', change: openTheme(view, id)});
    view.focus('#title');
  };
  const renderButton = ({id, title}: {readonly id: string; readonly title: string}): TemplateResult =>
    html`<li>
      <button
        type="button"
        class="lead-step"
        aria-current=${id === current ? 'true' : 'false'}
        @click=${() => id !== current && open(id)}
      >
        ${title}
      </button>
    </li>`;
  return html`<div class="lead-subjects">
    ${chosen.length === 0 ? html`<p>${words.noSubjects}</p>` : nothing}
    ${
      chosen.length === 0
        ? nothing
        : html`<p id="lead-subjects" class="kicker">${words.subjects}</p>
            <ul class="lead-steps" lang=${content.lang} dir=${content.dir} aria-labelledby="lead-subjects">
              ${chosen.map(renderButton)}
            </ul>`
    }
    ${
      others.length === 0
        ? nothing
        : html`<details>
            <summary>${words.otherSubjects}</summary>
            <ul class="lead-steps" lang=${content.lang} dir=${content.dir}>
              ${others.map(renderButton)}
            </ul>
          </details>`
    }
  </div>`;
}

function renderSteps(view: SessionView): Drawn {
  const {format, session, words, content} = view;
  const go = (step: (typeof format.steps)[number]['step']): void => {
    view.act({kind: 'change', change: {step}});
    view.focus('#title');
  };
  return html`<nav aria-labelledby="lead-steps">
    <p id="lead-steps" class="kicker">${words.steps}</p>
    <ol class="lead-steps" lang=${content.lang} dir=${content.dir}>
      ${format.steps.map(
        ({step, title}) =>
          html`<li>
            <button
              type="button"
              class="lead-step"
              aria-current=${step === session.step ? 'step' : 'false'}
              @click=${() => go(step)}
            >
              ${title}
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}

function renderStep(view: SessionView): Drawn {
  switch (stepOf(view)?.step) {
    case 'results':
      return html`${renderIntro(view)} <slot name="results"></slot> ${renderNotes(view)}`;
    case 'case':
      return html`${renderCases(view)} ${renderCase(view)}`;
    case 'vote':
      return renderStatements(view);
    case 'talk':
      return themeIn(view) ? renderDilemma(view) : renderIntro(view);
    case 'tool':
      return html`${renderTools(view)} ${renderToolChoice(view)}`;
    case 'points':
      return renderPractices(view);
    default:
      return renderIntro(view);
  }
}

function renderCases(view: SessionView): Drawn {
  const cases = themeIn(view)?.cases ?? [];
  const items = cases.map(({title}, index) => ({id: caseId(index), title}));
  return renderItems(view, items, caseIn(view)?.id, view.words.casesOf);
}

function renderStatements(view: SessionView): Drawn {
  const {content, words} = view;
  const statements = themeIn(view)?.statements ?? [];
  const open = statementIn(view);
  if (!open) return nothing;
  const items = statements.map(({id}, index) => ({id, title: words.statement(index + 1, statements.length)}));
  return html`${renderItems(view, items, open.id, words.statementsOf)}
    <p class="statement" lang=${content.lang} dir=${content.dir}>${open.text}</p>
    ${renderVote(view, open.id, open.text)}`;
}

/** Which case or statement is on the screen of the room. */
function renderItems(
  view: SessionView,
  items: readonly {readonly id: string; readonly title: string}[],
  shown: string | undefined,
  label: string,
): Drawn {
  if (items.length < 2) return nothing;
  const show = (item: string): void => view.act({kind: 'change', change: {item}});
  return html`<p id="lead-items" class="kicker">${label}</p>
    <ul class="lead-steps" aria-labelledby="lead-items">
      ${items.map(
        ({id, title}) =>
          html`<li>
            <button
              type="button"
              class="lead-step"
              aria-current=${id === shown ? 'true' : 'false'}
              @click=${() => show(id)}
            >
              ${title}
            </button>
          </li>`,
      )}
    </ul>`;
}

/** What others do: perhaps there is something in it for here. */
function renderPractices(view: SessionView): Drawn {
  const {words, content, level} = view;
  const practices = themeIn(view)?.practices ?? [];
  if (practices.length === 0) return nothing;
  return html`<details>
    <summary>${words.practices}</summary>
    ${practices.map(
      ({title, body, place, link}) =>
        html`<div class="card">
          <div lang=${content.lang} dir=${content.dir}>${renderSubheading(level, title)} ${renderBlocks(body)}</div>
          ${place === undefined ? nothing : html`<p class="muted">${words.practicePlace(place)}</p>`}
          ${
            link === undefined
              ? nothing
              : html`<p
                  ><a href=${link}>${words.readMore}<span class="visually-hidden">: ${title}</span></a></p
                >`
          }
        </div>`,
    )}
  </details>`;
}

/** The way to dig deeper that the group chooses is a point like the other ones. */
function renderToolChoice(view: SessionView): Drawn {
  const {words, session} = view;
  const {current} = session;
  if (current === undefined) return nothing;
  const add = (title: string): void => {
    const point = {id: makePointId(), text: words.toolPoint(title), principle: current};
    view.act({kind: 'add-point', point});
    view.say(words.pointAdded);
  };
  return html`<ul class="lead-others">
    ${toolsIn(view).map(
      ({title}) =>
        html`<li>
          <button type="button" class="button secondary" @click=${() => add(title)}>${words.chooseTool(title)}</button>
        </li>`,
    )}
  </ul>`;
}
