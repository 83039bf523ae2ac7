import {secondsLeft} from '@toegang/domain/session.js';
import {MAXIMUM_TIMER_SECONDS} from '@toegang/model';
import type {TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {renderClock} from './clock.js';
import type {SessionView} from './view.js';

type Command = 'start' | 'pause' | 'resume' | 'stop';

const FIELD = 'timer-minutes';

/** Draws the time to talk, and what can be done with it. `proposed` is in minutes. */
export function renderTimer(view: SessionView, proposed: number): TemplateResult {
  const {words, session, now} = view;
  const {timer} = session;
  if (timer === undefined) return renderStart(view, proposed);
  const isOver = secondsLeft(timer, now) === 0;
  return html`<div class="lead-timer">
    ${renderClock(view)}
    ${
      isOver
        ? ''
        : timer.state === 'running'
          ? renderCommand(view, 'pause', words.pauseTimer)
          : renderCommand(view, 'resume', words.resumeTimer)
    }
    ${renderCommand(view, 'stop', words.stopTimer)}
  </div>`;
}

function renderStart(view: SessionView, proposed: number): TemplateResult {
  const {words, drafts} = view;
  const minutes = drafts.read(FIELD) || String(proposed);
  const start = (event: Event): void => {
    event.preventDefault();
    const seconds = Math.min(Math.max(Math.round(Number(minutes) * 60) || proposed * 60, 1), MAXIMUM_TIMER_SECONDS);
    drafts.write(FIELD, '');
    view.act({kind: 'change', change: {timer: {command: 'start', seconds}}});
    view.focus('.lead-timer button');
  };
  return html`<form class="lead-timer" novalidate @submit=${start}>
    <label for=${FIELD}>${words.timerMinutes}</label>
    <input
      id=${FIELD}
      class="lead-number"
      type="number"
      min="1"
      max=${MAXIMUM_TIMER_SECONDS / 60}
      .value=${minutes}
      @input=${({currentTarget}: InputEvent) => drafts.write(FIELD, (currentTarget as HTMLInputElement).value)}
    />
    <button type="submit" class="button secondary">${words.startTimer}</button>
  </form>`;
}

function renderCommand({act, focus}: SessionView, command: Command, label: string): TemplateResult {
  const press = (): void => {
    act({kind: 'change', change: {timer: {command}}});
    focus('.lead-timer button');
  };
  return html`<button type="button" class="button secondary" @click=${press}>${label}</button>`;
}
