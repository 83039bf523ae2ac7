import type {LanguageWords} from '../language.js';

/** What is the same in the words of every element in English. */
export const englishLanguageWords: LanguageWords = {
  lang: 'en',
  dir: 'ltr',
  draftNotice: 'A computer made this translation. Nobody has checked it yet.',
  languageChoice: 'Language / Taal',
  languageChosen: 'This is now in English.',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading aloud',
};
