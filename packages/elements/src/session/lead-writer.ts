import {caseId} from '@toegang/domain/session.js';
import {MAXIMUM_POINT_LENGTH, type NewPoint} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {caseIn, principleIn, subjectsIn, themeIn} from './material.js';
import {makePointId} from './own-points.js';
import {partOf, stepOf} from './place.js';
import {sayRoom} from './say-room.js';
import type {SessionView} from './view.js';
import {renderWritingField} from './writing-field.js';

type Field = 'case' | 'principle' | 'theme' | 'prompt' | 'audience';

/** Something that a point may belong to. */
interface Belonging {
  readonly field: Field;
  readonly label: string;
  readonly options: readonly {readonly id: string; readonly title: string}[];
  /** What it belongs to when nothing was chosen. */
  readonly proposed: string;
}

const TEXT = 'lead-point';
const EMPTY = 'lead-point-empty';

/**
 * Draws where who leads writes down a point of the room. It has one place on the page in every phase, so that a phase
 * that changes elsewhere does not take away the field in which somebody types.
 */
export function renderLeadWriter(view: SessionView): TemplateResult {
  const {words, drafts, level, session} = view;
  const text = drafts.read(TEXT);
  const isAsked = ['theme', 'plan'].includes(session.phase) || partOf(view).asks.includes('notes');
  if (!isAsked && text === '') return html`${nothing}`;
  const belongings = belongingsOf(view);
  const error = drafts.read(EMPTY) !== '' && text.trim() === '' ? words.pointEmpty : '';
  return html`<form class="lead-writer" novalidate @submit=${(event: Event) => handleSubmit(event, view, belongings)}>
    ${renderSubheading(level, words.writePoint)}
    ${renderWritingField(view, {
      ...{id: TEXT, label: words.leadPointLabel, hint: words.leadPointHint, value: text, error},
      care: sayRoom(view, text),
      onInput: (value) => drafts.write(TEXT, value),
    })}
    <div class="lead-belongs">${belongings.map((belonging) => renderSelect(view, belonging))}</div>
    <button type="submit" class="button secondary">${words.addPoint}</button>
  </form>`;
}

function renderSelect({words, drafts, content}: SessionView, belonging: Belonging): TemplateResult {
  const {field, label, options, proposed} = belonging;
  const id = fieldId(field);
  const chosen = drafts.read(id) || proposed;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${({currentTarget}: Event) => drafts.write(id, (currentTarget as HTMLSelectElement).value)}
    >
      <option value="none" .selected=${chosen === 'none' || chosen === ''}>${words.belongsNowhere}</option>
      ${options.map(
        (option) =>
          html`<option value=${option.id} lang=${content.lang} .selected=${chosen === option.id}
            >${option.title}</option
          >`,
      )}
    </select>
  </div>`;
}

/** What a point can belong to here: in the talk about a theme to a case and a principle of it. */
function belongingsOf(view: SessionView): readonly Belonging[] {
  const {words, content, format} = view;
  const theme = view.session.phase === 'theme' ? themeIn(view) : undefined;
  const principles = (content.principles ?? []).filter(({id}) => theme?.principles.includes(id));
  const cases = (theme?.cases ?? []).map(({title}, index) => ({id: caseId(index), title}));
  const isNote = partOf(view).asks.includes('notes');
  const shown = stepOf(view)?.step === 'case' ? (caseIn(view)?.id ?? '') : '';
  const isLoose = view.session.phase !== 'theme' && !isNote;
  const subject = format.subjects === 'themes' ? 'theme' : 'principle';
  const all: readonly Belonging[] = [
    {field: 'case', label: words.pointCase, options: cases, proposed: shown},
    {field: 'principle', label: words.pointPrinciple, options: isLoose ? [] : principles, proposed: ''},
    {
      field: 'prompt',
      label: words.pointPrompt,
      options: isNote ? (format.prompts ?? []).map(({id, text}) => ({id, title: text})) : [],
      proposed: format.prompts?.[0]?.id ?? '',
    },
    {
      field: 'audience',
      label: words.pointAudience,
      options: isNote ? (content.audiences ?? []).map(({id, label, plural}) => ({id, title: plural ?? label})) : [],
      proposed: '',
    },
    {field: subject, label: words.pointSubject, options: isLoose ? subjectsIn(view) : [], proposed: ''},
  ];
  return all.filter(({options}) => options.length > 0);
}

function handleSubmit(event: Event, view: SessionView, belongings: readonly Belonging[]): void {
  event.preventDefault();
  const {drafts, words} = view;
  const text = drafts.read(TEXT).trim();
  drafts.write(EMPTY, text === '' ? 'yes' : '');
  view.focus(`#${TEXT}`);
  if (text === '' || text.length > MAXIMUM_POINT_LENGTH) return;
  const point: NewPoint = {id: makePointId(), text, ...subjectNow(view), ...chosenOf(view, belongings)};
  drafts.write(TEXT, '');
  view.act({kind: 'add-point', point});
  view.say(words.pointAdded);
}

/** The open theme or principle. */
function subjectNow(view: SessionView): Partial<NewPoint> {
  if (view.session.phase !== 'theme') return {};
  const [theme, principle] = [themeIn(view), principleIn(view)];
  return {...(theme && {theme: theme.id}), ...(principle && {principle: principle.id})};
}

function chosenOf({drafts}: SessionView, belongings: readonly Belonging[]): Partial<NewPoint> {
  const chosen = belongings.map(({field, options, proposed}): [Field, string] => {
    const id = drafts.read(fieldId(field)) || proposed;
    return [field, options.some((option) => option.id === id) ? id : ''];
  });
  return Object.fromEntries(chosen.filter(([, id]) => id !== ''));
}

function fieldId(field: Field): string {
  return `lead-point-${field}`;
}
