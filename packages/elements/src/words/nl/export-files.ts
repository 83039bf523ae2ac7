import type {ExportFileWords} from '../export.js';
import {inSentence} from '../in-sentence.js';
import {count} from './format.js';

/** What stands in files with results in Dutch, language level B1. */
export const dutchExportFileWords: ExportFileWords = {
  fileName: 'toegang-uitkomsten',
  title: 'Uitkomsten van de toegangsscan',
  closed: 'De ronde is gesloten.',
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
  noPrinciple: 'Bij geen uitgangspunt',
};
