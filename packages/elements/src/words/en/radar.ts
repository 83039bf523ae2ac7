import {formatFor} from '../format.js';
import type {RadarWords} from '../radar.js';
import {inSentence} from '../in-sentence.js';
import {englishResultsWords} from './results.js';

const {count, list} = formatFor('en-GB');

const numbers =
  'First comes the average, then the number of people whose answers count, ' +
  'then the range in which the average probably lies.';

/** The radar in plain English: a draft, made by a computer. */
export const englishRadarWords: RadarWords = {
  ...englishResultsWords,

  title: 'Results for each principle',
  answers: (value) => count(value, {one: 'answer', other: 'answers'}),
  outOf: (mean, max) => `${mean} out of ${max}`,
  between: (low, high) => `between ${low} and ${high}`,
  pointName: (principle, group, facts) => `${principle}, ${inSentence(group)}: ${facts}`,
  largestGaps: {
    holds: (places) =>
      `${places.length > 1 ? 'The largest differences are' : 'The largest difference is'} at ${list(places)}.`,
    seems: (places) => `There seems to be a difference at ${list(places)}. There are too few answers to be sure.`,
  },
  gapAt: (principle, higher, lower, difference) =>
    `‘${principle}’ (${inSentence(higher)} give ${difference} points more than ${inSentence(lower)})`,
  noGap: (groups) => `There is no clear difference between ${list(groups.map(inSentence))}.`,
  extremes: (group, highest, lowest) => `${group} give the most points to ${highest} and the fewest to ${lowest}.`,
  scoreAt: (principles, mean) => `${list(principles.map((title) => `‘${title}’`))} (${mean})`,

  note: 'This is a start for a conversation, not a school report. Talk together about why the answers are like this.',
  howToRead: 'How do you read this?',
  howToReadView: {
    radar:
      'The farther a point is from the middle, the better it goes according to that group. ' +
      `Look at the points: the shape of the figure says nothing. ${numbers}`,
    bars: `Each bar shows how the answers of a group are spread. ${numbers}`,
    table: numbers,
  },
  intervalMark: 'The average probably lies in this range',
  ends: (min, lowest, max, highest) =>
    `The innermost ring is ${min} (‘${lowest}’), the outermost ring is ${max} (‘${highest}’).`,

  drawing: (groups) => `Figure with the scores of ${list(groups.map(inSentence))}`,
  keys: 'Left and right arrow: another principle. Up and down arrow: another group. Escape: to the table.',
  tapHint: 'Choose a point, or go there with Tab and the arrow keys.',
  viewChoice: 'Show as',
  views: {radar: 'Spider web', bars: 'Bars', table: 'Table'},

  barEnds: (unknown) => `Left is low, right is high. Without colour: ${inSentence(unknown)}.`,
  fromLowToHigh: (lowest, highest, counts) => `From ‘${lowest}’ to ‘${highest}’: ${list(counts)}.`,
  inBands: ([low, middle, high]) => `Low: ${low}, middle: ${middle}, high: ${high}.`,
  unknown: (label) => `Too little filled in, or ‘${label}’`,
  counted: (label, value) => `${label}: ${value}.`,

  table: 'Table with all the numbers',
  principle: 'Principle',
  difference: (groups) => `Difference ${list(groups.map(inSentence))}`.trimEnd(),
  higher: (group, difference) => `${inSentence(group)} ${difference} higher`,
  gaps: {holds: 'clear difference', seems: 'seems a difference', unclear: 'no clear difference'},
};
