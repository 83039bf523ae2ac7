import type {Statement} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderOption} from '../../ui/option.js';
import {html} from '../../ui/template.js';
import type {StepView} from './step-view.js';

/**
 * Draws the choice to read the statements in easy language, where there is any for who answers, or before that is known.
 * It holds for the whole scan: what is checked, printed and read aloud, too.
 */
export function renderEasySwitch(view: StepView, statements: readonly Statement[]): TemplateResult | typeof nothing {
  const {run, session, words} = view;
  const {audience} = run.answers;
  if (!statements.some(({easy}) => easy && (audience === null || easy[audience]))) return nothing;
  return html`<div class="easy">
    ${renderOption({
      type: 'checkbox',
      id: 'easy',
      name: 'easy',
      label: words.easyLanguage,
      isChecked: run.answers.isEasy === true,
      onChange: (isEasy) => {
        run.write({...run.answers, isEasy});
        session.announcer.say(isEasy ? words.easyShown : words.easyHidden);
      },
    })}
  </div>`;
}
