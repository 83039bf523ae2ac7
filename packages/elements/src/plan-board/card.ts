import {standsOut} from '@toegang/domain/plan.js';
import type {ContentPack, PlanAction} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import type {PlanWords} from '../words/plan.js';
import type {Grouping} from './columns.js';
import {ownerLabel, statusLabel} from './plan-names.js';

type Drawn = TemplateResult | typeof nothing;

/** What a card is drawn from. As long as every part is the same, the card is. */
export interface CardView {
  readonly action: PlanAction;
  readonly content: ContentPack;
  readonly words: PlanWords;
  /** What the column says already. */
  readonly grouping: Grouping;
  readonly today: string;
  readonly isForResidents: boolean;
  readonly canWrite: boolean;
  /** Where it came from, in words; null where nobody said. */
  readonly origin: string | null;
}

/** What can be done with a card. */
export interface CardDeeds {
  readonly open: (id: string) => void;
  /** Draws what moves it; nothing when it cannot be moved, or not yet. */
  readonly renderButtons: (action: PlanAction) => TemplateResult | typeof nothing;
}

/** The first words of an action, to name it by. */
export function nameOf({action}: PlanAction): string {
  const name = action.slice(0, 60);
  return name.length < action.length ? `${name.trimEnd()}…` : name;
}

/** Draws the card of an action: what, for whom, by whom and when; what stands out is said in words. */
export function renderCard(card: CardView, deeds: CardDeeds): TemplateResult {
  const {action, canWrite} = card;
  const {id, wish} = action;
  return html`<div class="card-body">
    ${renderConcerns(card)}
    <p class="card-action" dir="auto">
      <button type="button" class="card-open" ?data-drag=${canWrite} @click=${() => deeds.open(id)}>
        ${action.action}
      </button>
    </p>
    ${wish === undefined ? nothing : html`<p dir="auto"><q>${wish}</q></p>`} ${renderFacts(card)}
    ${deeds.renderButtons(action)}
  </div>`;
}

function renderConcerns({action, today, words, isForResidents}: CardView): Drawn {
  const concerns = isForResidents ? [] : standsOut(action, today);
  if (concerns.length === 0) return nothing;
  return html`<p class="card-concerns">
    ${concerns.map((concern) => html`<strong class="concern ${concern}">${words.concerns[concern]}</strong> `)}
  </p>`;
}

function renderFacts({action, content, words, grouping, isForResidents, origin}: CardView): Drawn {
  const {principle, theme, level, status, due, owners} = action;
  const {principles = [], themes = [], plan, lang, dir} = content;
  const names = [
    grouping === 'principle' ? undefined : principles.find(({id}) => id === principle)?.title,
    themes.find(({id}) => id === theme)?.title,
    grouping === 'level' ? undefined : plan?.levels.find(({id}) => id === level)?.label,
    grouping === 'status' ? undefined : statusLabel(status, content, words),
  ].filter((name) => name !== undefined);
  const said = [
    isForResidents || owners.length === 0 ? '' : words.owners(owners.map(ownerLabel)),
    due === undefined ? '' : words.dueOn(due),
    origin ?? '',
  ].filter((text) => text !== '');
  return html`${said.map((text) => html`<p class="card-fact" dir="auto">${text}</p>`)}
  ${names.length === 0 ? nothing : html`<p class="card-fact muted" lang=${lang} dir=${dir}>${names.join(' · ')}</p>`}`;
}
