import {layOutTimeline, type Timeline, type TimelineBar} from '@toegang/domain/plan.js';
import {nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {renderConcerns, renderOpen} from './list.js';
import type {MoreView} from './more-view.js';
import {statusLabel} from './plan-names.js';

/** As many names of periods as fit above a timeline on a telephone. */
const MOST_NAMES = 5;

/** Draws the actions along the time: each in words, with its bar. What has no days stands below. */
export function renderTimeline(view: MoreView): TemplateResult {
  const {shown, today, more, level} = view;
  const timeline = layOutTimeline(shown, today);
  const {undated} = timeline;
  return html`<p class="timeline-today">${more.today(today)}</p>
    ${renderPeriods(view, timeline)}
    <ol class="plan-list timeline">
      ${timeline.bars.map((bar) => html`<li data-action=${bar.action.id}>${renderBar(view, timeline, bar)}</li>`)}
    </ol>
    ${
      undated.length === 0
        ? nothing
        : html`${renderSubheading(level, more.undatedTitle)}
            <ul class="plan-list">
              ${undated.map(
                (action) =>
                  html`<li data-action=${action.id}>
                    <p dir="auto"><strong>${action.action}</strong></p>
                    ${renderConcerns(view, action)} ${renderOpen(view, action)}
                  </li>`,
              )}
            </ul>`
    }`;
}

function renderBar(
  view: MoreView,
  timeline: Timeline,
  {action, from, to, isOpenStart, isOpenEnd}: TimelineBar,
): unknown {
  const {more, content, words} = view;
  const [x, width] = [percent(isTurned(view) ? 1 - to : from), percent(to - from)];
  const ends = [isOpenStart ? 'open-start' : '', isOpenEnd ? 'open-end' : ''].join(' ');
  return html`<p class="timeline-action" dir="auto"><strong>${action.action}</strong></p>
    <p class="muted">
      ${more.span(action.start, action.due)} ·
      <span lang=${content.lang}>${statusLabel(action.status, content, words)}</span>
    </p>
    <svg class="timeline-bar ${action.status} ${ends}" aria-hidden="true">
      ${renderGrid(view, timeline)}
      <rect class="bar" x=${x} y="25%" width=${width} height="50%" rx="4"></rect>
      ${renderToday(view, timeline)}
    </svg>
    ${renderConcerns(view, action)} ${renderOpen(view, action)}`;
}

/** The names of months or years, each where it begins; none that would stick out at the end. */
function renderPeriods({more}: MoreView, {periods, unit, months}: Timeline): TemplateResult {
  const step = Math.ceil(periods.length / MOST_NAMES);
  const fits = ({from}: Timeline['periods'][number]): boolean => from === 0 || from <= 1 - 1 / MOST_NAMES;
  const shown = periods.filter((period, index) => index % step === 0 && fits(period));
  const named = new Map(shown.map(({first, from}) => [Math.round(from * months), first]));
  const names = Array.from({length: months}, (_, month) => named.get(month));
  return html`<p class="timeline-periods">
    ${names.map((first) => html`<span>${first === undefined ? nothing : html`${more.period(first, unit)} `}</span>`)}
  </p>`;
}

function renderGrid(view: MoreView, {periods}: Timeline): readonly SVGTemplateResult[] {
  return periods.map(({from}) => renderLine('period', isTurned(view) ? 1 - from : from));
}

function renderToday(view: MoreView, {today}: Timeline): SVGTemplateResult {
  return renderLine('today', isTurned(view) ? 1 - today : today);
}

function renderLine(kind: string, at: number): SVGTemplateResult {
  const x = percent(at);
  return svg`<line class=${kind} x1=${x} x2=${x} y1="0" y2="100%"></line>`;
}

/** Whether time runs from right to left, as the words do. */
function isTurned({words}: MoreView): boolean {
  return words.dir === 'rtl';
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
