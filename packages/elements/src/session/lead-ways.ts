import {nextPhase, previousPhase} from '@toegang/domain/session.js';
import type {SessionChange, SessionPhase} from '@toegang/model';
import {titleOfPhase} from './lead-titles.js';
import {titleOf} from './material.js';
import type {SessionView} from './view.js';

/** Where the session can go from here. */
export interface Way {
  readonly label: string;
  /** In the language of the content. */
  readonly title: string;
  readonly change: SessionChange;
}

/** On: the next step of the open theme, else the next theme, else the next phase; null at the end. */
export function wayOn(view: SessionView): Way | null {
  const {session, format, words} = view;
  const {phase, themes, current} = session;
  if (phase === 'theme' && current !== undefined) {
    const step = format.steps[placeOf(view) + 1];
    if (step) return {label: words.next, title: step.title, change: {step: step.step}};
    const theme = themes[themes.indexOf(current) + 1];
    if (theme !== undefined) return {label: words.next, title: titleOf(view, theme), change: openTheme(view, theme)};
  }
  const next = nextPhase(format, phase);
  return next && {label: words.next, title: titleOfPhase(view, next), change: enterPhase(view, next)};
}

/** Back: the step before, else the phase before; null at the beginning. */
export function wayBack(view: SessionView): Way | null {
  const {session, format, words} = view;
  const step = session.phase === 'theme' ? format.steps[placeOf(view) - 1] : undefined;
  if (step) return {label: words.previous, title: step.title, change: {step: step.step}};
  const phase = previousPhase(format, session.phase);
  return phase && {label: words.previous, title: titleOfPhase(view, phase), change: {phase}};
}

/** Opens a theme at its beginning; one that is open already stays where it is. */
export function openTheme({session, format}: SessionView, theme: string): SessionChange {
  if (session.phase === 'theme' && session.current === theme) return {};
  const first = format.steps[0]?.step;
  return {...(session.phase !== 'theme' && {phase: 'theme'}), current: theme, ...(first && {step: first})};
}

/** Who comes to the talk with chosen themes begins with the first. */
function enterPhase(view: SessionView, phase: SessionPhase): SessionChange {
  const {themes, current} = view.session;
  const first = themes[0];
  return phase === 'theme' && current === undefined && first !== undefined ? openTheme(view, first) : {phase};
}

/** The place of the step in the format; -1 when the theme is not at any step yet. */
function placeOf({session, format}: SessionView): number {
  return format.steps.findIndex(({step}) => step === session.step);
}
