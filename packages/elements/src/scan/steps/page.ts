import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {renderCheck} from './check.js';
import {renderConfirmation} from './confirmation.js';
import {renderDraftChoice} from './draft.js';
import {renderIntro} from './intro.js';
import {renderPriorities} from './priorities.js';
import {renderStatements} from './statements.js';
import type {StepView} from './step-view.js';
import {renderWho} from './who.js';

/** Draws the page that the visitor is on; a new page is made of new controls. */
export function renderPage(view: StepView): unknown {
  const {run, session, offersDraft} = view;
  const {isOver, state} = session.delivery;
  if (isOver) return keyed(state.kind, renderConfirmation(view));
  return html`${keyed(run.index, renderStep(view))} ${offersDraft ? renderDraftChoice(view) : nothing}`;
}

function renderStep(view: StepView): TemplateResult {
  const {step} = view.run;
  switch (step.kind) {
    case 'intro':
      return renderIntro(view);
    case 'who':
      return renderWho(view);
    case 'statements':
      return renderStatements(view, step);
    case 'priorities':
      return renderPriorities(view);
    case 'check':
      return renderCheck(view);
  }
}
