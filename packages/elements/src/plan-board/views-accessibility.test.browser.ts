import {expect} from 'chai';
import {longWordsPlan, makePlan, samplePlan} from '@toegang/model/samples';
import {findAxeProblems} from '../ui/testing/find-axe-problems.js';
import {findCutText} from '../ui/testing/find-cut-text.js';
import {keepPlan} from './testing/kept-plan.js';
import {showPlan, type PlanPage, type PlanSettings} from './testing/plan-page.js';
import './toegang-verbeterplan.js';
// Here before the tests begin, as they are once somebody asked for them.
import './action-form.js';
import './plan-more.js';

const kept = (): PlanSettings => ({plan: null, planId: 'sample', plans: keepPlan(samplePlan, 'view').plans});

/** What is looked at, how the page is set, and what is pressed. */
const PLACES: readonly (readonly [place: string, settings: () => PlanSettings, ...presses: readonly string[]])[] = [
  ['the list', () => ({view: 'list'})],
  ['the list of many', () => ({view: 'list', plan: makePlan(30)})],
  ['the timeline', () => ({view: 'timeline'})],
  ['the timeline with long words', () => ({view: 'timeline', plan: longWordsPlan})],
  ['filters', () => ({view: 'list'}), 'Meer filters', '1 actie is te laat'],
  ['the page for residents', () => ({forResidents: true})],
  ['a new action', () => ({view: 'list'}), 'Nieuwe actie'],
  ['an action with faults', () => ({view: 'list'}), 'Nieuwe actie', 'Bewaar'],
  ['an action to change', () => ({view: 'list'}), 'Pas aan: Wij schrijven'],
  ['an action to read', () => ({...kept(), view: 'list'}), 'Lees meer: Wij schrijven'],
];

async function open(settings: PlanSettings, presses: readonly string[]): Promise<PlanPage> {
  const page = await showPlan(settings);
  await page.until(() => page.all('.plan-list > li').length > 0);
  for (const name of presses) {
    await page.until(() => page.texts('button, summary').some((text) => text.startsWith(name)));
    await page.press(name);
  }
  return page;
}

describe('the views of a plan for everybody', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [place, settings, ...presses] of PLACES) {
    it(`${place}: axe finds nothing`, async () => {
      const page = await open(settings(), presses);
      expect(await findAxeProblems(page.element)).to.deep.equal([]);
    });

    // a dialog is as wide as the window, and covers the page
    if (/action/.test(place)) continue;
    it(`${place}: every text can be read at 320 pixels`, async () => {
      const page = await open(settings(), presses);
      page.element.style.setProperty('inline-size', '288px');
      await page.settle();
      expect(findCutText(page.element)).to.deep.equal([]);
    });
  }
});
