import {expect} from 'chai';
import {oneActionPlan, wrongPlan} from '@toegang/model/samples';
import type {Plan} from '@toegang/model';
import {showPlan} from './testing/plan-page.js';
import './toegang-verbeterplan.js';

describe('a plan', () => {
  afterEach(() => document.body.replaceChildren());

  it('shows a card for each action under its status', async () => {
    const page = await showPlan();
    await page.read('Verbeterplan Voorbeeldstad');
    expect(page.cards('Afgesproken')).to.deep.equal(['phone', 'room']);
    expect(page.cards('Bezig')).to.deep.equal(['letter']);
  });

  it('shows another plan that the page gives later', async () => {
    const page = await showPlan();
    page.element.plan = oneActionPlan;
    await page.read('Wij bellen dezelfde dag terug.');
    expect(page.all('.plan-card')).to.have.lengthOf(1);
  });

  it('says what is wrong with a plan', async () => {
    const page = await showPlan({plan: wrongPlan as Plan});
    await page.read('Dit plan kan niet getoond worden');
  });
});
