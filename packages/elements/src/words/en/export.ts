import type {ExportFileWords, ExportOwnWords} from '../export.js';
import {formatFor} from '../format.js';

const {count, day} = formatFor('en-GB');

/** Taking results along, in English. */
export const englishExportWords: ExportOwnWords & ExportFileWords = {
  takeAlong: 'Take the results along',
  takeAlongHint: 'To print, to talk about, or to work on yourself.',
  formats: {
    print: 'Print, or save as PDF',
    docx: 'Save as a Word report',
    xlsx: 'Save for Excel',
    csv: 'Save as CSV',
    json: 'Save as JSON',
  },
  savePicture: 'Save as a picture:',
  picture: (name) => `Save as a picture: ${name}`,
  pictures: {radar: 'results per principle', priorities: 'improvement points'},
  pictureFormats: {png: 'PNG', svg: 'SVG'},
  making: 'The file is being made …',
  made: (file) => `Done: ${file} is among your downloads.`,
  notMade: 'The file could not be made. Please try again.',

  fileName: 'toegang-results',
  title: 'Results of the access scan',
  closed: 'The round is closed.',
  ends: (min, lowest, max, highest) =>
    `The inner ring is ${min} (‘${lowest}’), the outer ring is ${max} (‘${highest}’).`,
  interval: 'The mean probably lies between these',
  hiddenMark: 'Not shown',
  scoreOf: (principle, group, facts) => `${principle}, ${group}: ${facts}.`,
  outOf: (mean, max) => `${mean} out of ${max}`,
  answers: (value) => count(value, {one: 'answer', other: 'answers'}),
  between: (low, high) => `between ${low} and ${high}`,
  higher: (group, difference) => `${group} ${difference} higher`,
  askedAs: (group, text) => `${group}: ${text}`,
  chosenBy: (share, n, respondents) => `${share} % (${n} of ${respondents})`,
  headings: {
    summary: 'In short',
    respondents: 'Who took part',
    radar: 'Results per principle',
    gaps: 'Differences between groups',
    statements: 'All statements',
    priorities: 'What should get better first?',
    answers: 'In their own words',
    advice: 'How to look further',
    about: 'About these results',
  },
  note: 'This is to start a conversation, not a report card. Talk about why the answers are what they are.',
  foot: (round, date) => `Round ${round}, as of ${day(date)}`,
  page: (page, pages) => `page ${page} of ${pages}`,
  noPrinciple: 'With no principle',
};
