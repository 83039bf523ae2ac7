import {formatFor} from '../format.js';
import type {RadarWords} from '../radar.js';
import {dutchLanguageWords} from './language.js';

const {count, day, list} = formatFor('nl');

const people = (value: number): string => count(value, {one: 'mens', other: 'mensen'});

const shownFrom = (least: number): string => `Een groep is te zien vanaf ${people(least)}.`;

/** A word with capitals inside, such as `Wmo-raad` or `GGD`, is a name and keeps them. */
const inSentence = (group: string): string =>
  /^\p{Lu}\p{Ll}+(?:[\s,]|$)/u.test(group) ? group.charAt(0).toLowerCase() + group.slice(1) : group;

const numbers =
  'Eerst staat het gemiddelde, dan het aantal mensen van wie de antwoorden meetellen, ' +
  'dan waartussen het gemiddelde waarschijnlijk ligt.';

/** The radar in Dutch, language level B1. */
export const dutchRadarWords: RadarWords = {
  ...dutchLanguageWords,

  title: 'Uitkomsten per uitgangspunt',
  loading: 'De uitkomsten worden geladen …',
  unreachable: 'De uitkomsten kunnen nu niet geladen worden. Probeer het later nog een keer.',
  tryAgain: 'Probeer opnieuw',
  wrong: 'Deze uitkomsten kunnen niet getoond worden',
  wrongHint: 'De beheerder van deze website kan dit herstellen:',
  empty: {
    'round-open': () => 'De ronde is nog open. De uitkomsten komen als de ronde is gesloten.',
    'no-answers': () => 'In deze ronde heeft niemand antwoord gegeven.',
    'too-few': (least) => `Er zijn te weinig antwoorden. ${shownFrom(least)} Zo kan niemand herkend worden.`,
  },

  asOf: (date) => day(date) && `Stand van ${day(date)}.`,
  stillOpen: 'De ronde is nog open: dit kan nog veranderen.',
  everyone: 'Alle groepen samen',
  people,
  answers: (value) => count(value, {one: 'antwoord', other: 'antwoorden'}),
  outOf: (mean, max) => `${mean} van ${max}`,
  between: (low, high) => `tussen ${low} en ${high}`,
  pointName: (principle, group, facts) => `${principle}, ${inSentence(group)}: ${facts}`,
  hidden: {
    'round-open': 'de ronde is nog open',
    'too-few': 'te weinig antwoorden',
    'protects-another': 'verborgen om anderen te beschermen',
    'no-answers': 'geen antwoorden',
  },
  groupHidden: (group, reason, least) => `${group} staan er niet bij: ${reason}. ${shownFrom(least)}`,

  largestGaps: {
    holds: (places) =>
      `${places.length > 1 ? 'De grootste verschillen zitten' : 'Het grootste verschil zit'} bij ${list(places)}.`,
    seems: (places) =>
      `Er lijkt verschil te zijn bij ${list(places)}. Er zijn te weinig antwoorden om dat zeker te weten.`,
  },
  gapAt: (principle, higher, lower, difference) =>
    `‘${principle}’ (${inSentence(higher)} geven ${difference} punt meer dan ${inSentence(lower)})`,
  noGap: (groups) => `Tussen ${list(groups.map(inSentence))} is nergens een duidelijk verschil.`,
  extremes: (group, highest, lowest) => `${group} geven de meeste punten aan ${highest} en de minste aan ${lowest}.`,
  scoreAt: (principles, mean) => `${list(principles.map((title) => `‘${title}’`))} (${mean})`,

  note: 'Dit is een gespreksstarter, geen rapportcijfer. Bespreek samen waarom de antwoorden zo zijn.',
  howToRead: 'Hoe leest u dit?',
  howToReadView: {
    radar:
      'Hoe verder een punt van het midden ligt, hoe beter het volgens die groep gaat. ' +
      `Kijk naar de punten: de vorm van de figuur zegt niets. ${numbers}`,
    bars: `Elke balk laat zien hoe de antwoorden van een groep verdeeld zijn. ${numbers}`,
    table: numbers,
  },
  intervalMark: 'Hiertussen ligt het gemiddelde waarschijnlijk',
  ends: (min, lowest, max, highest) =>
    `De binnenste ring is ${min} (‘${lowest}’), de buitenste ring is ${max} (‘${highest}’).`,

  drawing: (groups) => `Figuur met de scores van ${list(groups.map(inSentence))}`,
  keys: 'Pijl links en rechts: ander uitgangspunt. Pijl omhoog en omlaag: andere groep. Escape: naar de tabel.',
  tapHint: 'Kies een punt, of ga erheen met Tab en de pijltjes.',
  viewChoice: 'Toon als',
  views: {radar: 'Spinnenweb', bars: 'Balken', table: 'Tabel'},

  barEnds: (unknown) => `Links is laag, rechts is hoog. Zonder kleur: ${inSentence(unknown)}.`,
  fromLowToHigh: (lowest, highest, counts) => `Van ‘${lowest}’ naar ‘${highest}’: ${list(counts)}.`,
  inBands: ([low, middle, high]) => `Laag: ${low}, midden: ${middle}, hoog: ${high}.`,
  unknown: (label) => `Te weinig ingevuld of ‘${inSentence(label)}’`,
  counted: (label, value) => `${label}: ${value}.`,

  table: 'Tabel met alle getallen',
  principle: 'Uitgangspunt',
  difference: (groups) => `Verschil ${list(groups.map(inSentence))}`.trimEnd(),
  higher: (group, difference) => `${inSentence(group)} ${difference} hoger`,
  gaps: {holds: 'duidelijk verschil', seems: 'lijkt een verschil', unclear: 'geen duidelijk verschil'},
};
