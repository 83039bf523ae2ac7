import {formatFor} from '../format.js';
import type {ResultsWords} from '../results.js';
import {englishLanguageWords} from './language.js';

const {count, day} = formatFor('en-GB');

const people = (value: number): string => count(value, {one: 'person', other: 'people'});

const shownFrom = (least: number): string => `A group can be seen from ${people(least)} up.`;

/** What every element that shows results says in plain English: a draft, made by a computer. */
export const englishResultsWords: ResultsWords = {
  ...englishLanguageWords,

  loading: 'The results are loading …',
  unreachable: 'The results cannot be loaded now. Please try again later.',
  tryAgain: 'Try again',
  wrong: 'These results cannot be shown',
  wrongHint: 'The people who run this website can repair this:',
  empty: {
    'round-open': () => 'The round is still open. The results come when the round has closed.',
    'no-answers': () => 'Nobody gave an answer in this round.',
    'too-few': (least) => `There are too few answers. ${shownFrom(least)} In this way nobody can be recognised.`,
  },

  asOf: (date) => day(date) && `As it was on ${day(date)}.`,
  stillOpen: 'The round is still open: this can still change.',
  everyone: 'All groups together',
  people,
  hidden: {
    'round-open': 'the round is still open',
    'too-few': 'too few answers',
    'protects-another': 'hidden to protect others',
    'no-answers': 'no answers',
  },
  groupHidden: (group, reason, least) => `${group} are not shown: ${reason}. ${shownFrom(least)}`,
};
