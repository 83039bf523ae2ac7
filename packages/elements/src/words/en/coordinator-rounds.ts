import type {DeskRoundWords} from '../coordinator.js';
import {formatFor} from '../format.js';

const {count, number} = formatFor('en-GB');

const people = (value: number): string => count(value, {one: 'person', other: 'people'});
const from = (least: number): string => `A group only appears when at least ${people(least)} took part.`;

/** What the coordinator's desk says about rounds, in English. */
export const englishDeskRoundWords: DeskRoundWords = {
  rounds: 'Rounds',
  noRounds: 'There are no rounds yet. A round is measuring once: you invite people, they answer, you close it.',
  newRound: 'New round',
  newRoundHint: 'The round is open at once. Do you want to practise first? Then you can make it a try-out afterwards.',
  roundTitle: 'Name of the round',
  roundTitleHint: 'For example: Access scan, autumn 2026. Everybody can see this name.',
  publish: 'When do the results come?',
  publishModes: {'on-close': 'When the round closes', 'in-batches': 'Step by step'},
  publishHints: {
    'on-close': 'Until then nobody sees anything, and neither do you.',
    'in-batches': 'Each time a whole group of people has been added, their answers are shown together.',
  },
  closedGroup: 'Only people whom I invite take part',
  closedGroupHint: 'Then a group may be smaller: from 5 people up.',
  groupSize: 'Smallest group',
  groupSizeHint: (least) => `How many people have to take part before a group appears. At least ${number(least)}.`,
  invitation: 'How do you invite people?',
  invitations: {link: 'With a link', codes: 'With one-time codes'},
  invitationHints: {
    link: 'Everybody with the link can take part.',
    codes: 'Each code works once. We cannot see which answers belong to which code.',
  },
  retention: 'How long do you keep the single answers?',
  retentionHint: 'In days after closing. Then they are erased. The results stay. At most 3650.',
  makeRound: 'Make the round',
  roundMade: (title) => `The round ‘${title}’ has been made and is open.`,
  noTitle: 'Give the round a name.',
  longTitle: (over) => `Make the name shorter: 200 characters at most. You have ${number(over)} too many.`,
  wrongGroupSize: (least) => `At the smallest group, fill in a number from ${number(least)} to 1000.`,
  wrongRetention: 'At keeping, fill in a number of days from 1 to 3650.',

  states: {'try-out': 'Try-out', open: 'Open', closed: 'Closed'},
  stateMeaning: {
    'try-out': 'You can try out the questionnaire. The answers are only to practise with.',
    open: 'People can fill in the questionnaire.',
    closed: 'Nobody can fill in the questionnaire any more. The results of groups that are large enough can be seen.',
  },
  sections: {overview: 'Progress', invite: 'Invite', answers: 'Answers', paper: 'Paper', audit: 'Log'},
  sectionsName: 'Parts of this round',
  waitingCount: (waiting) => `${number(waiting)} to judge`,
  openRound: 'Open the round',
  reopenRound: 'Open the round again',
  closeRound: 'Close the round',
  tryRound: 'Make the round a try-out',
  sure: {
    open: 'Open the round?',
    reopen: 'Open the round again?',
    close: 'Close the round?',
    try: 'Make the round a try-out?',
  },
  sureHint: {
    open: 'All answers of the try-out are erased. After that, answers really count.',
    reopen: 'People can fill in the questionnaire again. What can be seen already stays.',
    close: 'Then nobody can fill in the questionnaire any more. Everybody can see the results.',
    try: 'Whoever fills in the questionnaire now, only practises. Those answers are erased when you open the round.',
  },
  sureYes: {
    open: 'Yes, erase the try-out and open',
    reopen: 'Yes, open again',
    close: 'Yes, close the round',
    try: 'Yes, make it a try-out',
  },
  stateChanged: {
    'try-out': 'The round is a try-out now.',
    open: 'The round is open now.',
    closed: 'The round is closed now.',
  },

  progress: 'How many people took part?',
  progressHint: {
    'on-close': (least) => `You only see what they answered when the round is closed. ${from(least)}`,
    'in-batches': (least) => `What they answered appears step by step. ${from(least)}`,
  },
  group: 'Group',
  respondents: 'Took part',
  onPaper: 'Of these on paper',
  nobody: 'Nobody has taken part yet.',
  settings: 'What was agreed about this round',
  keeping: 'What protects people who take part?',
  settingsOf: (least, days) =>
    `${from(least)} The single answers are erased ${count(days, {one: 'day', other: 'days'})} after closing.`,
  takeAlong: 'Take the results along',
  takeAlongHint: 'Only what everybody may see, and the answers that you approved.',
  exports: {csv: 'Table (CSV)', xlsx: 'Spreadsheet (XLSX)', json: 'Data (JSON)'},
  exported: 'The file has been made.',
};
