import {expect} from 'chai';
import {showPlan, type PlanPage} from './testing/plan-page.js';
import './toegang-verbeterplan.js';

const OURS = 'Wij bellen dezelfde dag terug.';

async function add(page: PlanPage, text: string): Promise<void> {
  await page.press('Nieuwe actie');
  await page.read('Wat gaat u doen?');
  await page.write('Wat gaat u doen?', text);
  await page.press('Bewaar');
  await page.read(text);
}

describe('a plan that stays on this device', () => {
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is not kept where the page does not allow it', async () => {
    const page = await showPlan({plan: null});
    await page.read('Er wordt niets bewaard.');
    await page.press('Begin een plan op dit apparaat');
    await add(page, OURS);
    const names = (await indexedDB.databases()).map(({name}) => name);
    expect(names).to.deep.equal([]);
  });

  it('is there when the page is opened again, until it is erased', async () => {
    const page = await showPlan({plan: null, store: 'device'});
    await page.read('Het plan blijft op dit apparaat staan');
    await page.write('Naam van het plan', 'Plan Oost');
    await page.press('Begin een plan op dit apparaat');
    await page.read('Dit plan staat op dit apparaat');
    await add(page, OURS);
    page.element.remove();

    history.replaceState(null, '');
    const later = await showPlan({plan: null, store: 'device'});
    await later.read(OURS);
    expect(later.texts('h2')).to.deep.equal(['Plan Oost']);
    await later.press('Wis dit plan van dit apparaat');
    await later.read('Begin een plan op dit apparaat');
    later.element.remove();

    const afterwards = await showPlan({plan: null, store: 'device'});
    await afterwards.read('Begin een plan op dit apparaat');
    expect(afterwards.text).not.to.contain('Plan Oost');
  });

  it('is one plan in two tabs', async () => {
    const one = await showPlan({plan: null, store: 'device'});
    await one.press('Begin een plan op dit apparaat');
    await one.read('Dit plan staat op dit apparaat');
    await add(one, OURS);
    const other = await showPlan({plan: null, store: 'device'});
    await other.read(OURS);
    await add(other, 'De balie gaat ook ’s avonds open.');
    await one.read('De balie gaat ook ’s avonds open.');
    await add(one, 'Eén nummer voor alle vragen.');
    await other.read('Eén nummer voor alle vragen.');
    await one.press('Wis dit plan van dit apparaat');
    await one.read('Begin een plan op dit apparaat');
  });
});
