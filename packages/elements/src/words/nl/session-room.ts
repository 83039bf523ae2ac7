import type {SessionRoomWords} from '../session-room.js';
import {count, number} from './format.js';

const people = (value: number): string => count(value, {one: 'mens', other: 'mensen'});
const dots = (value: number): string => count(value, {one: 'stip', other: 'stippen'});
const ofAll = (value: number, all: number | null): string =>
  all === null ? people(value) : `${number(value)} van de ${people(all)}`;
const did = (value: number): string => (value === 1 ? 'heeft' : 'hebben');

/** What the seats in the room say in Dutch, language level B1. */
export const dutchSessionRoomWords: SessionRoomWords = {
  now: (title) => `Nu: ${title}`,
  nobody: 'niemand',
  voted: (voters, of) =>
    voters === 0 ? 'Er heeft nog niemand gekozen.' : `${ofAll(voters, of)} ${did(voters)} gekozen.`,
  placedDots: (voters, of) =>
    voters === 0 ? 'Er heeft nog niemand stippen gezet.' : `${ofAll(voters, of)} ${did(voters)} stippen gezet.`,
  outcome: 'Dit koos de groep',
  hiddenUntil: 'Niemand ziet wat u kiest. Straks ziet iedereen wat de hele groep koos.',
  answered: (answered, questions) => `U hebt ${answered} van de ${questions} vragen beantwoord.`,
  nothingAgreed: 'Er staat nog geen afspraak.',
  chosenThemes: 'Hier praten we over',
  chosenPrinciples: 'Hier gaan we mee aan de slag',
  points: 'Wat anderen opschreven',
  notes: (notes) =>
    `Er ${notes === 1 ? 'is' : 'zijn'} ${count(notes, {one: 'antwoord', other: 'antwoorden'})} opgeschreven.`,
  noPoints: 'Er zijn nog geen punten.',
  pointsForPlan: 'Punten voor het plan',
  noPointsForPlan: 'Er is nog geen punt gekozen voor het plan.',
  otherPoints: 'Andere punten',
  tools: 'Manieren om dieper te kijken',
  noTools: 'Er staan hier geen manieren om dieper te kijken.',
  statement: (place, of) => `Stelling ${number(place)} van ${number(of)}`,
  disciplines: 'Wie zijn er?',
  disciplinesTask: 'Waar komt u vandaag vandaan?',
  waitForSubject: 'De gespreksleider kiest zo waar we over praten.',

  clearChoice: 'Wis mijn keuze',
  choiceKept: 'Uw keuze is bewaard. U kunt nog iets anders kiezen.',
  choiceOnItsWay: 'Uw keuze is onderweg.',
  choiceLater: 'Uw keuze wordt verstuurd als u weer verbonden bent.',
  yourChoice: (choice) => `U koos: ${choice}.`,
  lateChoice: 'Uw keuze kwam te laat en telt niet mee.',
  noChoice: 'U hebt niet gekozen. Dat is ook goed.',
  dotsTask: (value) => `Verdeel ${dots(value)}`,
  dotsHint: 'U mag meer dan één stip op hetzelfde zetten.',
  oneDotTask: 'Kies er één',
  dotsLeft: (value) => `U hebt nog ${dots(value)}.`,
  noDotsLeft: 'U hebt al uw stippen gezet.',
  addDot: 'Een stip erbij',
  removeDot: 'Een stip eraf',
  noDots: 'geen stippen',

  pointTitle: 'Schrijf op wat u wilt bewaren',
  pointLabel: (place) => `Uw punt bij ‘${place}’`,
  changedPoint: 'Uw punt',
  pointHint: 'Eén punt per keer. Iedereen in de groep kan het lezen. Schrijf geen namen van inwoners op.',
  noteHint: 'Iedereen in de groep kan het straks lezen. Schrijf geen namen op.',
  addPoint: 'Voeg toe',
  pointEmpty: 'Schrijf eerst iets op.',
  pointTooLong: (characters) =>
    `Dit is te lang. Haal er ${count(characters, {one: 'letter', other: 'letters'})} af, of maak er twee punten van.`,
  pointAdded: 'Uw punt is toegevoegd.',
  pointKept: 'Uw punt is bewaard.',
  pointOnItsWay: 'Uw punt is onderweg.',
  pointLater: 'Uw punt wordt verstuurd als u weer verbonden bent.',
  ownPoints: 'Wat u opschreef',
  changePoint: 'Verander',
  keepPoint: 'Bewaar',
  cancelChange: 'Laat zoals het was',
  removePoint: 'Haal weg',
  pointRemoved: 'Uw punt is weggehaald.',
  pointChanged: 'Uw punt is veranderd.',
  stillWriting: 'U was hier nog aan het schrijven',
  throwAway: 'Gooi weg',
  thrownAway: 'Weggegooid.',
  audienceTask: 'Bij welke groep hoort u?',
  audienceHint: 'De groep staat bij wat u opschrijft, uw naam niet.',
  written: (group) => `Geschreven door: ${group}`,

  joinTask: 'Doe mee met uw telefoon',
  joinAddress: 'Ga naar',
  joinCodeLabel: 'Typ de code',
  joinQr: (address) => `QR-code om mee te doen op ${address}`,
  phonesIn: (phones) => `${count(phones, {one: 'telefoon doet', other: 'telefoons doen'})} mee.`,
  noPhones: 'Er doet nog geen telefoon mee.',
  thanks: 'Dank u wel voor het meepraten.',
};
