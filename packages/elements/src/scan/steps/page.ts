import type {TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Delivery} from '../delivery.js';
import {renderCheck, type CheckView} from './check.js';
import {renderConfirmation, type ConfirmationView} from './confirmation.js';
import {renderIntro, type IntroView} from './intro.js';
import {renderPriorities} from './priorities.js';
import {renderStatements} from './statements.js';
import {renderWho} from './who.js';

/** All that any page of the scan is drawn from. */
export type PageView = IntroView & CheckView & ConfirmationView;

/** Draws the page that the visitor is on; a new page is made of new controls. */
export function renderPage(view: PageView, {isOver}: Pick<Delivery, 'isOver'>): unknown {
  return isOver ? keyed(view.delivery.kind, renderConfirmation(view)) : keyed(view.run.index, renderStep(view));
}

function renderStep(view: PageView): TemplateResult {
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
