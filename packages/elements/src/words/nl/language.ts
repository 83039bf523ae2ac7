import type {LanguageWords} from '../language.js';

/** What is the same in the words of every element in Dutch. */
export const dutchLanguageWords: LanguageWords = {
  lang: 'nl',
  dir: 'ltr',
  languageChoice: 'Taal / Language',
  languageChosen: 'Dit staat nu in het Nederlands.',
  readAloud: 'Lees voor',
  stopReading: 'Stop met voorlezen',
};
