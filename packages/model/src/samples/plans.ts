import {ACTION_STATUSES} from '../plan-limits.js';
import type {Plan, PlanAction} from '../plan.js';
import {samplePlanContent} from './plan-content.js';
import {seededRandom} from './seeded.js';

const {id, version, plan: parts, principles = [], themes = []} = samplePlanContent;

function action(name: string, order: number, rest: Partial<PlanAction>): PlanAction {
  return {id: name, action: name, owners: [], status: 'idea', progress: [], order, ...rest};
}

const municipality = (role: string) => ({role, organisation: 'Gemeente Voorbeeldstad'});

/** A plan in the middle of its life, seen on 22 November 2026: something is late, something has no owner. */
export const samplePlan: Plan = {
  schema: 'toegang-plan/1',
  id: 'sample',
  title: 'Verbeterplan Voorbeeldstad',
  content: {id, version},
  round: 'sample-round',
  actions: [
    action('letter', 1, {
      action: 'Wij schrijven alle brieven opnieuw, samen met inwoners.',
      wish: 'Ik wil een brief die ik in één keer begrijp.',
      ...{principle: 'clear-and-simple', theme: 'findable', level: 'practice', status: 'doing', tool: 'client-journey'},
      owners: [municipality('Teamleider communicatie'), {role: 'Voorzitter', organisation: 'Cliëntenraad'}],
      ...{start: '2026-09-01', due: '2026-11-15'},
      notice: 'Minder mensen bellen om te vragen wat er in de brief staat.',
      origin: {kind: 'session', id: 'sample', item: 'point-1'},
      progress: [
        {on: '2026-09-20', text: 'Twaalf inwoners lazen de eerste brief mee.'},
        {on: '2026-10-30', text: 'Vier brieven zijn klaar.'},
      ],
    }),
    action('phone', 2, {
      action: 'Eén telefoonnummer voor alle vragen.',
      wish: 'Ik wil niet drie keer mijn verhaal vertellen.',
      ...{principle: 'clear-and-simple', theme: 'findable', level: 'policy', status: 'planned'},
      owners: [municipality('Beleidsmedewerker Wmo')],
      ...{start: '2026-12-01', due: '2027-03-01'},
      notice: 'Acht van de tien bellers krijgen meteen een antwoord.',
    }),
    action('room', 3, {
      action: 'Het wijkteam mag tot 500 euro zelf beslissen.',
      ...{principle: 'room-to-act', level: 'alderman', status: 'planned', due: '2026-12-20'},
      origin: {kind: 'round', id: 'sample-round', item: 'room-to-act-1'},
    }),
    action('coffee', 4, {
      action: 'Elke week een inloop in de bibliotheek.',
      wish: 'Ik wil gewoon binnen kunnen lopen.',
      ...{principle: 'early-help', theme: 'together', level: 'community', status: 'done'},
      owners: [{role: 'Buurtwerker', organisation: 'Welzijn Voorbeeldstad'}],
      ...{start: '2026-03-01', due: '2026-06-01'},
      progress: [{on: '2026-05-28', text: 'De inloop draait. Er komen zo’n twintig mensen.'}],
      learning: 'Zet de koffie klaar en laat het formulier thuis. Mensen komen eerst voor een praatje.',
    }),
    action('training', 5, {
      action: 'Alle medewerkers krijgen een training over schaamte en schulden.',
      ...{principle: 'skilled-staff', theme: 'listening', level: 'practice', status: 'stopped'},
      owners: [municipality('Opleidingscoördinator')],
      learning: 'Een dag is te lang. Vier keer een uur werkt beter.',
    }),
    action('mirror', 6, {
      action: 'Een spiegelgesprek met mantelzorgers.',
      ...{principle: 'own-say', theme: 'listening', status: 'idea', tool: 'mirror-conversation'},
    }),
  ],
};

