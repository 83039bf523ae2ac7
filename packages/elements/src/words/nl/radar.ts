import {formatFor} from '../format.js';
import type {RadarStartWords} from '../radar.js';
import {inSentence} from './in-sentence.js';
import {dutchLanguageWords} from './language.js';

const {count, day, list} = formatFor('nl');

const people = (value: number): string => count(value, {one: 'mens', other: 'mensen'});

const shownFrom = (least: number): string => `Een groep is te zien vanaf ${people(least)}.`;

/** What the first view of the radar says in Dutch, language level B1. */
export const dutchRadarWords: RadarStartWords = {
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

  drawing: (groups) => `Figuur met de scores van ${list(groups.map(inSentence))}`,
  keys: 'Pijl links en rechts: ander uitgangspunt. Pijl omhoog en omlaag: andere groep. Escape: naar de tabel.',
  tapHint: 'Kies een punt, of ga erheen met Tab en de pijltjes.',
};
