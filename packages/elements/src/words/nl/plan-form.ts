import type {FieldFailing, PlanFormWords} from '../plan-form.js';
import {count, day, list, number} from './format.js';

/** What to do about each thing that may be wrong. */
function sayProblem(field: string, reason: FieldFailing, limit: number | null): string {
  const most = number(limit ?? 0);
  switch (reason) {
    case 'empty':
      if (field === 'action') return 'Schrijf op wat u gaat doen.';
      return field.endsWith('role') ? 'Schrijf bij deze organisatie ook een functie op.' : 'Schrijf de dag erbij.';
    case 'too-long':
      return `Deze tekst is te lang. Maak er hoogstens ${most} tekens van.`;
    case 'too-many':
      return `Dit zijn er te veel. Er passen er hoogstens ${most}.`;
    case 'not-on-calendar':
      return 'Deze dag bestaat niet. Kijk de dag en de maand na.';
    case 'unreadable-day':
      return 'Schrijf de dag met cijfers, bijvoorbeeld 1-3-2027.';
    case 'before-start':
      return 'Deze dag ligt vóór de eerste dag. Kies een latere dag.';
  }
}

/** What the form of an action says in Dutch. */
export const dutchPlanFormWords: PlanFormWords = {
  newTitle: 'Nieuwe actie',
  editTitle: 'Actie aanpassen',
  readTitle: 'Actie',
  labels: {
    action: 'Wat gaat u doen?',
    wish: 'Wat wil de inwoner?',
    principle: 'Bij welk uitgangspunt hoort dit?',
    theme: 'Bij welk thema hoort dit?',
    level: 'Op welk niveau ligt dit?',
    status: 'Hoe ver is het?',
    owners: 'Wie zorgt ervoor?',
    start: 'Vanaf welke dag?',
    due: 'Op welke dag is het klaar?',
    notice: 'Waaraan merkt u dat het helpt?',
    tool: 'Met welke methode kijkt u verder?',
    progress: 'Hoe gaat het?',
    learning: 'Wat kunnen anderen hiervan leren?',
  },
  hints: {
    action: 'Eén zin is genoeg. Bijvoorbeeld: wij bellen dezelfde dag terug.',
    wish: 'In de woorden van de inwoner. Noem geen namen.',
    owners:
      'Schrijf een functie op en niet de naam van een persoon. U mag het ook samen doen: zet er dan meer eigenaren bij.',
    start: 'Bijvoorbeeld: 1-3-2027',
    due: 'Bijvoorbeeld: 1-9-2027',
    notice: 'Liefst iets wat inwoners zelf merken.',
    progress: 'Schrijf kort op wat u ziet. Noem geen namen van inwoners.',
    learning: 'Wat werkte wel, en wat niet?',
  },
  names: {
    action: 'actie',
    wish: 'wens van de inwoner',
    principle: 'uitgangspunt',
    theme: 'thema',
    level: 'niveau',
    status: 'status',
    owners: 'eigenaren',
    start: 'begin',
    due: 'klaar op',
    notice: 'zo merken wij het',
    tool: 'methode',
    progress: 'notities',
    learning: 'geleerd',
  },
  noChoice: 'Nog niet gekozen',
  role: 'Functie',
  organisation: 'Organisatie',
  owner: (place) => `Eigenaar ${place}`,
  addOwner: 'Zet er een eigenaar bij',
  removeOwner: (place) => `Haal eigenaar ${place} weg`,
  noteDay: 'Dag',
  noteText: 'Wat ziet u?',
  note: (place) => `Notitie ${place}`,
  addNote: 'Schrijf een notitie',
  removeNote: (place) => `Haal notitie ${place} weg`,
  ownerRemoved: 'De eigenaar is weggehaald.',
  noteRemoved: 'De notitie is weggehaald.',
  toolLink: 'Lees meer over deze methode',
  save: 'Bewaar',
  close: 'Sluit',
  remove: 'Haal deze actie weg',
  sureTitle: 'U hebt iets geschreven dat nog niet bewaard is.',
  keepWriting: 'Schrijf verder',
  throwAway: 'Sluit zonder te bewaren',
  problemWord: 'Let op:',
  mendTitle: (problems) => `Er is nog iets nodig op ${count(problems, {one: 'plek', other: 'plekken'})}.`,
  problem: sayProblem,
  changedByOther: (fields) =>
    `Iemand anders heeft deze actie intussen aangepast (${list(fields)}). Bewaart u nu? Dan blijven de woorden van u beiden staan.`,
  removedByOther: 'Iemand anders heeft deze actie weggehaald. Bewaart u nu? Dan komt de actie terug.',
  added: 'De actie staat in het plan.',
  saved: 'De actie is bewaard.',
  removed: 'De actie is weggehaald.',
  nothingChanged: 'Er is niets veranderd.',
  personalData: (kinds) => `Staat hier ${list(kinds)}? Laat dat liever weg: anderen kunnen dit plan lezen.`,
  personalDataKinds: {
    bsn: 'een burgerservicenummer',
    phone: 'een telefoonnummer',
    mail: 'een e-mailadres',
    address: 'een adres',
    iban: 'een rekeningnummer',
  },
  day,
};
