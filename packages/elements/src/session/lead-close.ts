import type {TemplateResult} from 'lit';
import {renderSubheading} from '../ui/heading.js';
import {saveFile} from '../ui/save-file.js';
import {html} from '../ui/template.js';
import {renderBelongs} from './lead-points.js';
import {renderPoints} from './points-list.js';
import {toJson, toText} from './session-export.js';
import type {SessionView} from './view.js';
import {renderWritingField} from './writing-field.js';

const AGREED = 'agreed';
/** Says that somebody writes in the field: until then it shows what was agreed elsewhere. */
const TOUCHED = 'agreed-touched';

/** Draws the end: what was agreed, the points for the plan, and how to take them along. */
export function renderClosing(view: SessionView): TemplateResult {
  const {words, level, session} = view;
  const chosen = session.points.filter(({toPlan}) => toPlan);
  return html`${renderAgreed(view)}
    <section class="account">
      ${session.agreed === undefined ? '' : html`<p class="agreed">${session.agreed}</p>`}
      ${renderSubheading(level, words.pointsForPlan)}
      ${
        chosen.length === 0
          ? html`<p>${words.noPointsForPlan}</p>`
          : renderPoints(chosen, (point) => renderBelongs(view, point))
      }
    </section>
    ${renderTaking(view)}`;
}

function renderAgreed(view: SessionView): TemplateResult {
  const {words, drafts, session, act, say, careFor} = view;
  const text = drafts.read(TOUCHED) === '' ? (session.agreed ?? '') : drafts.read(AGREED);
  const write = (value: string): void => {
    drafts.write(TOUCHED, 'yes');
    drafts.write(AGREED, value);
  };
  const keep = (event: Event): void => {
    event.preventDefault();
    drafts.write(TOUCHED, '');
    act({kind: 'change', change: {agreed: text.trim() === '' ? null : text.trim()}});
    say(words.agreedKept);
  };
  return html`<form class="lead-writer" novalidate @submit=${keep}>
    ${renderWritingField(view, {
      ...{id: AGREED, label: words.agreedLabel, hint: words.agreedHint, value: text, error: ''},
      ...{care: careFor(text), onInput: write},
    })}
    <button type="submit" class="button">${words.keepAgreed}</button>
  </form>`;
}

/** Nothing of this is sent anywhere. */
function renderTaking(view: SessionView): TemplateResult {
  const {words, session, content, say, level} = view;
  const account = {agreedTitle: words.agreedLabel, pointsForPlan: words.pointsForPlan, otherPoints: words.otherPoints};
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(toText(session, content, account));
      say(words.copied);
    } catch {
      say(words.notCopied);
    }
  };
  return html`<section class="lead-taking">
    ${renderSubheading(level, words.takeAlong)}
    ${session.points.some(({toPlan}) => toPlan) ? html`<p>${words.intoPlan}</p>` : ''}
    ${view.isOneDevice ? html`<p>${words.keptNowhere}</p>` : ''}
    <div class="lead-acts">
      <button type="button" class="button secondary" @click=${copy}>${words.copy}</button>
      <button type="button" class="button secondary" @click=${() => window.print()}>${words.print}</button>
      <button
        type="button"
        class="button secondary"
        @click=${() => save('gesprek.txt', 'text/plain', toText(session, content, account))}
      >
        ${words.saveText}
      </button>
      <button
        type="button"
        class="button secondary"
        @click=${() => save('gesprek.json', 'application/json', toJson(session))}
      >
        ${words.saveData}
      </button>
    </div>
  </section>`;
}

function save(name: string, type: string, text: string): void {
  saveFile({name, blob: new Blob([text], {type})});
}
