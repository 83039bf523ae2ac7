import type {PlanAction} from '@toegang/model';
import {countMonths, firstOfMonth} from './months.js';

/** In months: further from today than this a timeline does not reach, so that one slip of a pen does not stretch it. */
const REACH = 60;

/** A stretch of the timeline that has a name: a month, or a year when there are many months. From 0 to 1. */
export interface TimelinePeriod {
  /** Its first day. */
  readonly first: string;
  readonly from: number;
  readonly to: number;
}

/** An action on the timeline, from 0 to 1. An end is open where the action has no such day, or where it lies further on. */
export interface TimelineBar {
  readonly action: PlanAction;
  readonly from: number;
  readonly to: number;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
}

/** Where everything stands on a timeline; all places from 0 (its first day) to 1. */
export interface Timeline {
  readonly unit: 'month' | 'year';
  /** How many there are, each as wide as another. */
  readonly months: number;
  readonly periods: readonly TimelinePeriod[];
  readonly bars: readonly TimelineBar[];
  readonly today: number;
  /** Actions without any day: they have no place. */
  readonly undated: readonly PlanAction[];
}

/** In months: with more than this each period is a year. */
const MOST_MONTHS = 18;

/** Lays actions out in time, by start, then by due day. Whole months, with today among them. */
export function layOutTimeline(actions: readonly PlanAction[], today: string): Timeline {
  const dated = actions.filter(({start, due}) => (start ?? due) !== undefined);
  const [earliest, latest] = [firstOfMonth(today, -REACH), firstOfMonth(today, REACH)];
  const days = dated.flatMap(({start, due}) => [start ?? [], due ?? []].flat());
  const inReach = [today, ...days].map((day) => (day < earliest ? earliest : day > latest ? latest : day)).sort();
  const first = firstOfMonth(inReach[0] ?? today);
  const end = firstOfMonth(inReach.at(-1) ?? today, 1);
  const months = listMonths(first, end);
  const place = (day: string, extra = 0) => {
    if (day < first) return 0;
    if (day >= end) return 1;
    const share = (countMonths(day, extra) - countMonths(first)) / months.length;
    return Math.min(1, Math.max(0, share));
  };
  const isLong = months.length > MOST_MONTHS;
  return {
    unit: isLong ? 'year' : 'month',
    months: months.length,
    periods: toPeriods(isLong ? months.filter((day, index) => index === 0 || day.slice(5, 7) === '01') : months, place),
    bars: sortByTime(dated).map((action) => toBar(action, place, first, end)),
    today: place(today, 0.5),
    undated: actions.filter(({start, due}) => start === undefined && due === undefined),
  };
}

function listMonths(first: string, end: string): readonly string[] {
  const months: string[] = [];
  for (let month = first; month < end; month = firstOfMonth(month, 1)) months.push(month);
  return months;
}

function toPeriods(firsts: readonly string[], place: (day: string) => number): readonly TimelinePeriod[] {
  return firsts.map((first, index) => {
    const next = firsts[index + 1];
    return {first, from: place(first), to: next === undefined ? 1 : place(next)};
  });
}

function sortByTime(actions: readonly PlanAction[]): readonly PlanAction[] {
  const key = ({start, due}: PlanAction) => `${start ?? due} ${due ?? '~'}`;
  return [...actions].sort((one, other) => (key(one) < key(other) ? -1 : Number(key(one) > key(other))));
}

/** An open end is drawn as long as a month, or up to where the timeline ends. */
function toBar(
  action: PlanAction,
  place: (day: string, extra?: number) => number,
  first: string,
  end: string,
): TimelineBar {
  const {start, due} = action;
  const month = 30;
  const from = start === undefined ? place(due ?? first, -month) : place(start);
  return {
    action,
    from,
    to: Math.max(from, due === undefined ? place(start ?? first, month) : place(due, 1)),
    isOpenStart: start === undefined || start < first,
    isOpenEnd: due === undefined || due >= end,
  };
}
