import type {PlanCardWords} from '../plan-card.js';
import {count} from './format.js';

const CONCERNS = {
  late: {one: 'actie is te laat', other: 'acties zijn te laat'},
  'no-owner': {one: 'actie heeft geen eigenaar', other: 'acties hebben geen eigenaar'},
  'no-due': {one: 'actie heeft geen einddag', other: 'acties hebben geen einddag'},
  'not-started': {one: 'actie had al moeten beginnen', other: 'acties hadden al moeten beginnen'},
};

/** What a plan says in Dutch around its views. */
export const dutchPlanCardWords: PlanCardWords = {
  newAction: 'Nieuwe actie',
  look: 'Hoe wilt u het plan zien?',
  looks: {board: 'Bord', list: 'Lijst', timeline: 'Tijdlijn'},
  search: 'Zoek in de acties',
  filter: (isOpen) => `${isOpen ? 'Minder' : 'Meer'} filters`,
  found: (shown, all) =>
    shown === all ? `U ziet ${all === 1 ? '1 actie' : `alle ${all} acties`}.` : `U ziet ${shown} van de ${all} acties.`,
  nothingFound: 'Er is geen actie die hierbij past.',
  clear: 'Wis filters',
  attention: 'Let op:',
  concernCount: (concern, value) => count(value, CONCERNS[concern]),
};
