import type {PlanMoreWords} from '../plan-more.js';
import {day, list} from './format.js';

const month = new Intl.DateTimeFormat('nl', {month: 'short', year: '2-digit', timeZone: 'UTC'});

/** What a plan says in Dutch in its list, along the time, to residents and on paper. */
export const dutchPlanMoreWords: PlanMoreWords = {
  orderLegend: 'Zet de acties op volgorde van',
  orders: {due: 'einddag', status: 'status', level: 'niveau'},
  edit: 'Pas aan',
  read: 'Lees meer',
  facts: {status: 'Status', owners: 'Eigenaar', days: 'Wanneer', level: 'Niveau', principle: 'Uitgangspunt'},
  noOwner: 'Nog niemand',
  noLevel: 'Nog geen niveau',
  span: (start, due) => {
    if (start === undefined) return due === undefined ? 'Nog geen dag' : `Klaar op ${day(due)}`;
    return due === undefined ? `Vanaf ${day(start)}` : `Van ${day(start)} tot en met ${day(due)}`;
  },
  period: (first, unit) => (unit === 'year' ? first.slice(0, 4) : month.format(Date.parse(first))),
  today: (today) => `Vandaag: ${day(today)}`,
  undatedTitle: 'Acties zonder dagen',
  residentsIntro: 'Inwoners vertelden wat beter kan. Hier leest u wat daarmee gebeurt.',
  residentsEmpty: 'Er zijn nog geen acties afgesproken.',
  otherPrinciple: 'En ook dit',
  wishTitle: 'Inwoners zeggen',
  doTitle: 'Wat wij afspraken',
  progress: {
    idea: 'Hier denken wij over na.',
    planned: 'Dit is afgesproken.',
    doing: 'Hier zijn wij mee bezig.',
    done: 'Dit is klaar.',
    stopped: 'Hiermee zijn wij gestopt.',
  },
  late: (due) => `Het zou klaar zijn op ${day(due)}. Het duurt langer.`,
  doneBy: (due) => `Het is klaar op ${day(due)}.`,
  who: (organisations) => `Verantwoordelijk: ${list(organisations)}.`,
  noticeTitle: 'Zo merkt u het',
  learningTitle: 'Dit leerden wij',
  lastNote: 'Laatste notitie',
  day,
  page: (page, pages) => `Bladzijde ${page} van ${pages}`,
  paper: (today, shown, all) =>
    `${day(today)}. ` +
    (shown === all
      ? `Op papier ${all === 1 ? 'staat 1 actie' : `staan alle ${all} acties`}.`
      : `Op papier staan ${shown} van de ${all} acties, want er staat een filter aan.`),
};
