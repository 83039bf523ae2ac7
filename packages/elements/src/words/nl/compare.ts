import type {CompareWords} from '../compare.js';
import {day, list} from './format.js';

const dayOf = (date: string): string => day(date) || date;

/** What is said in Dutch where rounds stand beside one another, language level B1. */
export const dutchCompareWords: CompareWords = {
  roundOf: dayOf,
  allRounds: 'Tabel met eerdere rondes',
  group: 'Groep',
  change: 'Verandering',
  changes: {
    higher: {holds: 'hoger', seems: 'lijkt hoger'},
    lower: {holds: 'lager', seems: 'lijkt lager'},
    same: 'ongeveer gelijk',
  },
  fromTo: (before, after) => `van ${before} naar ${after}`,
  earlierMarks: (date) => `Kleine tekens en een dunne lijn: de ronde van ${dayOf(date)}`,
  notCompared: (date, reasons) =>
    `De getallen van ${dayOf(date)} mogen niet naast deze staan: ${list(reasons)}. Daarom staan ze er niet bij.`,
  obstacle: {
    content: 'er zijn andere vragen gesteld',
    version: 'de vragen zijn veranderd',
    scale: 'de antwoorden zijn anders geteld',
    principles: 'de uitgangspunten zijn anders',
  },
  reworded: 'Sommige stellingen hebben nu andere woorden. Een verschil kan ook daardoor komen.',
  otherPeople: 'Aan elke ronde doen andere mensen mee. Een verschil kan ook daardoor komen.',
  roundsLoading: 'De eerdere rondes worden geladen …',
  roundsAbsent: 'De eerdere rondes kunnen nu niet getoond worden.',
};
