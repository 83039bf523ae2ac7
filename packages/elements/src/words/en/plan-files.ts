import {formatFor} from '../format.js';
import type {FieldFault, PlanFileWords} from '../plan-files.js';

const {count, list} = formatFor('en-GB');
const actions = (value: number): string => count(value, {one: 'action', other: 'actions'});

const FAULTS: Readonly<Record<FieldFault, string>> = {
  day: 'that is no day on the calendar. Write a day as 2026-11-21.',
  text: 'a text should be there.',
  status: 'choose idea, planned, doing, done or stopped.',
  double: 'another action has that name. This one got a new name.',
  unknown: 'a plan does not know this field.',
  other: 'that does not fit here.',
};

/** What a plan says in English of files. A draft: nobody checked it. */
export const englishPlanFileWords: PlanFileWords = {
  filesTitle: 'Take the plan along',
  filesHint: 'This device makes the file. Nothing is sent.',
  formats: {docx: 'Word', xlsx: 'Excel', csv: 'CSV', json: 'Data (JSON)', ics: 'Calendar (.ics)', print: 'Print'},
  making: 'The file is being made …',
  made: (file) => `Saved: ${file}`,
  notMade: 'The file could not be made. Try again.',
  importTitle: 'Put a file into this plan',
  importHint: 'Choose a plan that was saved as data (JSON), or the data of a session.',
  chooseFile: 'File',
  noPlan: (file) => `There is no plan and no session in ${file}. Choose a file that you saved here.`,
  foundPoints: (value) =>
    value === 0
      ? 'The group chose no points for the plan in this session.'
      : `${count(value, {one: 'point', other: 'points'})} of a session. Choose above what becomes an action.`,
  foundActions: (total, added, changed) => `${actions(total)} read: ${added} new, ${changed} other than in this plan.`,
  otherContent: 'That plan uses other principles and themes. You may see a code in place of a name.',
  putIn: (value) => `Put ${count(value, {one: 'new action', other: 'new actions'})} into the plan`,
  putAllIn: (value) => `Put ${actions(value)} into the plan, what is other too`,
  isIn: (value) => `${actions(value)} put into the plan. ‘Undo’ takes that back.`,
  nothingNew: 'All of this file is in the plan already.',
  brokenTitle: (value) => `${actions(value)} in this file ${value === 1 ? 'is' : 'are'} not quite right`,
  brokenName: (place, name) => (name === '' ? `Action ${place}` : `Action ${place}: ${name}`),
  unreadable: 'This action cannot be read. Perhaps a comma, a bracket or a quotation mark is missing.',
  stands: {nothing: 'nothing', other: 'something else'},
  faultAt: (field, received, fault) => `At ‘${field}’ stands ${received}: ${FAULTS[fault]}`,
  restTaken: 'The rest of this action was read.',
  notTaken: 'This action does not come into the plan.',
  stoodThere: 'This stood in the file',
  saveRest: 'Keep what is not right in a file',
  shareTitle: 'Share what worked',
  shareHint: 'These actions are done. Share them as a practice. The roles of people are not in it.',
  share: 'Share as a practice',
  shareOf: (action) => `Share as a practice: ${action}`,
  fields: {
    action: 'Action',
    day: 'Day',
    due: 'Due',
    id: 'Code',
    learning: 'What we learned',
    level: 'Level',
    note: 'What we saw',
    notice: 'How we will notice',
    order: 'Place',
    origin: 'Comes from',
    owners: 'Who',
    principle: 'Principle',
    progress: 'Progress',
    start: 'Begins',
    status: 'Status',
    theme: 'Theme',
    tool: 'Tool to dig deeper',
    wish: 'Wish of residents',
  },
  practice: {
    wish: 'What did residents want?',
    done: 'What happened?',
    notice: 'How can it be noticed?',
    learning: 'What was learned?',
  },
  calendar: {
    due: (action) => `Due: ${action}`,
    owners: (owners) => `Who: ${list(owners)}`,
    wish: (wish) => `Wish of residents: ${wish}`,
    notice: (notice) => `How we will notice: ${notice}`,
  },
  sheets: {actions: 'Actions', progress: 'Progress'},
  fileNames: {plan: 'improvement-plan', practice: 'practice', rest: 'not-read'},
  foot: (title, date) => `${title}, ${date}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
};
