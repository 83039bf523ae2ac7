import {MAXIMUM_POINT_LENGTH, type SessionPoint} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {html} from '../ui/template.js';
import {ownPoints} from './own-points.js';
import {sayRoom} from './say-room.js';
import type {SessionView} from './view.js';
import {renderWritingField} from './writing-field.js';

/** Under which names it is kept which point is being changed, and into what. */
const CHANGING = 'changing';
const CHANGED = 'changed-text';

/** Draws what was written down on this device, to change or to take away; nothing when nothing was. */
export function renderOwnPoints(view: SessionView): TemplateResult | typeof nothing {
  const points = ownPoints(view);
  if (points.length === 0) return nothing;
  return html`<section class="own-points">
    <p id="own-points" class="kicker" tabindex="-1">${view.words.ownPoints}</p>
    <ul class="cards" aria-labelledby="own-points">
      ${repeat(
        points,
        ({id}) => id,
        (point) =>
          html`<li class="card">
            ${view.drafts.read(CHANGING) === point.id ? renderChange(view, point) : renderPoint(view, point)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderPoint(view: SessionView, {id, text}: SessionPoint): TemplateResult {
  const {words, drafts, focus} = view;
  const change = (): void => {
    drafts.write(CHANGING, id);
    drafts.write(CHANGED, text);
    focus('#change');
  };
  const remove = (): void => {
    view.act({kind: 'remove-point', id});
    view.say(words.pointRemoved);
    focus('#own-points');
  };
  return html`<p class="point-text">${text}</p>
    <p class="muted">${sayKept(view, id)}</p>
    <p class="card-ways">
      <button type="button" id=${`change-${id}`} class="button-link" @click=${change}>
        ${words.changePoint}<span class="visually-hidden">: ${text}</span>
      </button>
      <button type="button" class="button-link" @click=${remove}>
        ${words.removePoint}<span class="visually-hidden">: ${text}</span>
      </button>
    </p>`;
}

function sayKept({known, words}: SessionView, point: string): string {
  const isWaiting = known.pending.some(
    (action) =>
      (action.kind === 'add-point' && action.point.id === point) ||
      (action.kind === 'change-point' && action.id === point),
  );
  if (!isWaiting) return words.pointKept;
  return known.connection === 'offline' ? words.pointLater : words.pointOnItsWay;
}

function renderChange(view: SessionView, {id}: SessionPoint): TemplateResult {
  const {words, drafts} = view;
  const text = drafts.read(CHANGED);
  const close = (): void => {
    drafts.write(CHANGING, '');
    view.focus(`#change-${id}`);
  };
  const keep = (event: Event): void => {
    event.preventDefault();
    const now = text.trim();
    if (now === '' || now.length > MAXIMUM_POINT_LENGTH) {
      view.focus('#change');
      return;
    }
    view.act({kind: 'change-point', id, change: {text: now}});
    view.say(words.pointChanged);
    close();
  };
  return html`<form novalidate @submit=${keep}>
    ${renderWritingField(view, {
      ...{id: 'change', value: text, care: sayRoom(view, text)},
      label: words.changedPoint,
      hint: words.pointHint,
      error: text.trim() === '' ? words.pointEmpty : '',
      onInput: (value) => drafts.write(CHANGED, value),
    })}
    <p class="buttons">
      <button type="submit" class="button">${words.keepPoint}</button>
      <button type="button" class="button secondary" @click=${close}>${words.cancelChange}</button>
    </p>
  </form>`;
}
