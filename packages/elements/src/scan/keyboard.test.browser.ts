import {expect} from 'chai';
import {sampleContent} from '@toegang/model/samples';
import {pressKeys, typeText} from '../ui/testing/engine.js';
import {clearPage, showScan, withRound, type ScanPage} from './testing/scan-page.js';
import './toegang-scan.js';

/** Presses a key, and waits until what it did is drawn. */
async function press(page: ScanPage, ...keys: readonly string[]): Promise<void> {
  await pressKeys(...keys);
  await page.settle();
}

/** Goes on by Tab until the focus is on the control whose name begins so. */
async function tabTo(page: ScanPage, name: string): Promise<void> {
  for (let times = 0; times < 60; times++) {
    await press(page, 'Tab');
    if (page.focused.startsWith(name)) return;
  }
  throw new Error(`Tab never came to ‘${name}’; the focus is on ‘${page.focused}’.`);
}

async function pressButton(page: ScanPage, name: string): Promise<void> {
  await tabTo(page, name);
  await press(page, 'Enter');
}

describe('the scan by keyboard alone', () => {
  afterEach(clearPage);

  for (const [who, audience] of [
    ['Inwoner', 'resident'],
    ['Medewerker', 'staff'],
  ] as const) {
    it(`is filled in and sent as ${who}`, async () => {
      const {transport, round} = withRound();
      const page = await showScan({transport, round});
      await pressButton(page, 'Start');
      await tabTo(page, 'Inwoner');
      await press(page, ' ');
      if (who === 'Medewerker') await press(page, 'ArrowDown');
      await pressButton(page, 'Volgende');

      await tabTo(page, 'Helemaal niet');
      await press(page, ' ', 'ArrowDown', 'ArrowDown');
      expect(page.focused).to.equal('Half om half');
      expect(page.title).to.contain('Passend en samenhangend');
      while (!page.title.endsWith('Wat moet als eerste beter?')) await pressButton(page, 'Volgende');

      await press(page, 'Tab', ' ', 'Tab');
      expect(page.focused).to.contain('Waarom?');
      await typeText('Ik wacht te lang.');
      await pressButton(page, 'Volgende');
      await pressButton(page, 'Verstuur');
      expect(page.title).to.equal('Dank u wel voor het invullen');
      const [response] = transport.responses;
      expect(response?.audience).to.equal(audience);
      expect(response?.answers).to.deep.equal({'fitting-1': 3});
      expect(response?.priorities).to.deep.equal([{kind: 'statement', id: 'fitting-1', why: 'Ik wacht te lang.'}]);
    });
  }
});

describe('the focus', () => {
  afterEach(clearPage);

  it('stays where it is when the scan appears', async () => {
    const page = await showScan();
    expect(page.focused).to.equal('');
    expect(document.activeElement).to.equal(document.body);
  });

  it('goes to the heading after each step, forward and back', async () => {
    const page = await showScan();
    await page.press('Start');
    expect(page.focused).to.equal('Stap 1 van 10: Wie bent u?');
    await page.press('Vorige');
    expect(page.focused).to.equal(sampleContent.title);
  });

  it('is seen: two rings around what has it', async () => {
    const page = await showScan();
    await tabTo(page, 'Start');
    const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(page.control('Start'));
    expect(outlineStyle).to.equal('solid');
    expect(Number.parseFloat(outlineWidth)).to.be.at.least(2);
    expect(boxShadow).not.to.equal('none');
  });

  it('brings the heading into view when the page before was long', async () => {
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    page.control('Volgende').scrollIntoView();
    await page.press('Volgende');
    const {top} = page.element.shadowRoot?.querySelector('#title')?.getBoundingClientRect() ?? {top: -1};
    expect(top).to.be.within(0, innerHeight / 2);
  });
});
