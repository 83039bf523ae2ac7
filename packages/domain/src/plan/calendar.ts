import type {Plan, PlanAction} from '@toegang/model';
import {cleanText} from '../report/clean-text.js';

/** What a calendar says that is not in the plan. */
export interface CalendarWords {
  /** The name of a day on which an action has to be done. */
  readonly due: (action: string) => string;
  /** Before the roles that see to it. */
  readonly owners: (owners: readonly string[]) => string;
  readonly wish: (wish: string) => string;
  readonly notice: (notice: string) => string;
}

/** In octets, without the end of the line. Source: RFC 5545, section 3.1. */
const LONGEST_LINE = 75;

/**
 * The days on which actions have to be done as a calendar (RFC 5545): whole days, a reminder a week before. What is done
 * or stopped needs none. `madeOn` is the day of today; a file that is made again takes the place of the earlier one.
 */
export function toCalendar(plan: Plan, madeOn: string, words: CalendarWords): string {
  const events = plan.actions.flatMap((action) => (hasReminder(action) ? writeEvent(action, plan, madeOn, words) : []));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//toegang//verbeterplan//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(plan.title)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Whether a calendar has a day for this action. */
export function hasReminder({due, status}: PlanAction): boolean {
  return due !== undefined && status !== 'done' && status !== 'stopped';
}

function writeEvent(action: PlanAction, plan: Plan, madeOn: string, words: CalendarWords): readonly string[] {
  const {id, due = '', owners, wish, notice} = action;
  const roles = owners.map(({role, organisation}) => [role, organisation].filter(Boolean).join(', '));
  const description = [
    ...(roles.length > 0 ? [words.owners(roles)] : []),
    ...(wish === undefined ? [] : [words.wish(wish)]),
    ...(notice === undefined ? [] : [words.notice(notice)]),
  ].join('\n');
  const summary = escape(words.due(action.action));
  return [
    'BEGIN:VEVENT',
    // no name has a slash in it, so no two actions of two plans share a name
    `UID:${plan.id}/${id}@toegang`,
    `DTSTAMP:${toDate(madeOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${toDate(due)}`,
    `SUMMARY:${summary}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escape(description)}`]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
  ];
}

function toDate(day: string): string {
  return day.replaceAll('-', '');
}

/** A text as a value. Source: RFC 5545, section 3.3.11. */
function escape(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** A line in pieces that mail and old programs can carry; no character is cut in two. */
function fold(line: string): string {
  const pieces: string[] = [];
  let [piece, room] = ['', LONGEST_LINE];
  for (const character of line) {
    const octets = countOctets(character);
    if (octets > room) {
      pieces.push(piece);
      // the space that says that the line goes on
      [piece, room] = ['', LONGEST_LINE - 1];
    }
    piece += character;
    room -= octets;
  }
  return [...pieces, piece].join('\r\n ');
}

/** In UTF-8. */
function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}
