import {expect} from 'chai';
import {samplePlan} from '@toegang/model/samples';
import {MemoryPlans} from './testing/memory-plans.js';
import {showPlan} from './testing/plan-page.js';
import './toegang-verbeterplan.js';

describe('coming to a plan', () => {
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('begins one on this device when there is none', async () => {
    const page = await showPlan({plan: null});
    await page.read('Begin een plan op dit apparaat');
    await page.read('Er wordt niets bewaard.');
    await page.write('Naam van het plan', 'Plan Oost');
    await page.press('Begin een plan op dit apparaat');
    await page.read('Plan Oost');
    expect(page.texts('.column h3')).to.deep.equal(['Idee', 'Afgesproken', 'Bezig', 'Klaar', 'Gestopt']);
  });

  it('opens the plan of the address with its key, and takes both out of the address', async () => {
    const plans = new MemoryPlans(samplePlan);
    const page = await showPlan({plan: null, plans, address: 'plan=sample&key=secret'});
    await page.read('Verbeterplan Voorbeeldstad');
    expect(plans.opened).to.deep.equal([{id: 'sample', key: 'secret'}]);
    expect(location.hash).to.equal('');
    page.element.remove();
    await showPlan({plan: null, plans});
    expect(plans.opened.at(-1), 'after a reload').to.deep.equal({id: 'sample', key: 'secret'});
  });

  it('shows the plan that residents may read when there is no key', async () => {
    const plans = new MemoryPlans(samplePlan, {right: 'view'});
    const page = await showPlan({plan: null, plans, planId: 'sample'});
    await page.read('Verbeterplan Voorbeeldstad');
    expect(plans.opened).to.deep.equal([{id: 'sample', key: null}]);
    expect(page.all('.handle')).to.deep.equal([]);
  });

  it('makes a plan for the coordinator, and gives three links', async () => {
    const plans = new MemoryPlans(samplePlan);
    const page = await showPlan({plan: null, plans, round: 'round-1'});
    await page.read('Samen met anderen');
    await page.press('Maak een plan voor de groep');
    await page.read('Geef het plan een naam.');
    await page.read('Vul de sleutel van de coördinator in.');
    await page.write('Naam van het plan', 'Plan Oost');
    await page.write('Sleutel van de coördinator', 'token');
    plans.refuses = 'refused';
    await page.press('Maak een plan voor de groep');
    await page.read('Deze sleutel klopt niet.');
    plans.refuses = null;
    await page.press('Maak een plan voor de groep');
    await page.read('Uw plan staat klaar');
    expect(plans.ordered.at(-1)).to.deep.equal({title: 'Plan Oost', round: 'round-1'});
    expect(page.field('Link om mee te schrijven').value).to.match(/#plan=made&key=edit-key$/);
    await page.press('Ga naar het plan');
    expect(plans.opened).to.deep.equal([{id: 'made', key: 'manage-key'}]);
  });

  it('keeps a plan on this device when the page asks for that, and erases it', async () => {
    const page = await showPlan({plan: null, store: 'device'});
    await page.read('Het plan blijft op dit apparaat staan');
    await page.write('Naam van het plan', 'Plan Noord');
    await page.press('Begin een plan op dit apparaat');
    await page.read('Dit plan staat op dit apparaat');
    page.element.remove();
    const later = await showPlan({plan: null, store: 'device'});
    await later.read('Plan Noord');
    await later.read('Dit plan staat op dit apparaat');
    await later.press('Wis dit plan van dit apparaat');
    await later.read('Begin een plan op dit apparaat');
    await later.until(() => !later.text.includes('Plan Noord'));
  });

  it('says that a plan is gone, and leads back to the beginning', async () => {
    const plans = new MemoryPlans(null, {connection: 'gone'});
    const page = await showPlan({plan: null, plans, address: 'plan=old&key=old'});
    await page.read('Dit plan is er niet meer');
    await page.press('Naar het begin');
    await page.read('Begin een plan op dit apparaat');
  });

  it('says how the connection is, and gives back the words of what was not taken', async () => {
    const plans = new MemoryPlans(samplePlan);
    const page = await showPlan({plan: null, plans, address: 'plan=sample&key=edit'});
    await page.read('Bezig');
    plans.tell({connection: 'offline', pending: 2});
    await page.read('Er is even geen verbinding.');
    await page.read('2 wijzigingen moeten nog verstuurd worden.');
    const step = [{kind: 'edit', id: 'letter', fields: {action: 'Wij bellen eerst.'}}] as const;
    plans.tell({connection: 'live', pending: 0, refused: [{step, reason: 'full', problems: []}]});
    await page.read('Het plan is vol.');
    await page.read('Wij bellen eerst.');
    await page.press('Ik heb het gezien');
    expect(page.text).not.to.contain('Wij bellen eerst.');
  });

  it('lets residents only look, and says when there is nothing yet', async () => {
    const page = await showPlan({plan: null, forResidents: true});
    await page.read('Er is nog geen verbeterplan.');
    expect(page.text).not.to.contain('Begin een plan');
  });
});
