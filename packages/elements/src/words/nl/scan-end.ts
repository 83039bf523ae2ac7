import {count, number} from './format.js';
import type {ScanEndWords} from '../scan.js';

const points = (value: number): string => count(value, {one: 'verbeterpunt', other: 'verbeterpunten'});
const characters = (value: number): string => count(value, {one: 'teken', other: 'tekens'});

/** What comes after the questions of the scan, in Dutch, language level B1. */
export const dutchScanEndWords: ScanEndWords = {
  prioritiesTitle: 'Wat moet als eerste beter?',
  prioritiesQuestion: 'Kies uw verbeterpunten',
  prioritiesHint: (max, isSorted) =>
    `U mag er hoogstens ${number(max)} kiezen. U mag dit ook overslaan.` +
    (isSorted ? ' Bovenaan staat wat volgens u het minst klopt.' : ''),
  chosenCount: (chosen, max) => `U koos er ${number(chosen)} van hoogstens ${number(max)}.`,
  ownAnswer: (answer) => `Uw antwoord: ${answer}`,
  why: 'Waarom?',
  whyOptional: 'Waarom? (niet verplicht)',
  remark: 'Wilt u nog iets zeggen? (niet verplicht)',
  noPersonalData: 'Schrijf geen namen of adressen op, ook niet van anderen.',
  charactersLeft: (left) => `U kunt nog ${characters(left)} typen.`,
  charactersOver: (over) => `U hebt ${characters(over)} te veel.`,

  checkTitle: 'Controleer uw antwoorden',
  checkHint: 'Klopt alles? U kunt elk antwoord nog wijzigen. Uw antwoorden gaan pas weg als u op ‘Verstuur’ drukt.',
  change: 'Wijzig',
  you: 'Over u',
  skipped: 'Overgeslagen',
  skippedCount: (skipped) => `U hebt ${count(skipped, {one: 'stelling', other: 'stellingen'})} overgeslagen. Dat mag.`,
  nothingWritten: 'Niets ingevuld',
  chosen: 'Gekozen',
  because: 'Waarom:',
  send: 'Verstuur',

  tooMany: (max, chosen) => `Kies hoogstens ${points(max)}. U koos er nu ${number(chosen)}.`,
  noWhy: (text) => `Schrijf op waarom dit beter moet: ${text}`,
  longText: (what, max, over) =>
    `Maak uw tekst korter bij ‘${what}’: hoogstens ${characters(max)}. U hebt er nu ${number(over)} te veel.`,

  notSent: 'Uw antwoorden zijn niet verstuurd',
  answersStay: 'Uw antwoorden staan nog op deze pagina. U kunt ze afdrukken of kopiëren.',
  closedNow: 'Het spijt ons. Deze ronde is net gesloten. Uw antwoorden konden niet meer mee.',
  failed: 'Er ging iets mis. Probeer het nog een keer.',
  noCode: 'Voor deze ronde hebt u een code nodig. Die staat in uw brief.',
  usedCode: 'Deze code is al gebruikt, of is voor een andere groep.',
  refused: 'Dat ligt niet aan u. Neem contact op met de gemeente.',

  paper: 'Op papier invullen',
  paperCross:
    'Zet bij elke stelling een kruisje in het hokje dat past. ' +
    'Vergist u zich? Zet het kruisje dan ergens anders en kleur het foute hokje zwart.',
  paperNumbers: 'Schrijf het nummer van de stelling in het hokje.',
  paperNumber: 'Stelling nummer',
  paperReturnTitle: 'Klaar met invullen?',
  paperReturn: 'Geef dit formulier aan de organisatie van wie u het kreeg, of lever het in bij uw gemeente.',

  paperEntered: 'Formulier ingevoerd',
  nextForm: 'Volgend formulier',

  thanks: 'Dank u wel voor het invullen',
  sent: 'Uw antwoorden zijn verstuurd.',
  handedOver: 'U bent klaar.',
  inForm: 'Uw antwoorden gaan mee als u dit formulier verstuurt.',
  receiptTitle: 'Uw code',
  receiptHint:
    'Met deze code kunt u uw antwoorden later weer intrekken. Dat kan op de eerste pagina van deze vragenlijst. ' +
    'Schrijf de code op, kopieer hem of druk deze pagina af.',
  nextTitle: 'Wat gebeurt er nu?',
  nextResults: (publish, least) =>
    (publish === 'on-close'
      ? 'Als de ronde is gesloten, verschijnen de uitkomsten. '
      : 'De uitkomsten verschijnen stap voor stap. ') +
    `Van een groep verschijnt alleen iets als minstens ${count(least, {one: 'mens meedeed', other: 'mensen meededen'})}.`,
  nextUnknown: 'De uitkomsten verschijnen later, als genoeg mensen hebben meegedaan.',
  again: 'Nog een keer invullen',
  againHint: 'Wil iemand anders op dit apparaat meedoen? Dan worden uw antwoorden eerst van dit scherm gewist.',

  waitingTitle: 'Uw antwoorden wachten nog',
  waitingOnDevice:
    'Versturen lukt nu nog niet. Uw antwoorden zijn bewaard op dit apparaat. We proberen het vanzelf opnieuw en ' +
    'wissen ze daarna hier. Laat deze pagina open, dan krijgt u ook uw code.',
  waitingInPage:
    'Versturen lukt nu nog niet. We proberen het vanzelf opnieuw. ' +
    'Laat deze pagina open, want op dit apparaat kunnen uw antwoorden niet bewaard worden.',
  erased: 'Er is niets verstuurd.',

  withdraw: 'Antwoorden intrekken',
  withdrawSure: 'Weet u het zeker? Uw antwoorden worden gewist en tellen niet meer mee.',
  withdrawYes: 'Ja, trek mijn antwoorden in',
  withdrawNo: 'Nee, laat ze staan',
  withdrawn: 'Uw antwoorden zijn ingetrokken en gewist.',
  noReceipt: 'Vul de code in die u na het versturen kreeg.',
  unknownReceipt: 'Deze code is niet bekend bij deze ronde. Controleer of u hem goed hebt overgenomen.',
  notWithdrawn: 'Intrekken lukt nu niet. Probeer het later nog een keer.',
};
