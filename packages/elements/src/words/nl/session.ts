import type {SessionEntryWords, SessionFrameWords} from '../session.js';
import {count, list} from './format.js';
import {dutchSessionLeadWords} from './session-lead.js';
import {dutchSessionRoomWords} from './session-room.js';
import type {SessionLeadWords} from '../session-lead.js';
import type {SessionRoomWords} from '../session-room.js';

const frame: SessionFrameWords = {
  wrongContent: 'Dit gesprek kan niet getoond worden',
  noFormat: 'Dit gesprek gebruikt een werkvorm die wij niet kennen. De beheerder van deze website kan dit herstellen.',
  connecting: 'Wij maken verbinding met het gesprek …',
  offline: 'Er is even geen verbinding. Ga gerust door. Wij bewaren wat u doet en versturen het zodra het weer kan.',
  gone: 'Dit gesprek is er niet meer, of deze link klopt niet. Vraag de gespreksleider om een nieuwe link of code.',
  toEntry: 'Naar het begin',
  refusedTitle: 'Dit is niet gelukt',
  refused: {
    late: 'Uw stem kwam te laat: de groep heeft de uitslag al gezien.',
    gone: 'Dit punt is intussen weggehaald.',
    'not-yours': 'Dit kan alleen de gespreksleider doen.',
    wrong: 'Dit kon niet bewaard worden.',
  },
  understood: 'Ik heb het gezien',

  goals: 'Waar we het voor doen',
  opinions: {agree: 'Eens', disagree: 'Oneens', depends: 'Het hangt ervan af'},
  minutes: (minutes) => count(minutes, {one: 'minuut', other: 'minuten'}),
  dots: (dots) => count(dots, {one: 'stip', other: 'stippen'}),
  votes: (votes) => count(votes, {one: 'stem', other: 'stemmen'}),
  timeLeft: (minutes, seconds) => `Nog ${minutes}:${seconds}`,
  timePaused: 'De tijd staat stil',
  timeUp: 'De tijd is om',
  caseNumber: (place) => `Verhaal ${place}`,
  dilemma: 'Het dilemma',
  caseQuestions: 'Praat erover',
  practices: 'Zo kan het ook',
  practicePlace: (place) => `Waar: ${place}`,
  readMore: 'Lees meer',
  errorWord: 'Let op:',
  personalData: (kinds) =>
    `Zo te zien staat hier ${list(kinds)}. Haal dat liever weg: iedereen in de groep kan dit lezen.`,
  personalDataKinds: {
    bsn: 'een burgerservicenummer',
    phone: 'een telefoonnummer',
    mail: 'een e-mailadres',
    address: 'een adres',
    iban: 'een rekeningnummer',
  },
};

const entry: SessionEntryWords = {
  entryIntro: 'Praat met elkaar over de toegang tot hulp: met inwoners, medewerkers en iedereen die erbij hoort.',
  joinTitle: 'Doe mee',
  joinHint: 'Bent u bij een gesprek? Op het scherm in de zaal staat een code.',
  code: 'Code van het gesprek',
  codeHint: 'Acht letters en cijfers. Hoofdletters, kleine letters en streepjes maken niet uit.',
  join: 'Doe mee',
  joining: 'Even wachten …',
  codeMissing: 'Typ de code die op het scherm staat.',
  codeWrong: 'Een code heeft acht letters en cijfers. Kijk nog eens op het scherm.',
  entryRefused: {
    unknown: 'Deze code kennen wij niet. Kijk nog eens op het scherm of u alle letters goed hebt.',
    full: 'Dit gesprek is vol. Vraag de gespreksleider of u met iemand kunt meekijken.',
    busy: 'Er is te vaak een verkeerde code geprobeerd. Wacht een minuut en probeer het dan opnieuw.',
    refused: 'Dit lukte niet. Probeer het nog een keer, of vraag de gespreksleider om hulp.',
    offline: 'Er is geen verbinding met internet. Probeer het zo nog een keer.',
  },

  leadTitle: 'Leidt u het gesprek?',
  beginTitle: 'Een gesprek beginnen',
  beginHint: 'Mensen doen mee met hun telefoon. U krijgt een link voor uzelf, een link voor het scherm en een code.',
  sessionTitle: 'Naam van het gesprek',
  sessionTitleHint: 'Bijvoorbeeld: Gesprek met wijkteam Noord.',
  titleMissing: 'Geef het gesprek een naam.',
  formatChoice: 'Hoe wilt u praten?',
  formatMinutes: (minutes) => `Duurt ongeveer ${minutes}.`,
  coordinatorKey: 'Sleutel van de coördinator',
  coordinatorKeyHint: 'Die krijgt u van wie de scan namens de gemeente organiseert.',
  keyMissing: 'Vul de sleutel van de coördinator in.',
  begin: 'Begin dit gesprek',
  beginning: 'Het gesprek wordt gemaakt …',
  beginRefused: {
    unknown: 'Dit lukte niet: deze website kan nu geen gesprekken bewaren.',
    full: 'Dit lukte niet: er zijn nu te veel gesprekken.',
    busy: 'Er is te vaak een verkeerde sleutel geprobeerd. Wacht een minuut en probeer het dan opnieuw.',
    refused: 'Deze sleutel klopt niet. Kijk of u hem helemaal hebt overgenomen.',
    offline: 'Er is geen verbinding met internet. Probeer het zo nog een keer, of begin op één apparaat.',
  },

  madeTitle: 'Uw gesprek staat klaar',
  madeHint:
    'Bewaar deze links goed. Het zijn sleutels: wie de link van de gespreksleider heeft, kan het gesprek leiden. Deel die dus met niemand, behalve met wie u vervangt.',
  facilitatorLink: 'Link voor de gespreksleider',
  screenLink: 'Link voor het scherm in de zaal',
  joinCode: 'Code voor de telefoons',
  goLead: 'Ga naar het gesprek',

  aloneTitle: 'Zonder internet: één apparaat',
  aloneHint:
    'U leidt het gesprek met dit apparaat, en telt de handen die omhoog gaan. Er wordt niets bewaard: sla aan het eind uw punten op.',
  beginAlone: 'Begin op dit apparaat',
  noSessions: 'Op deze website kunt u nog niet met telefoons meedoen. Op één apparaat kan het wel.',
};

/** What a session says in Dutch when it is drawn, language level B1. */
export const dutchSessionWords: SessionFrameWords & SessionEntryWords & SessionLeadWords & SessionRoomWords = {
  ...frame,
  ...entry,
  ...dutchSessionLeadWords,
  ...dutchSessionRoomWords,
};
