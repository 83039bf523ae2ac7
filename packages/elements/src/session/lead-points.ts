import {caseId} from '@toegang/domain/session.js';
import {MAXIMUM_POINT_LENGTH, type SessionPoint} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {sayRoom} from './say-room.js';
import type {SessionView} from './view.js';
import {renderWritingField} from './writing-field.js';

type Drawn = TemplateResult | typeof nothing;

/** Under which names is kept which point is being changed or taken away. */
const EDITING = 'lead-editing';
const REMOVING = 'lead-removing';

/** Draws the points that belong to where the session is, each with what who leads may do with it. */
export function renderLeadPoints(view: SessionView): Drawn {
  const {words, level, session} = view;
  const points = pointsNow(view);
  if (!['questions', 'theme', 'plan'].includes(session.phase)) return nothing;
  if (points.length === 0) return session.phase === 'plan' ? html`<p>${words.noPoints}</p>` : nothing;
  return html`<section class="lead-points">
    ${renderSubheading(level, session.phase === 'plan' ? words.choosePoints : words.pointsHere)}
    <ul class="cards">
      ${repeat(
        points,
        ({id}) => id,
        (point) => html`<li class="card" data-point=${point.id}>${renderPoint(view, point)}</li>`,
      )}
    </ul>
  </section>`;
}

/** In the plan all of them; in a talk those of the open theme; before that what was written apart. */
function pointsNow({session, format}: SessionView): readonly SessionPoint[] {
  const {points, phase, current} = session;
  if (phase === 'plan') return points.filter(({prompt}) => prompt === undefined);
  if (phase === 'questions') return points.filter(({prompt}) => prompt !== undefined);
  return points.filter(
    ({prompt, theme, principle}) =>
      prompt === undefined && current !== undefined && (format.subjects === 'themes' ? theme : principle) === current,
  );
}

function renderPoint(view: SessionView, point: SessionPoint): Drawn {
  if (view.drafts.read(EDITING) === point.id) return renderEditor(view, point);
  return html`<p class="point-text">${point.text}</p> ${renderBelongs(view, point)}
    ${
      view.drafts.read(REMOVING) === point.id
        ? renderRemoval(view, point)
        : html`<div class="lead-acts">${renderToPlan(view, point)} ${renderActs(view, point)}</div>`
    }`;
}

/** What a point is about: its theme, case and principle, or the group that wrote it. */
export function renderBelongs({content, words}: SessionView, point: SessionPoint): Drawn {
  const theme = content.themes?.find(({id}) => id === point.theme);
  const names = [
    theme?.title,
    theme?.cases.find((_, index) => caseId(index) === point.case)?.title,
    content.principles?.find(({id}) => id === point.principle)?.title,
  ].filter((name) => name !== undefined);
  const group = content.audiences?.find(({id}) => id === point.audience);
  if (names.length === 0 && !group) return nothing;
  return html`<p class="muted">
    ${group ? words.written(group.plural ?? group.label) : nothing}
    ${names.length === 0 ? nothing : html`<span lang=${content.lang} dir=${content.dir}>${names.join(' · ')}</span>`}
  </p>`;
}

function renderToPlan({words, act, session}: SessionView, {id, toPlan, text}: SessionPoint): Drawn {
  if (session.phase === 'questions') return nothing;
  const change = ({currentTarget}: Event): void =>
    act({kind: 'change-point', id, change: {toPlan: (currentTarget as HTMLInputElement).checked}});
  return html`<label class="lead-check">
    <input type="checkbox" .checked=${toPlan} @change=${change} />
    <span>${words.toPlan}<span class="visually-hidden">: ${text}</span></span>
  </label>`;
}

function renderActs({words, drafts, focus}: SessionView, {id, text}: SessionPoint): Drawn {
  const edit = (): void => {
    drafts.write(editId(id), text);
    drafts.write(EDITING, id);
    focus(`#${CSS.escape(editId(id))}`);
  };
  const remove = (): void => {
    drafts.write(REMOVING, id);
    focus(`[data-point='${CSS.escape(id)}'] button`);
  };
  return html`<button type="button" class="button-link" @click=${edit}>
      ${words.changePoint}<span class="visually-hidden">: ${text}</span>
    </button>
    <button type="button" class="button-link" @click=${remove}>
      ${words.removePoint}<span class="visually-hidden">: ${text}</span>
    </button>`;
}

function renderRemoval(view: SessionView, {id}: SessionPoint): Drawn {
  const {words, drafts, act, focus, say} = view;
  const remove = (): void => {
    drafts.write(REMOVING, '');
    act({kind: 'remove-point', id});
    say(words.pointRemoved);
    focus('.lead-points button');
  };
  const stay = (): void => {
    drafts.write(REMOVING, '');
    focus(`[data-point='${CSS.escape(id)}'] button`);
  };
  return html`<p>${words.sureToRemove}</p>
    <div class="lead-acts">
      <button type="button" class="button" @click=${remove}>${words.yesRemove}</button>
      <button type="button" class="button secondary" @click=${stay}>${words.cancelChange}</button>
    </div>`;
}

function renderEditor(view: SessionView, {id}: SessionPoint): Drawn {
  const {words, drafts, act, focus, say} = view;
  const field = editId(id);
  const text = drafts.read(field);
  const stop = (): void => {
    drafts.write(EDITING, '');
    focus(`[data-point='${CSS.escape(id)}'] button`);
  };
  const keep = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === '' || text.trim().length > MAXIMUM_POINT_LENGTH) {
      focus(`#${CSS.escape(field)}`);
      return;
    }
    act({kind: 'change-point', id, change: {text: text.trim()}});
    say(words.pointChanged);
    stop();
  };
  return html`<form novalidate @submit=${keep}>
    ${renderWritingField(view, {
      ...{id: field, label: words.editedPoint, hint: words.leadPointHint, value: text},
      error: text.trim() === '' ? words.pointEmpty : '',
      care: sayRoom(view, text),
      onInput: (value) => drafts.write(field, value),
    })}
    <div class="lead-acts">
      <button type="submit" class="button">${words.keepPoint}</button>
      <button type="button" class="button secondary" @click=${stop}>${words.cancelChange}</button>
    </div>
  </form>`;
}

function editId(id: string): string {
  return `edit-${id}`;
}
