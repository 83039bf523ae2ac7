import type {DeskAnswerWords} from '../coordinator.js';
import {formatFor} from '../format.js';

const {count, day, list, number} = formatFor('nl');

const characters = (value: number): string => count(value, {one: 'teken', other: 'tekens'});

/** What the coordinator's desk says about judging answers, paper and the audit trail, in Dutch. */
export const dutchDeskAnswerWords: DeskAnswerWords = {
  queueHint:
    'Niemand leest een antwoord voordat u het goedkeurt. Let op namen en andere gegevens van mensen. ' +
    'U ziet niet wie het schreef of wanneer.',
  filter: 'Toon antwoorden die',
  answerStates: {waiting: 'nog wachten', approved: 'zijn goedgekeurd', rejected: 'zijn afgewezen'},
  filterCount: (state, value) => `${state} (${number(value)})`,
  emptyQueue: {
    waiting: 'Er wachten geen antwoorden.',
    approved: 'U hebt nog geen antwoorden goedgekeurd.',
    rejected: 'U hebt geen antwoorden afgewezen.',
  },
  answerOf: (place, total) => `Antwoord ${number(place)} van ${number(total)}`,
  why: 'waarom dit beter moet:',
  remark: 'opmerking aan het eind',
  marks: {
    bsn: 'burgerservicenummer',
    phone: 'telefoonnummer',
    mail: 'e-mailadres',
    address: 'adres',
    iban: 'rekeningnummer',
  },
  mark: 'persoonlijk gegeven',
  looksLike: (kinds) => `Hierin staat misschien ${list(kinds.map((kind) => `een ${kind}`))}.`,
  approve: 'Keur goed',
  edit: 'Laat iets weg',
  reject: 'Wijs af',
  undo: 'Maak ongedaan',
  backToWaiting: 'Zet terug bij wachten',
  editLabel: 'Tekst die iedereen mag lezen',
  editHint: 'Laat alleen weg wat over een persoon gaat. Verander de mening niet.',
  leaveOut: (part) => `Laat weg: ‘${part}’`,
  leaveOutSelection: 'Laat weg wat ik heb geselecteerd',
  leftOut: '[weggelaten]',
  leftOutSaid: 'Weggelaten.',
  nothingSelected: 'Selecteer eerst in de tekst wat weg moet.',
  keepEdit: 'Keur deze tekst goed',
  noText: 'Er blijft niets over. Wijs het antwoord dan af.',
  longText: (over) => `Maak de tekst korter: ${characters(over)} te veel.`,
  reason: 'Waarom wijst u dit af?',
  reasonHint: 'De reden komt in het logboek. Schrijf hier geen gegevens van mensen op.',
  reasons: [
    'Het gaat over een persoon die te herkennen is',
    'Het beledigt of bedreigt iemand',
    'Het gaat niet over de toegang',
  ],
  otherReason: 'Een andere reden',
  whichReason: 'Welke reden?',
  noReason: 'Kies een reden, of schrijf er een op.',
  longReason: (over) => `Maak de reden korter: ${characters(over)} te veel.`,
  personalReason: 'In de reden staan gegevens van iemand. Schrijf de reden op zonder die gegevens.',
  keepReject: 'Wijs dit antwoord af',
  original: 'Zo was het geschreven',
  rejectedBecause: (reason) => `Afgewezen: ${reason}`,
  decided: {
    approved: 'Goedgekeurd.',
    edited: 'Goedgekeurd, met iets weggelaten.',
    rejected: 'Afgewezen.',
    waiting: 'Het antwoord wacht weer.',
  },
  left: (waiting) => (waiting === 0 ? 'Er wachten geen antwoorden meer.' : `Nog ${number(waiting)} te gaan.`),
  showMore: 'Toon meer',

  paperHint: 'Neem een formulier over dat op papier is ingevuld. Het telt mee als elk ander formulier.',
  paperClosed: 'Deze ronde is gesloten. U kunt geen formulieren meer invoeren.',
  paperMissing: 'Op deze pagina ontbreekt de scan. De beheerder van deze website kan dat herstellen (toegang-scan).',
  paperDone: (forms) => `U voerde ${count(forms, {one: 'formulier', other: 'formulieren'})} in.`,

  auditHint: 'Alles wat u met deze ronde deed, per dag. De antwoorden zelf staan hier niet in.',
  noActs: 'Er staat nog niets in het logboek.',
  acts: {
    approved: 'Antwoord goedgekeurd',
    edited: 'Iets weggelaten uit een antwoord',
    rejected: 'Antwoord afgewezen',
    reopened: 'Antwoord teruggezet bij wachten',
    'round-opened': 'Ronde geopend',
    'round-closed': 'Ronde gesloten',
    'round-tried': 'Ronde op proef gezet',
    'codes-made': 'Codes gemaakt',
    exported: 'Uitkomsten meegenomen',
  },
  times: (times) => `${number(times)} keer`,
  day,
};
