import type {Progress, RoundState, ScanContent} from '@toegang/model';
import type {ExportFormat} from '@toegang/transport';
import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {groupName} from './groups.js';
import type {RoundDesk} from './round-desk.js';
import {renderLoaded, renderMinorHeading, type View} from './view.js';

/** Draws how many people answered, what can be done with the round, and what was agreed about it. */
export function renderOverview(at: RoundDesk, view: View, content: ScanContent): TemplateResult {
  const {words} = view;
  const {minimumGroupSize, retentionDays, publish, invitation = 'link'} = at.round;
  return html`${renderMinorHeading(view, words.progress)}
    ${at.round.state !== 'open' ? nothing : html`<p>${words.progressHint[publish](minimumGroupSize)}</p>`}
    ${renderLoaded(view, at.progress.state, (progress) => renderProgress(view, content, progress))}
    ${renderLoaded(view, at.progress.state, (progress) => renderStates(at, view, progress))}
    ${renderMinorHeading(view, words.settings)}
    <dl class="agreed">
      <dt>${words.publish}</dt>
      <dd>${`${words.publishModes[publish]}. ${words.publishHints[publish]}`}</dd>
      <dt>${words.invitation}</dt>
      <dd>${`${words.invitations[invitation]}. ${words.invitationHints[invitation]}`}</dd>
      <dt>${words.keeping}</dt>
      <dd>${words.settingsOf(minimumGroupSize, retentionDays)}</dd>
    </dl>
    ${renderMinorHeading(view, words.takeAlong)}
    <p>${words.takeAlongHint}</p>
    <p class="buttons">${FORMATS.map((format) => renderExport(at, view, format))}</p>`;
}

const FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'json'];

function renderExport(at: RoundDesk, {words}: View, format: ExportFormat): TemplateResult {
  return html`<button class="button secondary" type="button" @click=${() => at.takeAlong(format)}>
    ${words.exports[format]}
  </button>`;
}

function renderProgress({words}: View, content: ScanContent, {audiences}: Progress): TemplateResult {
  if (audiences.every(({respondents}) => respondents === 0)) return html`<p>${words.nobody}</p>`;
  return html`<table class="counts">
    <thead>
      <tr>
        <th scope="col">${words.group}</th>
        <th scope="col">${words.respondents}</th>
        <th scope="col">${words.onPaper}</th>
      </tr>
    </thead>
    <tbody>
      ${audiences.map(
        ({audience, respondents, onPaper}) =>
          html`<tr>
            <th scope="row">${groupName(content, audience)}</th>
            <td>${respondents}</td>
            <td>${onPaper}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What can be done from each state; a round that people answered cannot become a try-out. */
function renderStates(at: RoundDesk, view: View, {audiences}: Progress): TemplateResult {
  const isUnused = audiences.every(({respondents}) => respondents === 0);
  switch (at.round.state) {
    case 'try-out':
      return html`<p class="buttons">${renderChange(at, view, 'open')}</p>`;
    case 'open':
      return html`<p class="buttons">
        ${renderChange(at, view, 'close')} ${isUnused ? renderChange(at, view, 'try') : nothing}
      </p>`;
    case 'closed':
      return html`<p class="buttons">${renderChange(at, view, 'reopen')}</p>`;
  }
}

const STATES = {open: 'open', reopen: 'open', close: 'closed', try: 'try-out'} as const satisfies Record<
  string,
  RoundState
>;

function renderChange(at: RoundDesk, {words}: View, change: keyof typeof STATES): TemplateResult {
  const labels = {open: words.openRound, reopen: words.reopenRound, close: words.closeRound, try: words.tryRound};
  const handleClick = (): void =>
    at.desk.question.ask({
      title: words.sure[change],
      hint: words.sureHint[change],
      yes: words.sureYes[change],
      no: words.cancel,
      act: () => void at.setState(STATES[change]),
    });
  return html`<button
    class=${change === 'open' || change === 'close' ? 'button' : 'button secondary'}
    type="button"
    @click=${handleClick}
  >
    ${labels[change]}
  </button>`;
}
