import type {DeskMoreWords} from '../coordinator.js';
import {dutchDeskAnswerWords} from './coordinator-answers.js';
import {dutchDeskInviteWords} from './coordinator-invite.js';
import {dutchDeskRoundWords} from './coordinator-rounds.js';

/** What the coordinator's desk says in Dutch, language level B1. */
export const dutchDeskMoreWords: DeskMoreWords = {
  title: 'Beheer van de scan',
  signIn: 'Inloggen',
  key: 'Uw sleutel',
  keyHint:
    'De sleutel hoort bij de verzamelaar van uw gemeente. ' +
    'Hij blijft alleen in deze pagina, tot u de pagina sluit of ververst.',
  noKey: 'Vul uw sleutel in.',
  wrongKey: 'Deze sleutel klopt niet. Controleer of u hem helemaal hebt overgenomen.',
  noEndpoint:
    'Deze pagina weet niet waar de antwoorden zijn. De beheerder van deze website kan dat herstellen (endpoint).',
  signOut: 'Uitloggen',
  signedOut: 'U bent uitgelogd.',
  error: 'Fout:',
  errorSummary: 'Er klopt nog iets niet',
  notDone: 'Dit is niet gelukt. Wat u hebt ingevuld, staat er nog.',
  notDoneUnreachable:
    'Er is geen verbinding, of het is te vaak achter elkaar geprobeerd. Wacht even, en probeer het nog een keer.',
  notDoneRefused: 'De verzamelaar zegt:',
  wrongData: 'Wat de verzamelaar stuurt, kan niet getoond worden',
  wrongDataHint: 'De beheerder van deze website kan dit herstellen:',
  back: 'Naar alle rondes',
  cancel: 'Annuleer',

  ...dutchDeskRoundWords,
  ...dutchDeskInviteWords,
  ...dutchDeskAnswerWords,
};
