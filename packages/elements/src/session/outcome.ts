import {
  findTally,
  isRevealed,
  ON_DISCIPLINES,
  ON_THEMES,
  OPINIONS,
  rankSubjects,
  subjectsOf,
} from '@toegang/domain/session.js';
import type {VoteTotals} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {titleOf} from './material.js';
import {renderTally} from './tally-bars.js';
import type {SessionView} from './view.js';

/** How many voted, while nobody may see what; and what the room chose once it may. */
export function renderOutcome(view: SessionView, on: string): TemplateResult {
  return html`<p class="voted">${sayVoters(view, on)}</p>
    ${isRevealed(view.session, on) ? renderTotals(view, on) : nothing}`;
}

/** How many voted so far. */
export function sayVoters({session, words}: SessionView, on: string): string {
  const voters = findTally(session, on)?.voters ?? 0;
  const {participants = 0} = session;
  const of = participants >= voters && participants > 0 ? participants : null;
  return on === ON_THEMES ? words.placedDots(voters, of) : words.voted(voters, of);
}

/** The totals of a vote that was revealed; nothing before. */
export function renderTotals(view: SessionView, on: string): TemplateResult | typeof nothing {
  const totals = findTally(view.session, on)?.value;
  if (!totals) return nothing;
  if (on === ON_THEMES) return renderRanking(view, totals);
  const {words, content} = view;
  const say = (count: number): string => (count === 0 ? words.nobody : words.people(count));
  if (on === ON_DISCIPLINES) {
    const rows = (content.disciplines ?? []).map(({id, label}) => rowOf(label, countOf(totals, id), say));
    return renderTally(rows, content, {scale: 'of-all'});
  }
  const rows = OPINIONS.map((opinion) => rowOf(words.opinions[opinion], countOf(totals, opinion), say));
  return renderTally(rows, words, {scale: 'of-all'});
}

/** What got the most dots first. */
function renderRanking(view: SessionView, totals: VoteTotals): TemplateResult {
  const {words, content, rules} = view;
  const say = (dots: number): string => (dots === 0 ? words.noDots : words.dots(dots));
  const rows = rankSubjects(subjectsOf(rules), totals).map(({id, dots}) => rowOf(titleOf(view, id), dots, say));
  return renderTally(rows, content, {scale: 'of-most', kind: 'ol'});
}

function rowOf(
  label: string,
  count: number,
  say: (count: number) => string,
): {readonly label: string; readonly count: number; readonly said: string} {
  return {label, count, said: say(count)};
}

function countOf(totals: VoteTotals, option: string): number {
  return Object.hasOwn(totals, option) ? (totals[option] ?? 0) : 0;
}
