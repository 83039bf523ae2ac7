import type {PlanManageWords} from '../plan-manage.js';

/** What a plan says in Dutch to who manages it. */
export const dutchPlanManageWords: PlanManageWords = {
  title: 'Beheer dit plan',
  name: 'Naam van dit plan',
  saveName: 'Bewaar de naam',
  nameMissing: 'Geef het plan een naam.',
  nameSaved: 'De naam is bewaard.',
  public: 'Inwoners mogen dit plan lezen',
  publicHint:
    'Zij zien wat er gebeurt, welke organisatie dat doet en wanneer. Functies, notities en ideeën zien zij niet. Kijk eerst of er in de wensen geen namen staan.',
  publicLink: 'Adres voor inwoners',
  publicCode: 'Voor op uw website',
  erase: 'Wis dit plan voor iedereen',
  sure: 'Weet u het zeker? Niemand kan het plan daarna nog openen. Sla het eerst op als bestand als u het wilt bewaren.',
  eraseNow: 'Ja, wis het plan',
  keep: 'Nee, laat het staan',
  notErased: 'Het plan is niet gewist. Probeer het nog een keer.',
};
