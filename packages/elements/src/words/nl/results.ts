import {count, day} from './format.js';
import type {ResultsWords} from '../results.js';
import {dutchLanguageWords} from './language.js';

const people = (value: number): string => count(value, {one: 'mens', other: 'mensen'});

const shownFrom = (least: number): string => `Een groep is te zien vanaf ${people(least)}.`;

/** What every element says in Dutch that shows results, language level B1. */
export const dutchResultsWords: ResultsWords = {
  ...dutchLanguageWords,

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
  hidden: {
    'round-open': 'de ronde is nog open',
    'too-few': 'te weinig antwoorden',
    'protects-another': 'verborgen om anderen te beschermen',
    'no-answers': 'geen antwoorden',
  },
  groupHidden: (group, reason, least) => `${group} staan er niet bij: ${reason}. ${shownFrom(least)}`,
};
