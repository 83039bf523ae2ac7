import {draftsOfPlan, takeOver, type Draft} from '@toegang/domain/plan.js';
import type {Plan, PlanAction} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderSubheading} from '../../ui/heading.js';
import {html} from '../../ui/template.js';
import {formatFor} from '../../words/format.js';
import {makeName, ownersOf, statusOf, type BringView} from './bring-view.js';

/** What was agreed before and what came of it; what is not finished can come along. Residents see no names of roles. */
export function renderEarlier(view: BringView, earlier: Plan): TemplateResult {
  const {words, level} = view;
  const open = view.right === 'view' ? [] : draftsOfPlan(earlier, view.plan, view.today);
  return html`<details class="earlier" open>
    <summary>${renderSubheading(level, words.earlierTitle)}</summary>
    <p>${words.earlierSum(earlier.actions.length, countStates(earlier, view))}</p>
    <ul class="earlier-actions" id="earlier" tabindex="-1">
      ${earlier.actions.map((action) => renderAction(action, view, earlier, open))}
    </ul>
    ${
      open.length > 1
        ? html`<p>
            <button type="button" class="button secondary" @click=${() => take(open, view)}>
              ${words.takeAllAlong(open.length)}
            </button>
          </p>`
        : nothing
    }
  </details>`;
}

function renderAction(action: PlanAction, view: BringView, {id}: Plan, open: readonly Draft[]): TemplateResult {
  const {words, isForResidents, plan} = view;
  const owners = ownersOf(action);
  const note = action.progress.at(-1);
  const draft = open.find(({origin}) => origin.item === action.id);
  const isTaken = plan.actions.some(
    ({origin}) => origin?.kind === 'plan' && origin.id === id && origin.item === action.id,
  );
  return html`<li>
    <p><strong>${action.action}</strong> <span class="badge">${statusOf(action, view)}</span></p>
    ${isForResidents ? nothing : html`<p class="muted">${owners.length > 0 ? words.seenTo(owners) : words.noOwner}</p>`}
    ${
      note === undefined || isForResidents
        ? nothing
        : html`<p>${words.lastNote(formatFor(words.lang).day(note.on))} ${note.text}</p>`
    }
    ${action.learning === undefined ? nothing : html`<p><em>${words.learned}</em> ${action.learning}</p>`}
    ${isTaken ? html`<p class="muted">${words.isTaken}</p>` : nothing}
    ${
      draft === undefined
        ? nothing
        : html`<button
            type="button"
            class="button secondary"
            aria-label=${words.takeAlongOf(action.action)}
            @click=${() => take([draft], view)}
          >
            ${words.takeAlong}
          </button>`
    }
  </li>`;
}

function take(drafts: readonly Draft[], {plan, words, do: doStep, focus}: BringView): void {
  doStep(takeOver(drafts, plan, drafts.map(makeName)), words.tookOver(drafts.length));
  focus('#earlier');
}

/** How many are in which state, in the order of the list. */
function countStates({actions}: Plan, view: BringView): readonly (readonly [number, string])[] {
  const counts = new Map<string, number>();
  for (const action of actions) {
    const state = statusOf(action, view);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].map(([state, count]) => [count, state]);
}
