import {inSentence} from '../in-sentence.js';
import type {PlateOwnWords} from '../talk-plate.js';

/** The talk plate in plain English: a draft, made by a computer. */
export const englishPlateWords: PlateOwnWords = {
  title: 'Talk plate: what shall we talk about?',
  loading: 'The talk plate is loading …',
  unreachable: 'The talk plate cannot be loaded now. Please try again later.',
  wrongContent: 'This talk plate cannot be shown',
  intro:
    'On the way to better help, together. Choose a theme that moves you: it has a story, statements and ideas to talk about.',
  goalsTitle: 'What we do it for',
  goals: [
    {title: 'More room', text: 'Staff can do what a resident needs.'},
    {title: 'Rules that help', text: 'A rule supports good work, and does not stand in its way.'},
    {title: 'Learning to deviate', text: 'Who deviates from a rule can explain well why.'},
  ],
  viewChoice: 'Show the themes as',
  viewChoices: {plate: 'Plate', list: 'List'},
  themes: 'The themes',
  noThemes: 'This content has no themes to talk about.',
  otherLanguage: 'The themes themselves are in Dutch only.',

  back: 'Back to all themes',
  place: (place, total) => `Theme ${place} of ${total}`,
  previous: 'Previous theme',
  next: 'Next theme',
  cases: 'From life',
  caseNumber: (place) => `Case ${place}`,
  dilemma: 'The dilemma',
  caseQuestions: 'Talk about it',
  statements: 'Statements',
  statementsHint: 'Do you agree, disagree, or does it depend? Above all, ask each other: why?',
  practices: 'It can be done like this',
  practicePlace: (place) => `Where: ${place}`,
  readMore: 'Read more',
  principles: 'This theme belongs to',

  questions: 'Do you not know where to begin?',
  questionsHint: 'Tick where your answer is still ‘no’ or ‘too little’. You then see which themes fit.',
  fits: 'fits your answer',
  suggestions: 'Then talk about',
  noSuggestions: 'You have not ticked anything yet.',

  scores: 'What does the scan say?',
  scoresNote: (lowest, highest) =>
    `Beside each theme stands the lowest score of its principles for each group, from ${lowest} to ${highest}. It is the beginning of a talk, not a report card.`,
  score: (group, score) => `${group} ${score}`,
  hiddenScore: (group, reason) => `${group}: ${reason}`,
  lowest: (group, score, principle) => `${group} give ‘${principle}’ the lowest score: ${score} on average.`,
  hiddenBecause: (group, reason) => `The score of ${inSentence(group)} cannot be seen: ${reason}.`,
  otherContent: 'The results of the scan belong to other content than these themes, so they are not shown.',
  scoresUnreachable: 'The results of the scan cannot be loaded now. The talk plate works without them.',

  print: 'Print the plate and the theme cards',

  pointTitle: 'What do you want to keep?',
  pointLabel: 'Write down a point for the improvement plan',
  pointHint: 'One point at a time, in your own words. Do not write down names of people.',
  pointCase: 'Belongs to a case (you may skip this)',
  pointPrinciple: 'Belongs to a principle (you may skip this)',
  noChoice: 'No choice',
  addPoint: 'Add this point',
  errorWord: 'Note:',
  pointEmpty: 'First write down what you want to keep.',
  pointAdded: 'Your point was added.',
  points: 'Your points about this theme',
};
