import {nothing, type TemplateResult} from 'lit';
import type {Step} from '../scan-flow.js';
import {html} from '../../ui/template.js';
import {renderDraftChoice} from './draft.js';
import {renderIntro} from './intro.js';
import {renderStatements} from './statements.js';
import {renderStepFrame} from './step-frame.js';
import {renderContentText, type StepView} from './step-view.js';
import {renderOnItsWay} from '../../context/on-its-way.js';
import {renderWho} from './who.js';

/** Draws the page that the visitor is on; each step has a place of its own, so that a new page has new controls. */
export function renderPage(view: StepView): unknown {
  const {run, session, end, offersDraft} = view;
  if (session.delivery.isOver && end.kind === 'ready') return end.value.renderConfirmation(view);
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
    case 'check':
      return renderEnd(view, step.kind);
  }
}

/** Whoever is here before the part that draws it can wait, or go back to the answers. */
function renderEnd(view: StepView, kind: 'priorities' | 'check'): TemplateResult {
  const {run, words, end} = view;
  if (end.kind === 'ready') return end.value.renderStep(view, kind);
  const title = renderContentText(view, run.content.title);
  return renderStepFrame(view, {title, body: renderOnItsWay(end, words), submit: null});
}
