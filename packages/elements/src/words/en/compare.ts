import type {CompareWords} from '../compare.js';
import {formatFor} from '../format.js';

const {day, list} = formatFor('en-GB');
const dayOf = (date: string): string => day(date) || date;

/** What is said in plain English where rounds stand beside one another: a draft, made by a computer. */
export const englishCompareWords: CompareWords = {
  roundOf: dayOf,
  allRounds: 'Table with earlier rounds',
  group: 'Group',
  change: 'Change',
  changes: {
    higher: {holds: 'higher', seems: 'seems higher'},
    lower: {holds: 'lower', seems: 'seems lower'},
    same: 'about the same',
  },
  fromTo: (before, after) => `from ${before} to ${after}`,
  earlierMarks: (date) => `Small marks and a thin line: the round of ${dayOf(date)}`,
  notCompared: (date, reasons) =>
    `The numbers of ${dayOf(date)} may not stand beside these: ${list(reasons)}. So they are not shown.`,
  obstacle: {
    content: 'other questions were asked',
    version: 'the questions were changed',
    scale: 'the answers were counted in another way',
    principles: 'the principles are others',
  },
  reworded: 'Some statements now have other words. A difference can come from that, too.',
  otherPeople: 'Other people take part in each round. A difference can come from that, too.',
  roundsLoading: 'The earlier rounds are loading …',
  roundsAbsent: 'The earlier rounds cannot be shown now.',
};
