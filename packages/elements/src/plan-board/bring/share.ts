import {canShare, toPractice} from '@toegang/domain/plan.js';
import type {PlanAction} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderSubheading} from '../../ui/heading.js';
import {saveFile} from '../../ui/save-file.js';
import {html} from '../../ui/template.js';
import type {BringView} from './bring-view.js';

/** What worked, to share as a practice in the form in which content has it. */
export function renderShare(view: BringView): TemplateResult | typeof nothing {
  const {words, level, plan} = view;
  const actions = plan.actions.filter(canShare);
  if (actions.length === 0) return nothing;
  return html`<section class="share">
    ${renderSubheading(level + 1, words.shareTitle)}
    <p>${words.shareHint}</p>
    <ul>
      ${actions.map(
        (action) =>
          html`<li>
            <p>${action.action}</p>
            <button
              type="button"
              class="button secondary"
              aria-label=${words.shareOf(action.action)}
              @click=${() => share(action, view)}
            >
              ${words.share}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function share(action: PlanAction, {plan, words, say}: BringView): void {
  const practice = toPractice(action, plan, words.practice);
  const name = `${words.fileNames.practice}.json`;
  saveFile({name, blob: new Blob([JSON.stringify(practice, null, 2)], {type: 'application/json'})});
  say(words.made(name));
}
