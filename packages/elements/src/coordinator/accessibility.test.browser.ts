import '../scan/toegang-scan.js';
import {expect} from 'chai';
import {findAxeProblems} from '../ui/testing/find-axe-problems.js';
import {findCutText, spaceText} from '../ui/testing/find-cut-text.js';
import {clearPage, openRound, showDesk, type DeskPage} from './testing/desk-page.js';
import './toegang-beheer.js';

const at = async (round: string, section: string): Promise<DeskPage> => {
  const page = await openRound(round);
  await page.press(section);
  return page;
};

const places: readonly (readonly [string, () => Promise<DeskPage>])[] = [
  ['signing in', () => showDesk()],
  ['the list of rounds', () => openRound('')],
  [
    'a new round with mistakes',
    async () => {
      const page = await openRound('');
      await page.press('Nieuwe ronde');
      await page.press('Maak de ronde');
      return page;
    },
  ],
  ['how a round is', () => at('voorbeeld-2026', 'Stand')],
  ['invitations', () => at('voorbeeld-2026', 'Uitnodigen')],
  [
    'codes',
    async () => {
      const page = await at('brief', 'Uitnodigen');
      await page.write('Hoeveel codes?', '2');
      await page.press('Maak codes');
      return page;
    },
  ],
  [
    'an answer that is edited',
    async () => {
      const page = await at('voorbeeld-2026', 'Antwoorden');
      await page.press('Laat iets weg');
      return page;
    },
  ],
  ['paper', () => at('voorbeeld-2026', 'Papier')],
  ['the log', () => at('voorbeeld-2026', 'Logboek')],
];

describe('the desk for everybody', () => {
  afterEach(clearPage);

  for (const [name, open] of places) {
    it(`${name}: axe finds nothing`, async () => {
      const page = await open();
      expect(await findAxeProblems(page.element)).to.deep.equal([]);
    });

    // the scan on the desk measures itself in tests of its own
    if (name === 'paper') continue;
    it(`${name}: every text can be read at 320 pixels, with wide spacing too`, async () => {
      const page = await open();
      page.element.style.setProperty('inline-size', '288px');
      await page.settle();
      expect(findCutText(page.element)).to.deep.equal([]);
      const stop = spaceText(page.element);
      await page.settle();
      expect(findCutText(page.element)).to.deep.equal([]);
      stop();
    });
  }
});
