import {nothing, type TemplateResult} from 'lit';
import {renderErrorSummary} from '../ui/error-summary.js';
import {renderTitle} from '../ui/heading.js';
import {renderOption} from '../ui/option.js';
import {html} from '../ui/template.js';
import {renderOptions} from './options.js';
import {renderField} from './field.js';
import type {NewRound} from './new-round.js';
import {emptyOrder, leastGroupSize} from './order.js';
import {renderFailure, type View} from './view.js';

/** Draws the form for a round. */
export function renderNewRound(round: NewRound, view: View): TemplateResult {
  const {words, level} = view;
  const {form, messages} = round;
  const shared = {messages, errorWord: words.error};
  const handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void round.make();
  };
  return html`${renderTitle(level, words.newRound)}
    <p>${words.newRoundHint}</p>
    <form novalidate @submit=${handleSubmit}>
      ${messages.length > 0 ? renderErrorSummary(words.errorSummary, messages) : nothing}
      ${renderFailure(view, round.failure)}
      ${renderField({
        ...shared,
        id: 'title-field',
        label: words.roundTitle,
        hint: words.roundTitleHint,
        value: form.title,
        onInput: (title) => round.write({title}),
      })}
      ${renderOptions({
        id: 'publish',
        legend: words.publish,
        values: ['on-close', 'in-batches'],
        labels: words.publishModes,
        hints: words.publishHints,
        chosen: form.publish,
        onChoose: (publish) => round.write({publish}),
      })}
      ${renderOptions({
        id: 'invitation',
        legend: words.invitation,
        values: ['link', 'codes'],
        labels: words.invitations,
        hints: words.invitationHints,
        chosen: form.invitation,
        onChoose: (invitation) => round.write({invitation}),
      })}
      ${renderGroup(round, view)}
      ${renderField({
        ...shared,
        id: 'retention',
        type: 'number',
        label: words.retention,
        hint: words.retentionHint,
        value: form.retention,
        onInput: (retention) => round.write({retention}),
      })}
      <p class="buttons"><button class="button" type="submit">${words.makeRound}</button></p>
    </form>`;
}

function renderGroup(round: NewRound, {words}: View): TemplateResult {
  const {form, messages} = round;
  const handleClosed = (closedGroup: boolean): void => {
    const before = String(leastGroupSize(form));
    const least = String(leastGroupSize({...form, closedGroup}));
    // who did not choose a size gets the smallest that is allowed now; who leaves a closed group gets the usual one
    const isUntouched = form.groupSize === before || form.groupSize === emptyOrder.groupSize;
    round.write({closedGroup, groupSize: isUntouched ? least : form.groupSize});
  };
  return html`<div class="question">
      ${renderOption({
        type: 'checkbox',
        id: 'closed-group',
        name: 'closed-group',
        label: words.closedGroup,
        hint: words.closedGroupHint,
        isChecked: form.closedGroup,
        onChange: handleClosed,
      })}
    </div>
    ${renderField({
      id: 'group-size',
      type: 'number',
      label: words.groupSize,
      hint: words.groupSizeHint(leastGroupSize(form)),
      value: form.groupSize,
      messages,
      errorWord: words.error,
      onInput: (groupSize) => round.write({groupSize}),
    })}`;
}
