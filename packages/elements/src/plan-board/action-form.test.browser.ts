import {expect} from 'chai';
import {longWordsPlan, samplePlan} from '@toegang/model/samples';
import type {Plan, PlanAction} from '@toegang/model';
import {keepPlan} from './testing/kept-plan.js';
import {showPlan, type PlanPage, type PlanSettings} from './testing/plan-page.js';
import './toegang-verbeterplan.js';
// Here before the tests begin, as it is once somebody opened an action.
import './action-form.js';

const dialogOf = ({root}: PlanPage): HTMLDialogElement | null => root.querySelector('dialog.action-form');
const isOpen = (page: PlanPage): boolean => dialogOf(page)?.open === true;

/** A plan in which the user opened this action, or a new one. */
async function open(name: string | null, settings: PlanSettings = {}): Promise<PlanPage> {
  const page = await showPlan(settings);
  await page.until(() => page.all('.plan-card').length > 0);
  page.button(name ?? 'Nieuwe actie').focus();
  page.button(name ?? 'Nieuwe actie').click();
  await page.until(() => isOpen(page));
  return page;
}

function pressEscape(page: PlanPage): void {
  dialogOf(page)?.dispatchEvent(new Event('cancel', {cancelable: true}));
}

/** The first field for an organisation; a filter has the same name. */
const organisation = ({root}: PlanPage): HTMLInputElement | null => root.querySelector('#plan-owners-0-organisation');

async function writeOrganisation(page: PlanPage, text: string): Promise<void> {
  const field = organisation(page);
  if (field) field.value = text;
  field?.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await page.settle();
}

const kept = (page: PlanPage): PlanAction | undefined => {
  const {action} = page.changes.at(-1) ?? {};
  return typeof action === 'object' ? action : undefined;
};

