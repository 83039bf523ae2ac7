import {MAXIMUM_POINT_LENGTH} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {renderSubheading} from '../ui/heading.js';
import {renderOption} from '../ui/option.js';
import {html} from '../ui/template.js';
import {makePointId, rememberPoint} from './own-points.js';
import {renderOwnPoints} from './own-points-list.js';
import {renderResults} from './results-slot.js';
import {sayRoom} from './say-room.js';
import type {SessionView} from './view.js';
import {renderWritingField} from './writing-field.js';
import {asksNotes, AUDIENCE, ownAudience, writingPlaces, type WritingPlace} from './writing-places.js';

/** Under which name it is kept which field was sent while it was empty. */
const EMPTY = 'empty-field';

/**
 * Draws all that can be written on a telephone. It has one place on the page in every phase, so that a field in which
 * somebody types stays the same field.
 */
export function renderWriting(view: SessionView): TemplateResult {
  const places = writingPlaces(view);
  return html`<div class="writing">
    ${asksNotes(view) ? renderApart(view) : nothing}
    ${repeat(
      places,
      ({id}) => id,
      (place) => renderWriter(view, place),
    )}
    ${renderOwnPoints(view)}
  </div>`;
}

/** The group that somebody belongs to, and what that group looks at. */
function renderApart(view: SessionView): TemplateResult {
  return html`${renderAudience(view)} ${renderResults(ownAudience(view))}`;
}

function renderAudience(view: SessionView): TemplateResult | typeof nothing {
  const {words, content, drafts} = view;
  const {audiences = [], lang, dir} = content;
  if (audiences.length === 0) return nothing;
  return html`<fieldset class="question">
    <legend>${words.audienceTask}</legend>
    <p class="muted">${words.audienceHint}</p>
    <div class="options">
      ${audiences.map(({id, label}) =>
        renderOption({
          type: 'radio',
          id: `audience-${id}`,
          name: 'audience',
          label: html`<span lang=${lang} dir=${dir}>${label}</span>`,
          isChecked: ownAudience(view) === id,
          onChange: () => drafts.write(AUDIENCE, id),
        }),
      )}
    </div>
  </fieldset>`;
}

/** The heading and the button change when the session moves on; the field between them does not. */
function renderWriter(view: SessionView, place: WritingPlace): TemplateResult {
  const {words, content, level, drafts} = view;
  const {id, title, isPrompt, isOpen} = place;
  const text = drafts.read(id);
  const error = drafts.read(EMPTY) === id && text.trim() === '' ? words.pointEmpty : '';
  return html`<form class="writer" novalidate @submit=${(event: Event) => handleSubmit(event, view, place)}>
    ${isOpen && isPrompt ? nothing : renderSubheading(level, isOpen ? words.pointTitle : words.stillWriting)}
    ${renderWritingField(view, {
      ...{id, value: text, error, care: sayRoom(view, text)},
      label: isPrompt ? html`<span lang=${content.lang} dir=${content.dir}>${title}</span>` : words.pointLabel(title),
      hint: isPrompt ? words.noteHint : words.pointHint,
      onInput: (value) => drafts.write(id, value),
    })}
    <p class="buttons">
      <button type="submit" class="button">${words.addPoint}</button>
      ${isOpen ? nothing : renderThrowAway(view, place)}
    </p>
  </form>`;
}

function renderThrowAway({drafts, words, say, focus}: SessionView, {id}: WritingPlace): TemplateResult {
  const throwAway = (): void => {
    drafts.write(id, '');
    say(words.thrownAway);
    focus('#title');
  };
  return html`<button type="button" class="button secondary" @click=${throwAway}>${words.throwAway}</button>`;
}

function handleSubmit(event: Event, view: SessionView, {id: field, belongsTo}: WritingPlace): void {
  event.preventDefault();
  const {drafts, words, known} = view;
  const text = drafts.read(field).trim();
  drafts.write(EMPTY, text === '' ? field : '');
  view.focus(`#${field}`);
  if (text === '' || text.length > MAXIMUM_POINT_LENGTH) return;
  const id = makePointId();
  rememberPoint(view, id);
  drafts.write(field, '');
  view.act({kind: 'add-point', point: {...belongsTo, id, text}});
  view.say(known.connection === 'offline' ? words.pointLater : words.pointAdded);
}