/** What was agreed a year before: one thing happened, one goes on, one came to nothing. */
export const earlierPlan: Plan = {
  ...samplePlan,
  id: 'earlier',
  title: 'Verbeterplan Voorbeeldstad 2025',
  round: 'earlier-round',
  actions: [
    action('desk', 1, {
      action: 'De balie is ook op donderdagavond open.',
      ...{principle: 'early-help', level: 'practice', status: 'done', due: '2026-01-15'},
      owners: [municipality('Teamleider publiekszaken')],
      learning: 'Vooral mensen met werk komen ’s avonds.',
    }),
    action('own-plan', 2, {
      action: 'Inwoners krijgen hulp bij het maken van een eigen plan.',
      ...{principle: 'own-say', level: 'policy', status: 'doing', due: '2026-08-01'},
      owners: [{role: 'Coördinator', organisation: 'Cliëntondersteuning'}],
    }),
    action('app', 3, {
      action: 'Een app waarmee inwoners hun aanvraag volgen.',
      ...{principle: 'clear-and-simple', level: 'alderman', status: 'stopped'},
      learning: 'Inwoners belden liever. Wij stopten op tijd.',
    }),
  ],
};

/** A plan with one action, and of that only what is needed. */
export const oneActionPlan: Plan = {
  ...samplePlan,
  id: 'one-action',
  actions: [action('only', 1, {action: 'Wij bellen dezelfde dag terug.'})],
};

/** Words that do not fit on one line, and markup that must stay text. */
export const longWordsPlan: Plan = {
  ...samplePlan,
  id: 'long-words',
  title: 'Toegankelijkheidsverbeteringsuitvoeringsprogramma',
  actions: [
    action('long', 1, {
      action: 'Maatschappelijkeondersteuningsvoorzieningenaanvraagproceduresvereenvoudigingsvoorstel opstellen',
      wish: 'Geen Arbeidsongeschiktheidsverzekeringsmaatschappijformulierentaal '.repeat(6).trim(),
      ...{principle: 'clear-and-simple', level: 'policy', status: 'planned', due: '2026-12-31'},
      owners: [
        {role: '<b>Gebiedsteamcoördinatorenoverlegvoorzitter</b>', organisation: '<img src=x onerror=alert(1)>'},
      ],
    }),
  ],
};

/** A plan in Arabic, read from right to left. A draft: nobody checked it. */
export const rightToLeftPlan: Plan = {
  ...samplePlan,
  id: 'right-to-left',
  title: 'خطة التحسين',
  content: {id: 'right-to-left', version: '1'},
  actions: [
    action('letter', 1, {
      action: 'نكتب جميع الرسائل من جديد مع السكان.',
      wish: 'أريد رسالة أفهمها من المرة الأولى.',
      ...{principle: 'clear-and-simple', level: 'practice', status: 'doing', due: '2026-11-15'},
      owners: [{role: 'قائد الفريق', organisation: 'البلدية'}],
    }),
  ],
};

/** A plan with this many actions, made by chance that is the same every time. */
export function makePlan(count: number, seed = 1): Plan {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const actions = Array.from({length: count}, (_, index) =>
    action(`action-${index + 1}`, index + 1, {
      action: `Actie ${index + 1}: ${pick(samplePlan.actions).action}`,
      ...{principle: pick(principles).id, theme: pick(themes).id, level: pick(parts?.levels ?? []).id},
      status: pick(ACTION_STATUSES),
      owners: pick(samplePlan.actions).owners,
      due: `2027-0${1 + Math.floor(random() * 9)}-15`,
    }),
  );
  return {...samplePlan, id: `plan-of-${count}`, actions};
}

/** As many actions as a board must still move well. Source: research/charts-boards.md 2.2. */
export const makeLargePlan = (): Plan => makePlan(2000);

/** The sample with a fault in every corner: a day that does not exist, no text, a status that there is not. */
export const wrongPlan: unknown = {
  ...samplePlan,
  title: ' ',
  actions: [
    {...samplePlan.actions[0], due: '2027-02-30'},
    {...samplePlan.actions[1], action: '  '},
    {...samplePlan.actions[2], status: 'busy', order: 'first'},
    {...samplePlan.actions[3], owners: 'Buurtwerker', id: 'letter'},
  ],
};
