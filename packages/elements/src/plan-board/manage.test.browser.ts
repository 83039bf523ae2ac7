import {expect} from 'chai';
import {samplePlan} from '@toegang/model/samples';
import {MemoryPlans} from './testing/memory-plans.js';
import {showPlan, type PlanPage} from './testing/plan-page.js';
import './toegang-verbeterplan.js';

async function open(right: 'edit' | 'manage'): Promise<{readonly page: PlanPage; readonly plans: MemoryPlans}> {
  const plans = new MemoryPlans(samplePlan, {right});
  const page = await showPlan({plan: null, plans, address: 'plan=sample&key=secret'});
  await page.read('Bezig');
  return {page, plans};
}

describe('managing a plan', () => {
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('gives it another name, and never none', async () => {
    const {page, plans} = await open('manage');
    await page.read('Beheer dit plan');
    await page.write('Naam van dit plan', ' ');
    await page.press('Bewaar de naam');
    await page.read('Geef het plan een naam.');
    expect(plans.known.plan?.title).to.equal(samplePlan.title);
    await page.write('Naam van dit plan', 'Plan Oost');
    await page.press('Bewaar de naam');
    await page.until(() => page.texts('h2')[0] === 'Plan Oost');
    await page.read('De naam is bewaard.');
  });

  it('lets residents read it, and then gives the address without a key', async () => {
    const {page, plans} = await open('manage');
    await page.read('Beheer dit plan');
    expect(page.text).not.to.contain('Adres voor inwoners');
    await page.tick('Inwoners mogen dit plan lezen');
    expect(plans.known.isPublic).to.equal(true);
    await page.read('Adres voor inwoners');
    expect(page.texts('.plan-links a')[0]).to.match(/#plan=sample$/);
    await page.tick('Inwoners mogen dit plan lezen');
    expect(plans.known.isPublic).to.equal(false);
  });

  it('erases it for everybody, after it was asked whether that is sure', async () => {
    const {page, plans} = await open('manage');
    await page.read('Beheer dit plan');
    await page.press('Wis dit plan voor iedereen');
    await page.read('Weet u het zeker?');
    await page.press('Nee, laat het staan');
    expect(plans.known.plan).not.to.equal(null);
    await page.press('Wis dit plan voor iedereen');
    await page.press('Ja, wis het plan');
    await page.read('Begin een plan op dit apparaat');
    expect(plans.known.plan).to.equal(null);
  });

  it('is not for who may only change its actions', async () => {
    const {page} = await open('edit');
    await page.read('Nieuwe actie');
    expect(page.text).not.to.contain('Beheer dit plan');
  });
});
