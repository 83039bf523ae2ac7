import type {ExportFileWords} from '../export.js';
import {formatFor} from '../format.js';
import {inSentence} from '../in-sentence.js';

const {count, day} = formatFor('nl');

/** What stands in files with results in Dutch, language level B1. */
export const dutchExportFileWords: ExportFileWords = {
  fileName: 'toegang-uitkomsten',
  title: 'Uitkomsten van de toegangsscan',
  asOf: (date) => day(date) && `Stand van ${day(date)}.`,
  stillOpen: 'De ronde is nog open: dit kan nog veranderen.',
  closed: 'De ronde is gesloten.',
  everyone: 'Alle groepen samen',
  people: (value) => count(value, {one: 'mens', other: 'mensen'}),
  hidden: {
    'round-open': 'de ronde is nog open',
    'too-few': 'te weinig antwoorden',
    'protects-another': 'verborgen om anderen te beschermen',
    'no-answers': 'geen antwoorden',
  },
  groupHidden: (group, reason) => `${group}: ${reason}`,
  ends: (min, lowest, max, highest) =>
    `De binnenste ring is ${min} (‘${lowest}’), de buitenste ring is ${max} (‘${highest}’).`,
  interval: 'Hiertussen ligt het gemiddelde waarschijnlijk',
  hiddenMark: 'Niet te zien',
  scoreOf: (principle, group, facts) => `${principle}, ${inSentence(group)}: ${facts}.`,
  outOf: (mean, max) => `${mean} van ${max}`,
  answers: (value) => count(value, {one: 'antwoord', other: 'antwoorden'}),
  between: (low, high) => `tussen ${low} en ${high}`,
  higher: (group, difference) => `${inSentence(group)} ${difference} hoger`,
  askedAs: (group, text) => `${group}: ${text}`,
  chosenBy: (share, n, respondents) => `${share} % (${n} van ${respondents})`,
  headings: {
    summary: 'Samengevat',
    respondents: 'Wie deden mee',
    radar: 'Uitkomsten per uitgangspunt',
    gaps: 'Verschillen tussen groepen',
    statements: 'Alle stellingen',
    priorities: 'Wat moet als eerste beter?',
    answers: 'In hun eigen woorden',
    advice: 'Zo kunt u verder kijken',
    about: 'Over deze uitkomsten',
  },
  note: 'Dit is een gespreksstarter, geen rapportcijfer. Bespreek samen waarom de antwoorden zo zijn.',
  foot: (round, date) => `Ronde ${round}, stand van ${day(date)}`,
  page: (page, pages) => `bladzijde ${page} van ${pages}`,
  noPrinciple: 'Bij geen uitgangspunt',
};
