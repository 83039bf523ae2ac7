import {secondsLeft} from '@toegang/domain/session.js';
import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import type {SessionView} from './view.js';

/** How long there is to talk, in minutes and seconds; nothing without a timer. It says nothing by itself. */
export function renderClock({session, now, words}: SessionView): TemplateResult | typeof nothing {
  const {timer} = session;
  if (timer === undefined) return nothing;
  const left = secondsLeft(timer, now);
  const isPaused = timer.state === 'paused' && left > 0;
  const [minutes, seconds] = [Math.floor(left / 60), left % 60];
  const text = left === 0 ? words.timeUp : words.timeLeft(String(minutes), String(seconds).padStart(2, '0'));
  return html`<p class="clock" role="timer">
    <span class="clock-left">${text}</span>
    ${isPaused ? html`<span class="clock-note">${words.timePaused}</span>` : nothing}
  </p>`;
}
