import type {DeskRoundWords} from '../coordinator.js';
import {formatFor} from '../format.js';

const {count, number} = formatFor('nl');

const people = (value: number): string => count(value, {one: 'mens', other: 'mensen'});
const from = (least: number): string => `Een groep is pas te zien als minstens ${people(least)} meededen.`;

/** What the coordinator's desk says about rounds, in Dutch. */
export const dutchDeskRoundWords: DeskRoundWords = {
  rounds: 'Rondes',
  noRounds:
    'Er zijn nog geen rondes. Een ronde is één keer meten: u nodigt mensen uit, zij vullen de scan in, u sluit.',
  newRound: 'Nieuwe ronde',
  newRoundHint: 'De ronde is meteen open. Wilt u eerst oefenen? Dan kunt u hem daarna op ‘proef’ zetten.',
  roundTitle: 'Naam van de ronde',
  roundTitleHint: 'Bijvoorbeeld: Toegangsscan najaar 2026. Iedereen kan deze naam zien.',
  publish: 'Wanneer komen de uitkomsten?',
  publishModes: {'on-close': 'Als de ronde sluit', 'in-batches': 'Stap voor stap'},
  publishHints: {
    'on-close': 'Tot die tijd ziet niemand iets, ook u niet.',
    'in-batches': 'Steeds als er een hele groep mensen bij komt, worden hun antwoorden samen getoond.',
  },
  closedGroup: 'Alleen mensen die ik uitnodig doen mee',
  closedGroupHint: 'Dan mag een groep kleiner zijn: vanaf 5 mensen.',
  groupSize: 'Kleinste groep',
  groupSizeHint: (least) =>
    `Hoeveel mensen minstens moeten meedoen voordat een groep te zien is. Minstens ${number(least)}.`,
  invitation: 'Hoe nodigt u uit?',
  invitations: {link: 'Met een link', codes: 'Met codes voor één keer'},
  invitationHints: {
    link: 'Iedereen met de link kan meedoen.',
    codes: 'Elke code werkt één keer. Wij kunnen niet zien welke antwoorden bij welke code horen.',
  },
  retention: 'Hoe lang bewaart u de losse antwoorden?',
  retentionHint: 'In dagen na het sluiten. Daarna worden ze gewist. De uitkomsten blijven. Hoogstens 3650.',
  makeRound: 'Maak de ronde',
  roundMade: (title) => `De ronde ‘${title}’ is gemaakt en is open.`,
  noTitle: 'Geef de ronde een naam.',
  longTitle: (over) => `Maak de naam korter: hoogstens 200 tekens. U hebt er ${number(over)} te veel.`,
  wrongGroupSize: (least) => `Vul bij de kleinste groep een getal in van ${number(least)} tot 1000.`,
  wrongRetention: 'Vul bij het bewaren een aantal dagen in, van 1 tot 3650.',

  states: {'try-out': 'Proef', open: 'Open', closed: 'Gesloten'},
  stateMeaning: {
    'try-out': 'U kunt de scan uitproberen. De antwoorden zijn alleen om te oefenen.',
    open: 'Mensen kunnen de scan invullen.',
    closed: 'Niemand kan de scan nog invullen. De uitkomsten van groepen die groot genoeg zijn, zijn te zien.',
  },
  sections: {
    overview: 'Stand',
    invite: 'Uitnodigen',
    answers: 'Antwoorden',
    paper: 'Papier',
    audit: 'Logboek',
  },
  sectionsName: 'Onderdelen van deze ronde',
  waitingCount: (waiting) => `${number(waiting)} te beoordelen`,
  openRound: 'Open de ronde',
  reopenRound: 'Open de ronde opnieuw',
  closeRound: 'Sluit de ronde',
  tryRound: 'Zet de ronde op proef',
  sure: {
    open: 'De ronde openen?',
    reopen: 'De ronde opnieuw openen?',
    close: 'De ronde sluiten?',
    try: 'De ronde op proef zetten?',
  },
  sureHint: {
    open: 'Alle antwoorden van de proef worden gewist. Daarna tellen antwoorden echt mee.',
    reopen: 'Mensen kunnen de scan weer invullen. Wat al te zien is, blijft te zien.',
    close: 'Niemand kan de scan dan nog invullen. De uitkomsten worden voor iedereen zichtbaar.',
    try: 'Wie de scan nu invult, oefent alleen. Die antwoorden worden gewist als u de ronde opent.',
  },
  sureYes: {
    open: 'Ja, wis de proef en open',
    reopen: 'Ja, open opnieuw',
    close: 'Ja, sluit de ronde',
    try: 'Ja, zet op proef',
  },
  stateChanged: {
    'try-out': 'De ronde staat nu op proef.',
    open: 'De ronde is nu open.',
    closed: 'De ronde is nu gesloten.',
  },

  progress: 'Hoeveel mensen deden mee?',
  progressHint: {
    'on-close': (least) => `Wat zij antwoordden, ziet u pas als de ronde gesloten is. ${from(least)}`,
    'in-batches': (least) => `Wat zij antwoordden, verschijnt stap voor stap. ${from(least)}`,
  },
  group: 'Groep',
  respondents: 'Deden mee',
  onPaper: 'Waarvan op papier',
  nobody: 'Er heeft nog niemand meegedaan.',
  settings: 'Afspraken over deze ronde',
  keeping: 'Wat beschermt mensen die meedoen?',
  settingsOf: (least, days) =>
    `${from(least)} De losse antwoorden worden ${count(days, {one: 'dag', other: 'dagen'})} na het sluiten gewist.`,
  takeAlong: 'Uitkomsten meenemen',
  takeAlongHint: 'Alleen wat iedereen mag zien, en de antwoorden die u goedkeurde.',
  exports: {csv: 'Tabel (CSV)', xlsx: 'Rekenblad (XLSX)', json: 'Gegevens (JSON)'},
  exported: 'Het bestand is gemaakt.',
};
