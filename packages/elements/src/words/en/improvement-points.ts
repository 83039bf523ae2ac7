import {formatFor} from '../format.js';
import type {PointsOwnWords} from '../improvement-points.js';
import {inSentence} from '../in-sentence.js';

const {count, list} = formatFor('en-GB');

/** The list of improvement points in plain English: a draft, made by a computer. */
export const englishPointsWords: PointsOwnWords = {
  title: 'What people want to improve',
  summary: (parts) => `Chosen most often: ${list(parts)}.`,
  mostOf: (group, points, share) =>
    `by ${inSentence(group)} ${list(points.map((point) => `‘${point}’`))} (${points.length > 1 ? 'each ' : ''}${share})`,
  equalOf: (group, value, share) => `by ${inSentence(group)} ${value} points equally often (each ${share})`,
  notAsked: 'In this round nobody was asked what they want to improve.',
  noneChosen: 'Nobody of this group chose a point to improve.',
  note: 'Everybody could choose more than one point. So do not add up the percentages.',
  groupChoice: 'Show the groups',
  groupChoices: {groups: 'Apart', together: 'Together'},
  orderUncertain: (least) =>
    `Fewer than ${count(least, {one: 'person', other: 'people'})} took part. So the order is not certain, and there are no numbers.`,
  rank: (rank) => `Number ${rank}:`,
  partOf: (value, total, group) => `${value} of ${total} ${group === null ? 'people' : inSentence(group)}`,
  almostNone: 'less than 1%',
  wordingOf: (group) => `${group}:`,
  principle: 'Principle',
  principleShown: (principle, value) =>
    `${count(value, {one: 'point belongs', other: 'points belong'})} to ‘${principle}’. They have an edge now.`,
  showAll: (value) => `Show all ${count(value, {one: 'point', other: 'points'})}`,
  unchosen: (value) => (value === 1 ? 'Nobody chose 1 point.' : `Nobody chose ${count(value, {other: 'points'})}.`),
  hiddenPoints: (value, reason) => `${count(value, {one: 'point is', other: 'points are'})} not shown: ${reason}.`,
  howToRead: 'How do you read this?',
  howToReadBars: (full) =>
    `Each bar shows which part of the people chose this point. All bars have the same measure: a full bar is ${full}. Points that were chosen equally often have the same number.`,
  table: 'Table with all the numbers',
  point: 'Point to improve',
};
