import type {PointsOwnWords} from '../improvement-points.js';
import {inSentence} from '../in-sentence.js';
import {count, list} from './format.js';

/** What the list of improvement points says in Dutch, language level B1. */
export const dutchPointsWords: Omit<PointsOwnWords, 'title'> = {
  summary: (parts) => `Het vaakst gekozen: ${list(parts)}.`,
  mostOf: (group, points, share) =>
    `door ${inSentence(group)} ${list(points.map((point) => `‘${point}’`))} (${points.length > 1 ? 'elk ' : ''}${share})`,
  equalOf: (group, value, share) => `door ${inSentence(group)} ${value} punten even vaak (elk ${share})`,
  notAsked: 'In deze ronde is niet gevraagd wat mensen willen verbeteren.',
  noneChosen: 'Niemand van deze groep koos een verbeterpunt.',
  note: 'Wie meedeed, mocht meer dan één punt kiezen. Tel de procenten dus niet bij elkaar op.',
  groupChoice: 'Toon de groepen',
  groupChoices: {groups: 'Apart', together: 'Samen'},
  orderUncertain: (least) =>
    `Minder dan ${count(least, {one: 'mens', other: 'mensen'})} deden mee. De volgorde is daarom niet zeker en er staan geen nummers bij.`,
  rank: (rank) => `Nummer ${rank}:`,
  partOf: (value, total, group) => `${value} van ${total} ${group === null ? 'mensen' : inSentence(group)}`,
  almostNone: 'minder dan 1%',
  wordingOf: (group) => `${group}:`,
  principle: 'Uitgangspunt',
  principleShown: (principle, value) =>
    `${count(value, {one: 'verbeterpunt hoort', other: 'verbeterpunten horen'})} bij ‘${principle}’. Die hebben nu een rand.`,
  showAll: (value) => `Toon alle ${count(value, {one: 'punt', other: 'punten'})}`,
  unchosen: (value) =>
    value === 1 ? 'Eén punt is door niemand gekozen.' : `${count(value, {other: 'punten'})} zijn door niemand gekozen.`,
  hiddenPoints: (value, reason) =>
    `${count(value, {one: 'punt staat', other: 'punten staan'})} er niet bij: ${reason}.`,
  howToRead: 'Hoe leest u dit?',
  howToReadBars: (full) =>
    `Elke balk laat zien welk deel van de mensen dit punt koos. Alle balken hebben dezelfde maat: een volle balk is ${full}. Punten die even vaak zijn gekozen, hebben hetzelfde nummer.`,
  table: 'Tabel met alle getallen',
  point: 'Verbeterpunt',
};
