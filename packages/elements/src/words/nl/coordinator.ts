import type {DeskStartWords} from '../coordinator.js';
import {dutchLanguageWords} from './language.js';

/** What the coordinator's desk says before it is loaded, in Dutch. */
export const dutchDeskWords: DeskStartWords = {
  ...dutchLanguageWords,
  loading: 'Het beheer wordt geladen …',
  unreachable: 'Dit kan nu niet geladen worden. Controleer of u internet hebt, en probeer het nog een keer.',
  tryAgain: 'Probeer opnieuw',
};
