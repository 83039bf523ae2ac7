import {nothing, type TemplateResult} from 'lit';
import {renderSubheading, renderTitle} from '../../ui/heading.js';
import {statementsFor} from '../scan-answers.js';
import {estimatedMinutes} from '../scan-flow.js';
import {html} from '../../ui/template.js';
import {renderEasySwitch} from './easy-switch.js';
import {renderContentText, type StepView} from './step-view.js';
import {renderOnItsWay} from '../../context/on-its-way.js';
import {renderWaitingNotice} from './waiting.js';

/** Draws the first page: what this is, how long it takes, who keeps the answers, where to find help now. */
export function renderIntro(view: StepView): TemplateResult {
  const {run, session, words, level, round, end, canWithdraw} = view;
  const {content} = run;
  const asked = statementsFor(content, run.answers.audience ?? content.audiences[0]?.id ?? null);
  return html`
    ${renderTitle(level, renderContentText(view, content.title))} ${renderWaitingNotice(session)}
    <p class="lead">${words.about}</p>
    <ul>
      <li>${words.duration(estimatedMinutes(asked.length))}</li>
      <li>${words.skippingIsFine}</li>
      <li>${words.nothingIsSent}</li>
    </ul>
    ${round?.state === 'closed' ? nothing : renderEasySwitch(view, asked)}
    ${renderSubheading(level, words.privacyTitle)} ${renderPrivacy(view)} ${renderSubheading(level, words.helpTitle)}
    ${renderHelp(view)} ${round?.state === 'try-out' ? html`<p class="notice">${words.tryOut}</p>` : nothing}
    ${renderStart(view)} ${end.kind === 'ready' ? end.value.renderPaperButton(view) : nothing}
    ${canWithdraw ? renderWithdrawLater(view) : nothing}
  `;
}

/** Who keeps the answers, and how long: the page's words, or ours. */
export function renderPrivacy({words, round, privacyHref}: StepView): TemplateResult {
  return html`<slot name="privacy">
    <p>${words.privacy} ${round === null ? nothing : words.retention(round.retentionDays)}</p>
    ${renderLink(privacyHref, words.privacyLink)}
  </slot>`;
}

/** Where to find help now: the page's words, or ours. */
export function renderHelp({words, helpHref}: StepView): TemplateResult {
  return html`<slot name="help">
    <p>${words.help}</p>
    ${renderLink(helpHref, words.helpLink)}
  </slot>`;
}

function renderLink(href: string | null, text: string): TemplateResult | typeof nothing {
  return href === null ? nothing : html`<p><a href=${href}>${text}</a></p>`;
}

function renderStart({run, session, words, round, fault}: StepView): TemplateResult {
  const {restoredStep} = session.draft;
  if (fault !== null) return html`<p class="notice" role="alert">${words.fault(fault)}</p>`;
  if (round?.state === 'closed') return html`<p class="notice">${words.closed}</p>`;
  if (restoredStep !== null) {
    return html`<p class="notice">${words.draftRestored}</p>
      <p class="buttons">
        <button class="button" type="button" @click=${() => run.resume(restoredStep)}>${words.resume}</button>
      </p>`;
  }
  return html`<p class="buttons">
    <button class="button" type="button" @click=${() => run.next()}>${words.start}</button>
  </p>`;
}

function renderWithdrawLater(view: StepView): TemplateResult {
  const {words, end} = view;
  return html`<details class="withdraw">
    <summary>${words.withdrawEarlier}</summary>
    ${end.kind === 'ready' ? end.value.renderWithdraw(view, null) : renderOnItsWay(end, words)}
  </details>`;
}
