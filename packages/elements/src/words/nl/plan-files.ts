import type {FieldFault, PlanFileWords} from '../plan-files.js';
import {count, list} from './format.js';

const actions = (value: number): string => count(value, {one: 'actie', other: 'acties'});

const FAULTS: Readonly<Record<FieldFault, string>> = {
  day: 'dat is geen dag op de kalender. Schrijf een dag als 2026-11-21.',
  text: 'daar hoort een tekst te staan.',
  status: 'kies idea, planned, doing, done of stopped.',
  double: 'een andere actie heet al zo. Deze kreeg een nieuwe naam.',
  unknown: 'dit veld kent een plan niet.',
  other: 'dat past hier niet.',
};

/** What a plan says in Dutch of files, language level B1. */
export const dutchPlanFileWords: PlanFileWords = {
  filesTitle: 'Neem het plan mee',
  filesHint: 'Dit apparaat maakt het bestand. Er wordt niets verstuurd.',
  formats: {
    docx: 'Word',
    xlsx: 'Excel',
    csv: 'CSV',
    json: 'Gegevens (JSON)',
    ics: 'Agenda (.ics)',
    print: 'Print',
  },
  making: 'Het bestand wordt gemaakt …',
  made: (file) => `Opgeslagen: ${file}`,
  notMade: 'Het bestand kon niet gemaakt worden. Probeer het nog een keer.',
  importTitle: 'Zet een bestand in dit plan',
  importHint: 'Kies een plan dat is opgeslagen als gegevens (JSON), of de gegevens van een gesprek.',
  chooseFile: 'Bestand',
  noPlan: (file) => `In ${file} staat geen plan en geen gesprek. Kies een bestand dat u hier opsloeg.`,
  foundPoints: (value) =>
    value === 0
      ? 'In dit gesprek koos de groep geen punten voor het plan.'
      : `${count(value, {one: 'punt', other: 'punten'})} uit een gesprek. Kies hierboven wat een actie wordt.`,
  foundActions: (total, added, changed) =>
    `${actions(total)} gelezen: ${added} nieuw, ${changed} anders dan in dit plan.`,
  otherContent:
    'Dit plan gebruikt andere uitgangspunten en thema’s. Soms ziet u daarom een code in plaats van een naam.',
  putIn: (value) => `Zet ${count(value, {one: 'nieuwe actie', other: 'nieuwe acties'})} in het plan`,
  putAllIn: (value) => `Zet ${actions(value)} in het plan, ook wat anders is`,
  isIn: (value) => `${actions(value)} in het plan gezet. Met ‘Ongedaan maken’ gaat dat terug.`,
  nothingNew: 'Alles uit dit bestand staat al in het plan.',
  brokenTitle: (value) => `${actions(value)} in dit bestand ${value === 1 ? 'klopt' : 'kloppen'} niet helemaal`,
  brokenName: (place, name) => (name === '' ? `Actie ${place}` : `Actie ${place}: ${name}`),
  unreadable: 'Deze actie is niet te lezen. Misschien mist er een komma, een haakje of een aanhalingsteken.',
  stands: {nothing: 'niets', other: 'iets anders'},
  faultAt: (field, received, fault) => `Bij ‘${field}’ staat ${received}: ${FAULTS[fault]}`,
  restTaken: 'De rest van deze actie is wel gelezen.',
  notTaken: 'Deze actie komt niet in het plan.',
  stoodThere: 'Dit stond in het bestand',
  saveRest: 'Bewaar wat niet klopt in een bestand',
  shareTitle: 'Deel wat werkte',
  shareHint: 'Deze acties zijn klaar. Deel ze als praktijkvoorbeeld. De rollen van mensen staan er niet in.',
  share: 'Deel als praktijkvoorbeeld',
  shareOf: (action) => `Deel als praktijkvoorbeeld: ${action}`,
  fields: {
    action: 'Actie',
    day: 'Dag',
    due: 'Klaar op',
    id: 'Code',
    learning: 'Wat we leerden',
    level: 'Niveau',
    note: 'Wat we zagen',
    notice: 'Waaraan merken we het',
    order: 'Plaats',
    origin: 'Komt uit',
    owners: 'Wie',
    principle: 'Uitgangspunt',
    progress: 'Voortgang',
    start: 'Begint op',
    status: 'Stand',
    theme: 'Thema',
    tool: 'Verdiepingsmethode',
    wish: 'Wens van inwoners',
  },
  practice: {
    wish: 'Wat wilden inwoners?',
    done: 'Wat gebeurde er?',
    notice: 'Waaraan is het te merken?',
    learning: 'Wat is er geleerd?',
  },
  calendar: {
    due: (action) => `Klaar: ${action}`,
    owners: (owners) => `Wie: ${list(owners)}`,
    wish: (wish) => `Wens van inwoners: ${wish}`,
    notice: (notice) => `Waaraan merken we het: ${notice}`,
  },
  sheets: {actions: 'Acties', progress: 'Voortgang'},
  fileNames: {plan: 'verbeterplan', practice: 'praktijkvoorbeeld', rest: 'niet-gelezen'},
  foot: (title, date) => `${title}, ${date}`,
  page: (page, pages) => `Bladzijde ${page} van ${pages}`,
};
