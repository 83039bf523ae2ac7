import {expect} from 'chai';
import {longWordsPlan, makePlan, samplePlan} from '@toegang/model/samples';
import {showPlan, type PlanPage, type PlanSettings} from './testing/plan-page.js';
import './toegang-verbeterplan.js';
// Here before the tests begin, as it is soon after the first view.
import './finding.js';
import './plan-more.js';

const items = (page: PlanPage): readonly string[] =>
  page.all('.plan-list > li').map(({dataset}) => dataset['action'] ?? '');

async function look(settings: PlanSettings): Promise<PlanPage> {
  const page = await showPlan(settings);
  await page.until(() => items(page).length > 0);
  return page;
}

describe('looking for actions', () => {
  afterEach(() => document.body.replaceChildren());

  it('searches all texts without capitals and accents, and says how many there are', async () => {
    const page = await look({view: 'list'});
    await page.write('Zoek in de acties', 'CLIENTENRAAD');
    expect(items(page)).to.deep.equal(['letter']);
    await page.read('U ziet 1 van de 6 acties.');
  });

  it('filters by level on the board, and shows all again', async () => {
    const page = await showPlan();
    await page.until(() => page.all('.plan-card').length > 0);
    await page.press('Meer filters');
    await page.until(() => page.all('.finder-fields').length > 0);
    await page.write('Niveau', 'policy');
    expect(page.all('.plan-card').map(({dataset}) => dataset['action'])).to.deep.equal(['phone']);
    await page.press('Wis filters');
    expect(page.all('.plan-card')).to.have.lengthOf(6);
    await page.until(() => page.focused?.id === 'plan-search');
    expect(page.field('Niveau').value).to.equal('*');
  });

  it('says what stands out in words, and shows it when pressed', async () => {
    const page = await look({view: 'list'});
    await page.press('1 actie is te laat');
    expect(items(page)).to.deep.equal(['letter']);
    await page.press('2 acties hebben geen eigenaar');
    expect(items(page)).to.have.members(['room', 'mirror']);
    await page.press('Meer filters');
    await page.until(() => page.all('.finder-fields').length > 0);
    expect(page.field('Waar u op moet letten').value).to.equal('no-owner');
  });

  it('says so when nothing fits', async () => {
    const page = await look({view: 'list'});
    await page.write('Zoek in de acties', 'zwembad');
    await page.read('Er is geen actie die hierbij past.');
    expect(items(page)).to.deep.equal([]);
    expect(page.button('Wis filters')).to.be.instanceOf(HTMLButtonElement);
  });

  it('offers the organisations of this plan', async () => {
    const page = await showPlan();
    await page.until(() => page.all('.plan-card').length > 0);
    await page.press('Meer filters');
    await page.until(() => page.all('.finder-fields').length > 0);
    const offered = [...(page.field('Organisatie') as unknown as HTMLSelectElement).options].map(({value}) => value);
    expect(offered).to.deep.equal(['*', 'Cliëntenraad', 'Gemeente Voorbeeldstad', 'Welzijn Voorbeeldstad']);
  });
});

describe('the list', () => {
  afterEach(() => document.body.replaceChildren());

  it('stands by due day, and by level when asked', async () => {
    const page = await showPlan();
    page.field('Lijst').click();
    await page.until(() => items(page).length > 0);
    expect(items(page)).to.deep.equal(['coffee', 'letter', 'room', 'phone', 'training', 'mirror']);
    page.field('niveau').click();
    await page.settle();
    expect(items(page)[0]).to.equal('room');
  });

  it('has a heading for each action, and says in words what stands out', async () => {
    const page = await look({view: 'list'});
    expect(page.texts('.plan-list h3')).to.have.lengthOf(6);
    const letter = page.root.querySelector('.plan-list [data-action=letter]');
    expect(letter?.textContent).to.contain('Te laat');
    expect(letter?.textContent).to.contain('Van 1 september 2026 tot en met 15 november 2026');
  });

  it('opens an action by a button that says which one', async () => {
    const page = await look({view: 'list'});
    await page.press('Pas aan: Eén telefoonnummer');
    await page.until(() => page.root.querySelector<HTMLDialogElement>('dialog.action-form')?.open === true);
  });

  it('is no wider than a telephone, with words that are longer than a line', async () => {
    const around = document.createElement('div');
    around.style.inlineSize = '320px';
    document.body.append(around);
    for (const view of ['list', 'timeline']) {
      const page = await showPlan({view, plan: longWordsPlan}, around);
      await page.until(() => items(page).length > 0);
      expect(page.element.scrollWidth, view).to.be.at.most(320);
      page.element.remove();
    }
  });
});

