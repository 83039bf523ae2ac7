import type {DeskAnswerWords} from '../coordinator.js';
import {formatFor} from '../format.js';

const {count, day, list, number} = formatFor('en-GB');

const characters = (value: number): string => count(value, {one: 'character', other: 'characters'});

/** What the coordinator's desk says about judging answers, paper and the audit trail, in English. */
export const englishDeskAnswerWords: DeskAnswerWords = {
  queueHint:
    'Nobody reads an answer before you approve it. Look out for names and other data about people. ' +
    'You do not see who wrote it, or when.',
  filter: 'Show answers that',
  answerStates: {waiting: 'are waiting', approved: 'are approved', rejected: 'are rejected'},
  filterCount: (state, value) => `${state} (${number(value)})`,
  emptyQueue: {
    waiting: 'No answers are waiting.',
    approved: 'You have not approved any answers yet.',
    rejected: 'You have not rejected any answers.',
  },
  answerOf: (place, total) => `Answer ${number(place)} of ${number(total)}`,
  why: 'why this should get better:',
  remark: 'remark at the end',
  marks: {
    bsn: 'citizen service number',
    phone: 'phone number',
    mail: 'e-mail address',
    address: 'address',
    iban: 'bank account number',
  },
  mark: 'piece of personal data',
  looksLike: (kinds) => `This may hold a personal detail: ${list(kinds)}.`,
  approve: 'Approve',
  edit: 'Leave something out',
  reject: 'Reject',
  undo: 'Undo',
  backToWaiting: 'Put back to wait',
  editLabel: 'Text that everybody may read',
  editHint: 'Only leave out what is about a person. Do not change the opinion.',
  leaveOut: (part) => `Leave out: ‘${part}’`,
  leaveOutSelection: 'Leave out what I have selected',
  leftOut: '[left out]',
  leftOutSaid: 'Left out.',
  nothingSelected: 'First select in the text what has to go.',
  keepEdit: 'Approve this text',
  noText: 'Nothing is left. Reject the answer instead.',
  longText: (over) => `Make the text shorter: ${characters(over)} too many.`,
  reason: 'Why do you reject this?',
  reasonHint: 'The reason goes into the log. Do not write down data about people here.',
  reasons: [
    'It is about a person who can be recognised',
    'It insults or threatens somebody',
    'It is not about access to help',
  ],
  otherReason: 'Another reason',
  whichReason: 'Which reason?',
  noReason: 'Choose a reason, or write one down.',
  longReason: (over) => `Make the reason shorter: ${characters(over)} too many.`,
  personalReason: 'The reason holds data about somebody. Write down the reason without it.',
  keepReject: 'Reject this answer',
  original: 'As it was written',
  rejectedBecause: (reason) => `Rejected: ${reason}`,
  decided: {
    approved: 'Approved.',
    edited: 'Approved, with something left out.',
    rejected: 'Rejected.',
    waiting: 'The answer is waiting again.',
  },
  left: (waiting) => (waiting === 0 ? 'No more answers are waiting.' : `${number(waiting)} to go.`),
  showMore: 'Show more',

  paperHint: 'Copy a form that was filled in on paper. It counts like any other form.',
  paperClosed: 'This round is closed. You cannot enter any more forms.',
  paperMissing: 'The questionnaire is missing on this page. Whoever manages this website can mend that (toegang-scan).',
  paperDone: (forms) => `You have entered ${count(forms, {one: 'form', other: 'forms'})}.`,

  auditHint: 'All that you did with this round, by day. The answers themselves are not in it.',
  noActs: 'There is nothing in the log yet.',
  acts: {
    approved: 'Answer approved',
    edited: 'Something left out of an answer',
    rejected: 'Answer rejected',
    reopened: 'Answer put back to wait',
    'round-opened': 'Round opened',
    'round-closed': 'Round closed',
    'round-tried': 'Round made a try-out',
    'codes-made': 'Codes made',
    exported: 'Results taken along',
  },
  times: (times) => count(times, {one: 'time', other: 'times'}),
  day,
};
