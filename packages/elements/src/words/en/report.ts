import {englishAnswersWords} from './answers.js';
import {englishExportWords} from './export.js';
import {englishPointsWords} from './improvement-points.js';
import {formatFor} from '../format.js';
import {inSentence} from '../in-sentence.js';
import type {ReportOwnWords} from '../report.js';

const {count, day, list} = formatFor('en-GB');
const dayOr = (date: string): string => day(date) || date;

const people = (value: number): string => count(value, {one: 'person', other: 'people'});
const groupsOf = (groups: readonly string[]): string => list(groups.map(inSentence));

/** The report in plain English: a draft, made by a computer. */
export const englishReportWords: ReportOwnWords = {
  answers: (value) => count(value, {one: 'answer', other: 'answers'}),
  outOf: (mean, max) => `${mean} out of ${max}`,
  note: 'This is a start for a conversation, not a school report. Talk together about why the answers are like this.',

  title: 'Results of the scan',
  exportWords: englishExportWords,
  contents: 'On this page',
  sections: {
    who: 'Who took part?',
    short: 'In short',
    radar: 'Results for each principle',
    time: 'Compared with earlier',
    differences: 'Differences for each principle',
    statements: 'Answers for each statement',
    points: englishPointsWords.title,
    answers: englishAnswersWords.title,
    advice: 'Look further',
    export: 'Take the results along',
    counting: 'How was this counted?',
  },
  groupSize: (group, count) => `${group}: ${people(count)}`,

  well: 'What goes well?',
  badly: 'What can be better?',
  differ: 'Where do the groups differ most?',
  wellSays: (group) => `According to ${inSentence(group)} this goes well:`,
  badlySays: (group) => `According to ${inSentence(group)} this can be better:`,
  nothingWell: (group) => `According to ${inSentence(group)} nothing clearly goes well.`,
  nothingBadly: (group) => `According to ${inSentence(group)} nothing clearly goes badly.`,
  isSign: 'This is a sign: there are too few answers to be sure.',
  quoted: (name) => `‘${name}’`,
  scored: (principle, mean) => `${principle}: ${mean}`,
  gapAt: (principle, higher, lower, difference) =>
    `${principle}: ${inSentence(higher)} give ${difference} points more than ${inSentence(lower)}`,
  gapFindings: (groups) => `Between ${groupsOf(groups)} there is a clear difference here:`,
  gapSigns: (groups) =>
    `Between ${groupsOf(groups)} there seems to be a difference here. There are too few answers to be sure:`,
  noGap: (groups) => `There is no clear difference between ${groupsOf(groups)}.`,
  oneGroup: 'Only one group can be seen. So there is nothing to compare.',

  differencesIntro: (min, lowest, max, highest) =>
    `Each line runs from ${min} (‘${lowest}’) to ${max} (‘${highest}’). The mark is the average of a group.`,
  fact: (group, facts) => `${group}: ${facts}`,
  higher: (group, other, difference) => `${group} give ${difference} points more than ${inSentence(other)}`,
  asHigh: (groups) => `${list([groups[0] ?? '', ...groups.slice(1).map(inSentence)])} give as many points`,
  gaps: {holds: 'clear difference', seems: 'seems a difference', unclear: 'no clear difference'},

  agreed: 'Where are the answers most alike?',
  divided: 'Where do the answers differ most?',
  agreedIntro: 'To these statements the answers of the group lie close together.',
  dividedIntro: 'To these statements one part of the group answers low, and another part high. Ask on: why is that?',
  nothingAgreed: (group) => `The answers of ${inSentence(group)} do not lie close together anywhere.`,
  nothingDivided: (group) => `The answers of ${inSentence(group)} do not lie far apart anywhere.`,
  inBands: (low, middle, high) => `Number of answers low: ${low}, middle: ${middle}, high: ${high}`,
  allStatements: 'Table with all statements',
  statement: 'Statement',
  notAsked: 'not asked',

  compared: (date) => `Since ${dayOr(date)}`,
  tookPart: (group, before, after) => `${group}: then ${before}, now ${after}`,
  principle: 'Principle',
  changed: (places) => `Clearly other than before: ${list(places)}.`,
  seemsChanged: (places) => `Seems other than before, but there are too few answers to be sure: ${list(places)}.`,
  changedAt: (principle, group) => `${principle} (${inSentence(group)})`,
  nothingChanged: 'Nothing has clearly changed.',

  adviceIntro: 'The numbers say what people think, not why. With these ways of working you find that out together.',
  adviceAt: (principle, group) => `${principle}, ${inSentence(group)}:`,
  readMore: 'Read more',

  counting: (least) => [
    `A group can be seen from ${people(least)} up. In this way nobody can be recognised.`,
    'Does it say ‘hidden to protect others’? Then somebody could use that number to work out another hidden number.',
    '‘I do not know’ does not count in an average. Neither does a statement that somebody left open.',
    'An average is never exact. So it is said in which range it probably lies. A difference is called clear only when it is almost certainly not chance, and when at least 30 people in each group answered.',
    'There is no school mark and no ranking. Below 100 people in a group there is no top three either.',
  ],
};
