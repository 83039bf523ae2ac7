import type {PlanDoorWords} from '../plan-door.js';
import {dutchPlanManageWords} from './plan-manage.js';
import {count} from './format.js';

/** What a plan says in Dutch where it begins, and of how it is kept. */
export const dutchPlanDoorWords: PlanDoorWords = {
  offline: 'Er is even geen verbinding. Ga gerust door. Wij bewaren wat u doet en versturen het zodra het weer kan.',
  pending: (steps) => `${count(steps, {one: 'wijziging moet', other: 'wijzigingen moeten'})} nog verstuurd worden.`,
  gone: 'Dit plan is er niet meer, of deze link klopt niet. Vraag de coördinator om een nieuwe link.',
  toEntry: 'Naar het begin',
  refusedTitle: 'Dit is niet gelukt.',
  refused: {
    'not-yours': 'Met deze link kunt u het plan bekijken, maar niet veranderen.',
    full: 'Het plan is vol. Haal eerst acties weg die niet meer nodig zijn.',
    wrong: 'Er klopte iets niet in wat u schreef.',
  },
  refusedWords: 'Dit schreef u. Kopieer het als u het wilt bewaren:',
  understood: 'Ik heb het gezien',

  entryIntro: 'Maak van goede voornemens acties die echt gebeuren: wie doet wat, en wanneer.',
  planTitle: 'Naam van het plan',
  planTitleHint: 'Bijvoorbeeld: Verbeterplan toegang 2027.',
  titleMissing: 'Geef het plan een naam.',
  errorWord: 'Let op:',
  hereTitle: 'Alleen op dit apparaat',
  hereKept: 'Het plan blijft op dit apparaat staan, in deze browser. U kunt het altijd wissen.',
  hereNotKept: 'Er wordt niets bewaard. Sla het plan op als bestand voordat u deze pagina sluit.',
  beginHere: 'Begin een plan op dit apparaat',
  togetherTitle: 'Samen met anderen',
  togetherHint: 'U krijgt drie links: om te kijken, om mee te schrijven en om te beheren.',
  coordinatorKey: 'Sleutel van de coördinator',
  coordinatorKeyHint: 'Die krijgt u van wie de scan namens de gemeente organiseert.',
  keyMissing: 'Vul de sleutel van de coördinator in.',
  makePlan: 'Maak een plan voor de groep',
  making: 'Het plan wordt gemaakt …',
  beginRefused: {
    unknown: 'Dit lukte niet: deze website kan nu geen plannen bewaren.',
    full: 'Dit lukte niet: er zijn nu te veel plannen.',
    busy: 'Er is te vaak een verkeerde sleutel geprobeerd. Wacht een minuut en probeer het dan opnieuw.',
    refused: 'Deze sleutel klopt niet. Kijk of u hem helemaal hebt overgenomen.',
    offline: 'Er is geen verbinding met internet. Probeer het zo nog een keer, of begin op dit apparaat.',
  },
  madeTitle: 'Uw plan staat klaar',
  madeHint:
    'Bewaar deze links goed. Het zijn sleutels: wie een link heeft, komt binnen. Deel de link om te beheren met niemand, behalve met wie u vervangt.',
  links: {
    view: 'Link om te kijken',
    edit: 'Link om mee te schrijven',
    manage: 'Link om te beheren',
  },
  copy: (link) => `Kopieer: ${link}`,
  copied: 'Gekopieerd.',
  copyByHand: 'De link is geselecteerd. Kopieer hem zelf.',
  goToPlan: 'Ga naar het plan',
  keptHere: 'Dit plan staat op dit apparaat, in deze browser.',
  eraseHere: 'Wis dit plan van dit apparaat',
  erased: 'Het plan is gewist.',
  manage: dutchPlanManageWords,
};
