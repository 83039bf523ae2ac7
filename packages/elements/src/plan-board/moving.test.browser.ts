import {expect} from 'chai';
import {samplePlan} from '@toegang/model/samples';
import {MOVERS, Pointer, landing, pressKey, takeHandle, type Move} from './testing/movers.js';
import {keepPlan} from './testing/kept-plan.js';
import {showPlan, type PlanPage, type PlanSettings} from './testing/plan-page.js';
import './toegang-verbeterplan.js';

/** The same five moves for every way to move; each begins with the sample. */
const MOVES: readonly (readonly [what: string, move: Move, after: Readonly<Record<string, readonly string[]>>])[] = [
  [
    'to the top of another column',
    {id: 'mirror', column: 'Afgesproken', before: 'phone'},
    {Afgesproken: ['mirror', 'phone', 'room'], Idee: []},
  ],
  [
    'between two cards of another column',
    {id: 'letter', column: 'Afgesproken', before: 'room'},
    {Afgesproken: ['phone', 'letter', 'room'], Bezig: []},
  ],
  [
    'to the end of another column',
    {id: 'coffee', column: 'Afgesproken', before: null},
    {Afgesproken: ['phone', 'room', 'coffee'], Klaar: []},
  ],
  ['to an empty column and back', {id: 'mirror', column: 'Idee', before: null}, {Idee: ['mirror']}],
  ['up in its own column', {id: 'room', column: 'Afgesproken', before: 'phone'}, {Afgesproken: ['room', 'phone']}],
];

const around = document.createElement('div');

async function show(settings: PlanSettings = {}): Promise<PlanPage> {
  around.style.inlineSize = '1200px';
  document.body.append(around);
  const page = await showPlan(settings, around);
  await page.until(() => page.all(settings.plans ? '.plan-card' : '.handle').length > 0);
  return page;
}

describe('moving a card', () => {
  afterEach(() => {
    around.replaceChildren();
    document.body.replaceChildren();
  });

  for (const [way, mover] of Object.entries(MOVERS)) {
    for (const [what, move, after] of MOVES) {
      it(`by ${way} puts it ${what}`, async () => {
        const page = await show();
        if (what.includes('back')) {
          await mover(page, {id: 'mirror', column: 'Bezig', before: null});
          expect(page.cards('Idee')).to.deep.equal([]);
        }
        await mover(page, move);
        for (const [column, cards] of Object.entries(after)) expect(page.cards(column), column).to.deep.equal(cards);
        expect(page.card(move.id).contains(page.focused), 'the focus is on the card').to.equal(true);
        expect(page.changes.at(-1)).to.deep.include({change: 'move'});
        expect(page.said).to.match(new RegExp(`staat nu in ${move.column}, plaats \\d van \\d\\.$`));
      });
    }
  }

  it('is said at every step of the keyboard, with the column, the place and how many there are', async () => {
    const page = await show();
    takeHandle(page, 'mirror');
    const handle = page.focused;
    await pressKey(page, ' ');
    await page.until(() => page.said.includes('is opgepakt. Nu: Idee, plaats 1 van 1.'));
    await pressKey(page, 'ArrowRight');
    await page.until(() => page.said === 'Afgesproken, plaats 1 van 3.');
    await pressKey(page, 'ArrowDown');
    await page.until(() => page.said === 'Afgesproken, plaats 2 van 3.');
    expect(page.focused, 'the focus stays').to.equal(handle);
    expect(page.cards('Idee'), 'nothing moved yet').to.deep.equal(['mirror']);
    await pressKey(page, 'Escape');
    await page.until(() => page.said.startsWith('Niet verplaatst.'));
    expect(page.cards('Idee')).to.deep.equal(['mirror']);
    expect(page.changes).to.deep.equal([]);
  });

  it('ends where it began when Escape is pressed while a pointer holds it', async () => {
    const page = await show();
    const face = page.card('mirror');
    const pointer = new Pointer(face, 'mouse');
    const {left, top} = face.getBoundingClientRect();
    pointer.send('pointerdown', {clientX: left + 5, clientY: top + 5});
    pointer.send('pointermove', {clientX: left + 50, clientY: top + 5});
    await page.until(() => page.all('.lifted-copy').length === 1);
    const end = landing(page, {column: 'Klaar', before: null});
    pointer.send('pointermove', end);
    await pressKey(page, 'Escape');
    pointer.send('pointerup', end);
    await page.settle();
    expect(page.all('.lifted-copy, [data-drop], [data-lifted]')).to.deep.equal([]);
    expect(page.cards('Idee')).to.deep.equal(['mirror']);
    expect(page.changes).to.deep.equal([]);
  });

  it('is not begun by a finger that scrolls', async () => {
    const page = await show();
    const face = page.card('mirror');
    const finger = new Pointer(face, 'touch');
    const {left, top} = face.getBoundingClientRect();
    finger.send('pointerdown', {clientX: left + 5, clientY: top + 5});
    finger.send('pointermove', {clientX: left + 5, clientY: top - 40});
    // a finger that stays, and came later: when it holds its card, the first one would hold one, too
    const other = await show();
    const still = other.card('mirror');
    const staying = new Pointer(still, 'touch');
    const at = still.getBoundingClientRect();
    staying.send('pointerdown', {clientX: at.left + 5, clientY: at.top + 5});
    await other.until(() => other.all('.lifted-copy').length === 1);
    staying.send('pointerup', {clientX: at.left + 5, clientY: at.top + 5});
    expect(page.all('.lifted-copy')).to.deep.equal([]);
    finger.send('pointerup', {clientX: left + 5, clientY: top - 200});
    expect(page.cards('Idee')).to.deep.equal(['mirror']);
  });

  it('is not there for who may only look', async () => {
    const {plans} = keepPlan(samplePlan, 'view');
    const page = await show({plan: null, planId: 'sample', plans});
    expect(page.cards('Idee')).to.deep.equal(['mirror']);
    expect(page.all('.card-button, .lifted-copy')).to.deep.equal([]);
  });

  it('by arrows follows what is seen, from right to left too', async () => {
    const page = await show({dir: 'rtl'});
    page.all('.board')[0]?.setAttribute('dir', 'rtl');
    takeHandle(page, 'mirror');
    await pressKey(page, 'Enter');
    await pressKey(page, 'ArrowLeft');
    await pressKey(page, 'Enter');
    expect(page.cards('Afgesproken')).to.deep.equal(['mirror', 'phone', 'room']);
  });
});
