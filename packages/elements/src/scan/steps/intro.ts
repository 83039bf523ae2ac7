import type {Round} from '@toegang/model';
import {html, nothing, type TemplateResult} from 'lit';
import {renderSubheading, renderTitle} from '../../ui/heading.js';
import {statementsFor} from '../scan-answers.js';
import {estimatedMinutes} from '../scan-flow.js';
import {renderContentText, type StepView} from './step-view.js';

/** What the introduction knows beside the content. */
export interface IntroView extends StepView {
  /** Null while it is not known, or when there is none. */
  readonly round: Round | null;
  /** What keeps this page from sending, for whoever made it; null when all is well. */
  readonly fault: string | null;
  readonly privacyHref: string | null;
  readonly helpHref: string | null;
  /** Step to go on with; null for a fresh start. */
  readonly resumeStep: number | null;
  /** The way to withdraw what was sent before, when there is one. */
  readonly withdrawal: unknown;
}

/** Draws the first page: what this is, how long it takes, who keeps the answers, where to find help now. */
export function renderIntro(view: IntroView): TemplateResult {
  const {run, words, level, round, withdrawal} = view;
  const {content} = run;
  const asked = statementsFor(content, run.answers.audience ?? content.audiences[0]?.id ?? null);
  return html`
    ${renderTitle(level, renderContentText(view, content.title))}
    <p class="lead">${words.about}</p>
    <ul>
      <li>${words.duration(estimatedMinutes(asked.length))}</li>
      <li>${words.skippingIsFine}</li>
      <li>${words.nothingIsSent}</li>
    </ul>
    ${renderSubheading(level, words.privacyTitle)} ${renderPrivacy(view)} ${renderSubheading(level, words.helpTitle)}
    <slot name="help">
      <p>${words.help}</p>
      ${renderLink(view.helpHref, words.helpLink)}
    </slot>
    ${round?.state === 'try-out' ? html`<p class="notice">${words.tryOut}</p>` : nothing} ${renderStart(view)}
    ${withdrawal}
  `;
}

function renderPrivacy({words, round, privacyHref}: IntroView): TemplateResult {
  return html`<slot name="privacy">
    <p>${words.privacy} ${round === null ? nothing : words.retention(round.retentionDays)}</p>
    ${renderLink(privacyHref, words.privacyLink)}
  </slot>`;
}

function renderLink(href: string | null, text: string): TemplateResult | typeof nothing {
  return href === null ? nothing : html`<p><a href=${href}>${text}</a></p>`;
}

function renderStart({run, words, round, fault, resumeStep}: IntroView): TemplateResult {
  if (fault !== null) return html`<p class="notice" role="alert">${words.fault(fault)}</p>`;
  if (round?.state === 'closed') return html`<p class="notice">${words.closed}</p>`;
  if (resumeStep !== null) {
    return html`<p class="notice">${words.draftRestored}</p>
      <p class="buttons">
        <button class="button" type="button" @click=${() => run.resume(resumeStep)}>${words.resume}</button>
      </p>`;
  }
  return html`<p class="buttons">
    <button class="button" type="button" @click=${() => run.next()}>${words.start}</button>
  </p>`;
}