describe('the timeline', () => {
  afterEach(() => document.body.replaceChildren());

  it('says in words what it draws, says today, and puts what has no days below', async () => {
    const page = await look({view: 'timeline'});
    expect(page.text).to.contain('Vandaag: 22 november 2026');
    expect(page.text).to.contain('Acties zonder dagen');
    expect(items(page)).to.deep.equal(['coffee', 'letter', 'phone', 'room', 'training', 'mirror']);
    expect(page.text).to.contain('Klaar op 20 december 2026 · Afgesproken');
  });

  it('draws a bar from the first day to the last', async () => {
    const page = await look({view: 'timeline'});
    const bar = page.root.querySelector('[data-action=phone] .bar')?.getBoundingClientRect();
    const today = page.root.querySelector('[data-action=phone] .today')?.getBoundingClientRect();
    expect(bar && today && today.left < bar.left && bar.width > 0).to.equal(true);
  });

  it('runs from right to left where the words do', async () => {
    const page = await look({view: 'timeline', plan: samplePlan});
    page.element.words = {dir: 'rtl'};
    await page.until(() => page.root.querySelector('.toegang[dir=rtl]') !== null);
    const bar = page.root.querySelector('[data-action=phone] .bar')?.getBoundingClientRect();
    const today = page.root.querySelector('[data-action=phone] .today')?.getBoundingClientRect();
    expect(bar && today && bar.right < today.left + 1).to.equal(true);
  });
});

describe('what residents read', () => {
  afterEach(() => document.body.replaceChildren());

  it('is what they said, what is done, by which organisation and by when', async () => {
    const page = await look({forResidents: true});
    for (const text of [
      'Ik wil een brief die ik in één keer begrijp.',
      'Het zou klaar zijn op 15 november 2026. Het duurt langer.',
      'Verantwoordelijk: Gemeente Voorbeeldstad en Cliëntenraad.',
      'Dit leerden wij: Een dag is te lang.',
    ]) {
      expect(page.text).to.contain(text);
    }
  });

  it('has no ideas, no roles, no notes, and nothing to write with', async () => {
    const page = await look({forResidents: true});
    for (const text of ['spiegelgesprek', 'Teamleider', 'Vier brieven zijn klaar']) {
      expect(page.element.textContent).not.to.contain(text);
      expect(page.text).not.to.contain(text);
    }
    expect(page.all('input, textarea, select, .plan-list button')).to.deep.equal([]);
  });

  it('says so when nothing was agreed yet', async () => {
    const page = await showPlan({forResidents: true, plan: {...samplePlan, actions: []}});
    await page.read('Er zijn nog geen acties afgesproken.');
  });
});

describe('a plan on paper', () => {
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    document.body.replaceChildren();
  });

  it('has a part for each level, with the title and the day, and all that a filter left', async () => {
    const page = await look({view: 'list'});
    window.dispatchEvent(new Event('beforeprint'));
    expect(page.texts('.paper-level h3')).to.deep.equal([
      'Wethouder',
      'Beleid',
      'Uitvoering',
      'Sociale basis',
      'Nog geen niveau',
    ]);
    expect(page.all('.paper-cards > li')).to.have.lengthOf(6);
    expect(page.text).to.contain('Verbeterplan Voorbeeldstad · 22 november 2026. Op papier staan alle 6 acties.');
    window.dispatchEvent(new Event('afterprint'));
    expect(page.all('.paper')).to.deep.equal([]);
  });

  it('says that a filter is on', async () => {
    const page = await look({view: 'list'});
    await page.press('Meer filters');
    await page.until(() => page.all('.finder-fields').length > 0);
    await page.write('Niveau', 'policy');
    window.dispatchEvent(new Event('beforeprint'));
    expect(page.text).to.contain('Op papier staan 1 van de 6 acties, want er staat een filter aan.');
  });

  it('lies on its side', async () => {
    await look({view: 'list', plan: makePlan(3)});
    window.dispatchEvent(new Event('beforeprint'));
    const rules = document.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
    expect(rules.join(' ')).to.contain('landscape');
  });
});
