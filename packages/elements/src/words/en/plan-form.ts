import {formatFor} from '../format.js';
import type {FieldFailing, PlanFormWords} from '../plan-form.js';

const {count, day, list, number} = formatFor('en-GB');

/** What to do about each thing that may be wrong. */
function sayProblem(field: string, reason: FieldFailing, limit: number | null): string {
  const most = number(limit ?? 0);
  switch (reason) {
    case 'empty':
      if (field === 'action') return 'Write down what you will do.';
      return field.endsWith('role') ? 'Write a role with this organisation, too.' : 'Write the day as well.';
    case 'too-long':
      return `This text is too long. Make it ${most} characters at most.`;
    case 'too-many':
      return `These are too many. There is room for ${most}.`;
    case 'not-on-calendar':
      return 'This day does not exist. Check the day and the month.';
    case 'unreadable-day':
      return 'Write the day in numbers, day first, for example 1-3-2027.';
    case 'before-start':
      return 'This day comes before the first day. Choose a later one.';
  }
}

/** What the form of an action says in English. A draft: nobody checked it. */
export const englishPlanFormWords: PlanFormWords = {
  newTitle: 'New action',
  editTitle: 'Change action',
  readTitle: 'Action',
  labels: {
    action: 'What will you do?',
    wish: 'What does the resident want?',
    principle: 'Which principle does this belong to?',
    theme: 'Which theme does this belong to?',
    level: 'At which level is this?',
    status: 'How far is it?',
    owners: 'Who sees to it?',
    start: 'From which day?',
    due: 'On which day is it done?',
    notice: 'How will you notice that it helps?',
    tool: 'Which method do you use to look further?',
    progress: 'How is it going?',
    learning: 'What can others learn from this?',
  },
  hints: {
    action: 'One sentence is enough. For example: we call back the same day.',
    wish: 'In the words of the resident. Do not mention names.',
    owners: 'Write a role, not the name of a person. You may do it together: add more owners.',
    start: 'For example, day first: 1-3-2027',
    due: 'For example, day first: 1-9-2027',
    notice: 'Preferably something that residents notice themselves.',
    progress: 'Write in short what you see. Do not mention names of residents.',
    learning: 'What worked, and what did not?',
  },
  names: {
    action: 'action',
    wish: 'wish of the resident',
    principle: 'principle',
    theme: 'theme',
    level: 'level',
    status: 'status',
    owners: 'owners',
    start: 'start',
    due: 'done on',
    notice: 'how we notice it',
    tool: 'method',
    progress: 'notes',
    learning: 'learned',
  },
  noChoice: 'Not chosen yet',
  role: 'Role',
  organisation: 'Organisation',
  owner: (place) => `Owner ${place}`,
  addOwner: 'Add an owner',
  removeOwner: (place) => `Take owner ${place} away`,
  noteDay: 'Day',
  noteText: 'What do you see?',
  note: (place) => `Note ${place}`,
  addNote: 'Write a note',
  removeNote: (place) => `Take note ${place} away`,
  ownerRemoved: 'The owner was taken away.',
  noteRemoved: 'The note was taken away.',
  toolLink: 'Read more about this method',
  save: 'Save',
  close: 'Close',
  remove: 'Take this action away',
  sureTitle: 'You wrote something that is not saved yet.',
  keepWriting: 'Keep writing',
  throwAway: 'Close without saving',
  problemWord: 'Please note:',
  mendTitle: (problems) => `Something is needed in ${count(problems, {one: 'place', other: 'places'})}.`,
  problem: sayProblem,
  changedByOther: (fields) =>
    `Somebody else changed this action meanwhile (${list(fields)}). If you save now, the words of you both stay.`,
  removedByOther: 'Somebody else took this action away. If you save now, it comes back.',
  added: 'The action is in the plan.',
  saved: 'The action is saved.',
  removed: 'The action was taken away.',
  nothingChanged: 'Nothing was changed.',
  personalData: (kinds) => `Is there ${list(kinds)} here? Better leave it out: others can read this plan.`,
  personalDataKinds: {
    bsn: 'a citizen service number',
    phone: 'a telephone number',
    mail: 'an e-mail address',
    address: 'an address',
    iban: 'an account number',
  },
  day,
};
