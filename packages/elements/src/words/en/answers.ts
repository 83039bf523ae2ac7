import type {AnswersOwnWords} from '../answers.js';
import {formatFor} from '../format.js';
import {inSentence} from '../in-sentence.js';

const {count, list, number} = formatFor('en-GB');

const answers = (value: number): string => count(value, {one: 'answer', other: 'answers'});

/** The open answers in plain English: a draft, made by a computer. */
export const englishAnswersWords: AnswersOwnWords = {
  title: 'What people wrote',
  intro: 'People wrote this themselves. The order means nothing.',
  nothingYet:
    'There are no answers to read yet. An answer stands here only after somebody of the municipality has read and approved it.',
  search: 'Search the answers',
  searchHint: 'For example a word, or a piece of a word.',
  groupChoice: 'By whom',
  allGroups: 'Everybody',
  principleChoice: 'About which principle',
  allPrinciples: 'All principles',
  remarks: 'Other remarks',
  withCount: (label, value) => `${label} (${value})`,
  recurring: 'Words that come back often',
  recurringHint: 'Choose a word to see the answers that have it.',
  found: (value, total) =>
    value === total
      ? `${answers(value)}.`
      : `${number(value)} of ${answers(total)} ${value === 1 ? 'fits' : 'fit'} your choice.`,
  inSight: (value) => `The first ${number(value)} are below.`,
  nothingFound: 'No answer fits your choice.',
  clear: 'Show all answers again',
  more: (value) => `Show ${count(value, {one: 'more answer', other: 'more answers'})}`,
  readOn: 'Read on',
  fold: 'Show less',
  by: (group) => group,
  about: 'about:',
  chosen: (choices) => `These are only the answers ${list(choices)}.`,
  chosenGroup: (group) => `by ${inSentence(group)}`,
  chosenPrinciple: (principle) => `about ‘${principle}’`,
  chosenSearch: (search) => `with ‘${search}’ in them`,
};
