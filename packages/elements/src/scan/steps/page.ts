import {nothing, type TemplateResult} from 'lit';
import type {Step} from '../scan-flow.js';
import {html} from '../../ui/template.js';
import {renderCheck} from './check.js';
import {renderConfirmation} from './confirmation.js';
import {renderDraftChoice} from './draft.js';
import {renderIntro} from './intro.js';
import {renderPriorities} from './priorities.js';
import {renderStatements} from './statements.js';
import type {StepView} from './step-view.js';
import {renderWho} from './who.js';

/** Draws the page that the visitor is on; each step has a place of its own, so that a new page has new controls. */
export function renderPage(view: StepView): unknown {
  const {run, session, offersDraft} = view;
  if (session.delivery.isOver) return renderConfirmation(view);
  const steps = run.steps.map((step, index) => (index === run.index ? renderStep(view, step) : nothing));
  return html`${steps} ${offersDraft ? renderDraftChoice(view) : nothing}`;
}

function renderStep(view: StepView, step: Step): TemplateResult {
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
