import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import type {Deeds} from './deeds.js';
import type {PlanView} from './view.js';

/** Draws what can be done with the plan as a whole: a new action, and taking back. Nothing for who only looks. */
export function renderBar({words, right, open}: PlanView, deeds: Deeds, go: PlanWays): TemplateResult | typeof nothing {
  if (right === 'view') return nothing;
  return html`<div class="plan-bar">
    <button type="button" class="button" @click=${() => open(null)}>${words.newAction}</button>
    <button type="button" class="button secondary" aria-disabled=${!deeds.canUndo} @click=${go.undo}
      >${words.undo}</button
    >
    <button type="button" class="button secondary" aria-disabled=${!deeds.canRedo} @click=${go.redo}
      >${words.redo}</button
    >
  </div>`;
}

/** Back and on again. */
export interface PlanWays {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Hears Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, also with the Command key; in a field they are of the field. */
export function handleUndoKeys(event: KeyboardEvent, go: PlanWays): void {
  const [target] = event.composedPath();
  const isInField =
    target instanceof Element && target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
  if (isInField || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  const way = key === 'y' || (key === 'z' && event.shiftKey) ? go.redo : key === 'z' ? go.undo : null;
  if (way === null) return;
  event.preventDefault();
  way();
}
