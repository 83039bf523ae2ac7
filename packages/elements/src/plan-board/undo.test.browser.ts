import {expect} from 'chai';
import {samplePlan} from '@toegang/model/samples';
import {MOVERS, pressKey} from './testing/movers.js';
import {MemoryPlans} from './testing/memory-plans.js';
import {showPlan, type PlanPage, type PlanSettings} from './testing/plan-page.js';
import './toegang-verbeterplan.js';

const {menu} = MOVERS;
const toAgreed = {id: 'mirror', column: 'Afgesproken', before: 'phone'};

async function show(settings: PlanSettings = {}): Promise<PlanPage> {
  const page = await showPlan(settings);
  await page.until(() => page.all('.handle').length > 0);
  return page;
}

describe('taking back what was done to a plan', () => {
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '');
  });

  it('brings a card back to where it was, and does it again', async () => {
    const page = await show();
    await menu(page, toAgreed);
    await page.press('Ongedaan maken');
    expect(page.cards('Idee')).to.deep.equal(['mirror']);
    expect(page.cards('Afgesproken')).to.deep.equal(['phone', 'room']);
    await page.until(() => page.said === 'Dit is ongedaan gemaakt.');
    await page.press('Opnieuw doen');
    expect(page.cards('Afgesproken')).to.deep.equal(['mirror', 'phone', 'room']);
    expect(page.changes.map(({change}) => change)).to.deep.equal(['move', 'move', 'move']);
  });

  it('goes by the keys that people know', async () => {
    const page = await show();
    await menu(page, toAgreed);
    for (const [key, init, column] of [
      ['z', {ctrlKey: true}, 'Idee'],
      ['Z', {ctrlKey: true, shiftKey: true}, 'Afgesproken'],
      ['z', {metaKey: true}, 'Idee'],
      ['y', {ctrlKey: true}, 'Afgesproken'],
    ] as const) {
      page.button('Versleep', page.card('mirror')).focus();
      await pressKey(page, key, init);
      expect(page.cards(column), `after ${key}`).to.include('mirror');
    }
  });

  it('forgets what was taken back when something new is done', async () => {
    const page = await show();
    await menu(page, toAgreed);
    await page.press('Ongedaan maken');
    await menu(page, {id: 'letter', column: 'Klaar', before: null});
    expect(page.button('Opnieuw doen').ariaDisabled).to.equal('true');
    await page.press('Opnieuw doen');
    expect(page.cards('Idee')).to.deep.equal(['mirror']);
  });

  it('leaves what somebody else changed since, and says so', async () => {
    const plans = new MemoryPlans(samplePlan);
    const page = await show({plan: null, plans, address: 'plan=sample&key=edit'});
    await menu(page, toAgreed);
    plans.change([{kind: 'edit', id: 'mirror', fields: {status: 'done'}}]);
    await page.until(() => page.cards('Klaar').includes('mirror'));
    await page.press('Ongedaan maken');
    await page.until(() => page.said.startsWith('Dit is voor een deel ongedaan gemaakt.'));
    expect(page.cards('Klaar')).to.include('mirror');
  });
});
