import {count, number} from './format.js';
import type {ScanStartWords} from '../scan.js';
import {dutchLanguageWords} from './language.js';

/** The scan in Dutch, language level B1, up to the last question. */
export const dutchScanWords: ScanStartWords = {
  ...dutchLanguageWords,

  loading: 'De vragenlijst wordt geladen …',
  unreachable: 'De vragenlijst kan nu niet geladen worden.',
  tryAgain: 'Probeer opnieuw',
  wrongContent: 'Deze vragenlijst kan niet getoond worden',
  wrongContentHint: 'De beheerder van deze website kan dit herstellen:',

  fault: (what) => `Vanaf deze pagina kan nu niets verstuurd worden: ‘${what}’ klopt niet.`,

  about:
    'U leest korte stellingen en geeft aan of ze kloppen. Daarna kiest u wat als eerste beter moet. ' +
    'Zo helpt u om hulp en steun makkelijker te vinden en te krijgen.',
  duration: (minutes) => `Invullen duurt ongeveer ${count(minutes, {one: 'minuut', other: 'minuten'})}.`,
  skippingIsFine: 'U mag stellingen overslaan. U kunt altijd terug.',
  nothingIsSent: 'Er wordt niets verstuurd totdat u op ‘Verstuur’ drukt.',
  privacyTitle: 'Wat gebeurt er met uw antwoorden?',
  privacy: 'Wij vragen niet naar uw naam of adres.',
  retention: (days) =>
    'Uw antwoorden worden gewist, uiterlijk ' +
    (days % 365 ? count(days, {one: 'dag', other: 'dagen'}) : `${number(days / 365)} jaar`) +
    ' nadat de ronde is gesloten.',
  privacyLink: 'Lees wie uw antwoorden bewaart en hoe lang',
  helpTitle: 'Hebt u nu hulp nodig?',
  help: 'Met deze vragenlijst vraagt u geen hulp aan. Neem daarvoor contact op met uw gemeente.',
  helpLink: 'Bekijk waar u nu hulp vindt',
  tryOut: 'Dit is een proefronde. Antwoorden worden gewist voordat de ronde echt begint.',
  closed: 'Deze ronde is gesloten. U kunt de vragenlijst niet meer invullen.',
  start: 'Start',
  resume: 'Ga verder',

  stepOf: (step, steps) => `Stap ${number(step)} van ${number(steps)}`,
  previous: 'Vorige',
  next: 'Volgende',
  backToCheck: 'Terug naar de controle',

  whoTitle: 'Wie bent u?',

  statementsHint: 'U mag een stelling overslaan.',
  clearAnswer: 'Antwoord wissen',
  easyLanguage: 'Toon de stellingen in makkelijke taal',
  easyShown: 'De stellingen staan nu in makkelijke taal.',
  easyHidden: 'De stellingen staan nu in gewone taal.',

  sending: 'Bezig met versturen …',

  error: 'Fout:',
  errorSummary: 'Er is iets niet goed gegaan',
  noAudience: 'Kies wie u bent.',

  waitingHere: 'Er wachten nog antwoorden op dit apparaat.',
  sentLater: 'Ze worden vanzelf verstuurd.',
  eraseWaiting: 'Wis mijn antwoorden van dit apparaat',
  erasedTitle: 'Uw antwoorden zijn gewist',
  notErased: 'Wissen lukt niet: uw antwoorden worden al verstuurd.',

  withdrawEarlier: 'Eerder ingevuld? Trek uw antwoorden in',

  draft: 'Bewaar mijn antwoorden op dit apparaat',
  draftHint: 'Zo kunt u later verdergaan. Doe dit niet op een computer die anderen ook gebruiken.',
  draftKept: 'Uw antwoorden worden bewaard op dit apparaat, totdat u ze verstuurt of wist.',
  draftFailed: 'Op dit apparaat kunnen uw antwoorden niet bewaard worden.',
  draftRestored: 'U was al begonnen. Uw antwoorden staan er nog.',
  eraseDraft: 'Wis wat bewaard is',
  draftErased: 'Wat bewaard was, is gewist.',
};
