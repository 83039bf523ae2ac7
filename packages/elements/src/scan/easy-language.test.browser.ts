import {expect} from 'chai';
import {sampleContent} from '@toegang/model/samples';
import type {ScanContent} from '@toegang/model';
import {clearPage, showScan} from './testing/scan-page.js';
import './toegang-scan.js';

const SWITCH = 'Toon de stellingen in makkelijke taal';
const [first] = sampleContent.statements;
const easy = first?.easy?.['resident'] ?? '';
const ordinary = first?.texts['resident'] ?? '';

describe('easy language', () => {
  afterEach(clearPage);

  it('can be chosen on the introduction, and holds on every page up to the check', async () => {
    const page = await showScan();
    await page.press(SWITCH);
    for (const title of ['Passend en samenhangend', 'Wat moet als eerste beter?', 'Controleer uw antwoorden']) {
      while (!page.title.endsWith(title)) {
        if (page.title.endsWith('Wie bent u?')) await page.press('Inwoner');
        await page.press(page.has('Start') ? 'Start' : 'Volgende');
      }
      expect(page.text, title).to.contain(easy);
      expect(page.text, title).not.to.contain(ordinary);
    }
  });

  it('is shown in place: the focus and the answers stay, and a screen reader hears of it', async () => {
    const page = await showScan({audience: 'resident'});
    await page.press('Start');
    await page.press('Grotendeels', ordinary);
    page.control(SWITCH).focus();
    await page.press(SWITCH);
    expect(page.focused).to.equal(SWITCH);
    expect(page.control('Grotendeels', easy).checked).to.equal(true);
    expect(page.said).to.equal('De stellingen staan nu in makkelijke taal.');
    await page.press(SWITCH);
    expect(page.said).to.equal('De stellingen staan nu in gewone taal.');
    expect(page.groups).to.contain(ordinary);
  });

  it('is not offered to who has no statements in it', async () => {
    const staff = await showScan({audience: 'staff'});
    expect(staff.has(SWITCH)).to.equal(false);
    const statements = sampleContent.statements.map(({id, principle, texts}) => ({id, principle, texts}));
    const contentPack: ScanContent = {...sampleContent, statements};
    expect((await showScan({contentPack})).has(SWITCH)).to.equal(false);
  });
});