describe('the form of an action', () => {
  afterEach(() => document.body.replaceChildren());

  it('adds an action, with only what was filled in, and says so', async () => {
    const page = await open(null);
    expect(page.focused?.id).to.equal('plan-action');
    await page.write('Wat gaat u doen?', ' Wij bellen terug. ');
    await page.write('Functie', 'Teamleider');
    await page.write('Op welke dag is het klaar?', '1 maart 2027');
    await page.press('Bewaar');
    expect(isOpen(page)).to.equal(false);
    expect(page.changes.map(({change}) => change)).to.deep.equal(['add']);
    const action = kept(page);
    expect(action?.order).to.be.greaterThan(6);
    expect(action).to.deep.equal({
      ...{id: action?.id, order: action?.order},
      ...{action: 'Wij bellen terug.', owners: [{role: 'Teamleider'}], status: 'idea'},
      ...{due: '2027-03-01', progress: []},
    });
    await page.until(() => page.said === 'De actie staat in het plan.');
  });

  it('shows an action as it is and changes one field of it', async () => {
    const page = await open('Wij schrijven alle brieven');
    expect(page.focused?.textContent).to.contain('Actie aanpassen');
    expect(page.field('Op welke dag is het klaar?').value).to.equal('15-11-2026');
    await page.write('Hoe ver is het?', 'done');
    await page.press('Bewaar');
    expect(page.changes.map(({change}) => change)).to.deep.equal(['edit']);
    expect(kept(page)).to.deep.equal({...samplePlan.actions[0], status: 'done'});
  });

  it('gives the focus back to what opened it', async () => {
    const page = await open('Wij schrijven alle brieven');
    await page.press('Sluit');
    await page.until(() => page.focused?.textContent.includes('Wij schrijven') === true);
    expect(page.changes).to.deep.equal([]);
  });

  it('says at the field what is wrong, leads there, and loses nothing', async () => {
    const page = await open(null);
    await page.write('Wat wil de inwoner?', 'Ik wil gebeld worden.');
    await writeOrganisation(page, 'GGD');
    await page.write('Vanaf welke dag?', '30-2-2027');
    await page.press('Bewaar');
    expect(isOpen(page)).to.equal(true);
    await page.until(() => page.focused?.id === 'errors');
    expect(page.texts('#errors a')).to.deep.equal([
      'Schrijf op wat u gaat doen.',
      'Schrijf bij deze organisatie ook een functie op.',
      'Deze dag bestaat niet. Kijk de dag en de maand na.',
    ]);
    const day = page.field('Vanaf welke dag?');
    expect(day.getAttribute('aria-invalid')).to.equal('true');
    expect(page.root.getElementById(day.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent).to.contain(
      'Deze dag bestaat niet',
    );
    page.all('#errors a')[2]?.click();
    expect(page.focused).to.equal(day);
    expect([day.value, page.field('Wat wil de inwoner?').value]).to.deep.equal(['30-2-2027', 'Ik wil gebeld worden.']);
  });

  it('takes several owners, and one away', async () => {
    const page = await open('Wij schrijven alle brieven');
    await page.press('Zet er een eigenaar bij');
    await page.until(() => page.focused?.id === 'plan-owners-2-role');
    await page.press('Haal eigenaar 1 weg');
    await page.until(() => page.focused?.id === 'plan-owners-add');
    await page.press('Bewaar');
    expect(kept(page)?.owners).to.deep.equal([{role: 'Voorzitter', organisation: 'Cliëntenraad'}]);
  });

  it('takes a note with the day of today, and corrects an earlier one', async () => {
    const page = await open('Wij schrijven alle brieven');
    await page.press('Schrijf een notitie');
    const notes = page.all('textarea').filter(({id}) => id.startsWith('plan-progress'));
    expect(notes).to.have.lengthOf(3);
    for (const [index, text] of [
      [0, 'Dertien inwoners.'],
      [2, 'Vijf brieven.'],
    ] as const) {
      const note = page.root.querySelector<HTMLTextAreaElement>(`#plan-progress-${index}-text`);
      if (note) note.value = text;
      note?.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await page.settle();
    }
    await page.press('Bewaar');
    expect(kept(page)?.progress).to.deep.equal([
      {on: '2026-09-20', text: 'Dertien inwoners.'},
      {on: '2026-10-30', text: 'Vier brieven zijn klaar.'},
      {on: '2026-11-22', text: 'Vijf brieven.'},
    ]);
  });

  it('tells what a tool is', async () => {
    const page = await open('Wij schrijven alle brieven');
    const tool = page.field('Met welke methode kijkt u verder?');
    await page.until(() => tool.value === 'client-journey');
    expect(page.root.getElementById('plan-tool-hint')?.textContent.trim()).to.have.length.greaterThan(20);
  });

  it('points out personal data to who writes it', async () => {
    const page = await open(null);
    await page.write('Wat wil de inwoner?', 'Bel mij op 06-12345678.');
    expect(page.text).to.contain('Staat hier een telefoonnummer?');
  });

  it('shows markup as text', async () => {
    const page = await open('Maatschappelijke', {plan: longWordsPlan});
    expect(organisation(page)?.value).to.equal('<img src=x onerror=alert(1)>');
    expect(page.all('img')).to.deep.equal([]);
  });

  it('takes an action away, which can be taken back', async () => {
    const page = await open('Eén telefoonnummer');
    await page.press('Haal deze actie weg');
    expect(page.changes).to.deep.equal([{action: 'phone', change: 'remove'}]);
    expect(page.text).not.to.contain('Eén telefoonnummer');
    await page.press('Ongedaan maken');
    expect(page.text).to.contain('Eén telefoonnummer');
  });
});

describe('what is not saved', () => {
  afterEach(() => document.body.replaceChildren());

  it('is asked about before it is thrown away', async () => {
    const page = await open('Wij schrijven alle brieven');
    await page.write('Wat gaat u doen?', 'Iets anders.');
    pressEscape(page);
    await page.until(() => page.focused?.id === 'plan-sure');
    expect(isOpen(page)).to.equal(true);
    await page.press('Schrijf verder');
    expect(page.field('Wat gaat u doen?').value).to.equal('Iets anders.');
    await page.press('Sluit');
    await page.press('Sluit zonder te bewaren');
    expect(isOpen(page)).to.equal(false);
    expect(page.changes).to.deep.equal([]);
  });

  it('stays when the browser closes the form by itself', async () => {
    const page = await open('Wij schrijven alle brieven');
    await page.write('Wat gaat u doen?', 'Iets anders.');
    dialogOf(page)?.close();
    await page.until(() => isOpen(page) && page.focused?.id === 'plan-sure');
    expect(page.field('Wat gaat u doen?').value).to.equal('Iets anders.');
  });

  it('is not asked about when nothing was changed', async () => {
    const page = await open('Wij schrijven alle brieven');
    await page.write('Wat gaat u doen?', 'Iets anders.');
    await page.write('Wat gaat u doen?', samplePlan.actions[0]?.action ?? '');
    pressEscape(page);
    await page.until(() => !isOpen(page));
  });
});

describe('an action that somebody else changes meanwhile', () => {
  afterEach(() => document.body.replaceChildren());

  async function openKept(name: string): Promise<{readonly page: PlanPage; readonly change: (plan: Plan) => void}> {
    const {link, plans} = keepPlan(samplePlan, 'edit');
    const page = await open(name, {plan: null, planId: 'sample', plans});
    return {
      page,
      change: ({actions}) => {
        const [action] = actions;
        if (action) link.do([{kind: 'edit', id: action.id, fields: {status: action.status, learning: 'Begin klein.'}}]);
        else link.do([{kind: 'remove', id: 'letter'}]);
      },
    };
  }

  const [letter] = samplePlan.actions;
  const withStatus = (status: PlanAction['status']): Plan => ({
    ...samplePlan,
    actions: letter ? [{...letter, status}] : [],
  });

  it('is shown as it is now while nothing was written', async () => {
    const {page, change} = await openKept('Wij schrijven alle brieven');
    change(withStatus('done'));
    await page.until(() => page.field('Hoe ver is het?').value === 'done');
    expect(page.text).not.to.contain('Iemand anders');
  });

  it('says what was changed, and keeps both', async () => {
    const {page, change} = await openKept('Wij schrijven alle brieven');
    await page.write('Wat wil de inwoner?', 'Ik wil korte brieven.');
    change(withStatus('done'));
    await page.read('Iemand anders heeft deze actie intussen aangepast (status en geleerd).');
    await page.press('Bewaar');
    expect(kept(page)).to.deep.equal({
      ...letter,
      ...{wish: 'Ik wil korte brieven.', status: 'done', learning: 'Begin klein.'},
    });
  });

  it('comes back when it was taken away and is saved', async () => {
    const {page, change} = await openKept('Wij schrijven alle brieven');
    await page.write('Wat wil de inwoner?', 'Ik wil korte brieven.');
    change({...samplePlan, actions: []});
    await page.read('Iemand anders heeft deze actie weggehaald.');
    await page.press('Bewaar');
    expect(kept(page)).to.deep.equal({...letter, wish: 'Ik wil korte brieven.'});
  });
});

describe('who may only look', () => {
  afterEach(() => document.body.replaceChildren());

  it('reads the same, without fields', async () => {
    const {plans} = keepPlan(samplePlan, 'view');
    const page = await open('Wij schrijven alle brieven', {plan: null, planId: 'sample', plans});
    const dialog = dialogOf(page);
    expect(dialog?.querySelectorAll('input, textarea, select')).to.have.lengthOf(0);
    for (const text of [
      'Ik wil een brief',
      'Voorzitter (Cliëntenraad)',
      '15 november 2026',
      'Vier brieven zijn klaar.',
    ]) {
      expect(page.text).to.contain(text);
    }
    await page.press('Sluit');
    expect(isOpen(page)).to.equal(false);
  });
});
