import {draftsOfPoints, draftsOfPriorities, takeOver, type Chosen, type Draft} from '@toegang/domain/plan.js';
import type {PointForPlan} from '@toegang/domain/session.js';
import type {PublishedResults} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderSubheading} from '../../ui/heading.js';
import {html} from '../../ui/template.js';
import {formatFor} from '../../words/format.js';
import {sayOrigin} from '../origin.js';
import {makeName, type BringView} from './bring-view.js';

/** Drafts that came from one place. */
interface DraftGroup {
  readonly legend: string;
  /** Whether somebody chose these for the plan already. */
  readonly isChosen: boolean;
  readonly items: readonly {readonly draft: Draft; readonly chosen: readonly Chosen[]}[];
}

/**
 * Points that may become actions.
 *
 * Owns: which of them the user chose. Does not own: the points, nor the plan.
 */
export class DraftDesk {
  readonly #choices = new Map<string, boolean>();
  #isMissing = false;

  render(view: BringView, points: readonly PointForPlan[], rounds: readonly PublishedResults[]): TemplateResult {
    const {words, level} = view;
    const groups = [...groupPoints(points, view), ...groupRounds(rounds, view)].filter(({items}) => items.length > 0);
    const hasAny = points.length > 0 || rounds.length > 0;
    return html`<section class="drafts" id="drafts" tabindex="-1" aria-labelledby="drafts-title">
      <div id="drafts-title">${renderSubheading(level + 1, words.draftsTitle)}</div>
      ${groups.length === 0 ? html`<p>${hasAny ? words.allTaken : words.noDrafts}</p>` : this.#renderGroups(groups, view)}
    </section>`;
  }

  #renderGroups(groups: readonly DraftGroup[], view: BringView): TemplateResult {
    const {words} = view;
    const chosen = groups.flatMap(({items, isChosen}) =>
      items.map(({draft}) => draft).filter((draft) => this.#choices.get(keyOf(draft)) ?? isChosen),
    );
    return html`<p>${words.draftsHint}</p>
      ${groups.map((group) => this.#renderGroup(group, view))}
      ${this.#isMissing && chosen.length === 0 ? html`<p class="error-message" role="alert">${words.chooseFirst}</p>` : nothing}
      <button type="button" class="button" @click=${() => this.#take(chosen, view)}>
        ${words.takeOver(chosen.length)}
      </button>`;
  }

  #renderGroup({legend, items, isChosen}: DraftGroup, view: BringView): TemplateResult {
    const {content} = view;
    return html`<fieldset class="question">
      <legend>${legend}</legend>
      <div class="options">
        ${items.map(({draft, chosen}) => {
          const key = keyOf(draft);
          const about = [
            content.themes?.find(({id}) => id === draft.theme)?.title,
            content.principles?.find(({id}) => id === draft.principle)?.title,
            ...chosen.map((each) => sayChosen(each, view)),
          ].filter((text) => text !== undefined);
          return html`<label class="option">
            <input
              type="checkbox"
              .checked=${this.#choices.get(key) ?? isChosen}
              @change=${({target}: Event) => {
                this.#choices.set(key, (target as HTMLInputElement).checked);
                view.redraw();
              }}
            />
            <span class="option-text">
              <span>${draft.wish ?? draft.action}</span>
              ${about.length > 0 ? html`<span class="muted">${about.join(' · ')}</span>` : nothing}
            </span>
          </label>`;
        })}
      </div>
    </fieldset>`;
  }

  #take(drafts: readonly Draft[], {plan, words, do: doStep, focus, redraw}: BringView): void {
    this.#isMissing = drafts.length === 0;
    if (this.#isMissing) {
      redraw();
      return;
    }
    doStep(takeOver(drafts, plan, drafts.map(makeName)), words.tookOver(drafts.length));
    for (const draft of drafts) this.#choices.delete(keyOf(draft));
    focus('#drafts');
  }
}

function groupPoints(points: readonly PointForPlan[], view: BringView): readonly DraftGroup[] {
  const sessions = new Map<string, Draft[]>();
  for (const draft of draftsOfPoints(points, view.plan)) {
    const legend = sayOrigin(draft, view) ?? '';
    sessions.set(legend, [...(sessions.get(legend) ?? []), draft]);
  }
  return [...sessions].map(([legend, drafts]) => ({
    legend,
    isChosen: true,
    items: drafts.map((draft) => ({draft, chosen: []})),
  }));
}

function groupRounds(rounds: readonly PublishedResults[], {content, plan, words}: BringView): readonly DraftGroup[] {
  const {day} = formatFor(words.lang);
  return rounds
    .toSorted((one, other) => other.publishedOn.localeCompare(one.publishedOn))
    .map((results) => ({
      legend: words.roundDrafts(day(results.publishedOn)),
      isChosen: false,
      items: draftsOfPriorities(results, content, plan, words.improve),
    }));
}

function sayChosen({audience, n, respondents}: Chosen, {content, words}: BringView): string {
  const group = content.audiences?.find(({id}) => id === audience);
  return words.chosenBy(n, respondents, group?.plural ?? group?.label ?? audience);
}

function keyOf({origin: {kind, id, item}}: Draft): string {
  return [kind, id, item].join('/');
}
