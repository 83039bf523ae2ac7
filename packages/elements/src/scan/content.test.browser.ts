import {expect} from 'chai';
import {
  inconsistentContent,
  longWordsContent,
  oneStatementContent,
  rightToLeftContent,
  sampleContent,
  wrongContent,
} from '@toegang/model/samples';
import type {ContentPack, ScanContent} from '@toegang/model';
import {clearPage, listen, makeRound, showScan, withRound} from './testing/scan-page.js';
import './toegang-scan.js';

describe('the content', () => {
  afterEach(clearPage);

  it('is the built-in Dutch scan when nobody gives another', async () => {
    const page = await showScan({contentPack: null});
    expect(page.element.shadowRoot?.querySelector('h2')?.textContent).to.contain('Scan');
    await page.press('Start');
    expect(page.has('Inwoner')).to.equal(true);
  });

  it('comes from the round when a collector is there', async () => {
    const page = await showScan({contentPack: null, ...withRound()});
    await page.settle();
    expect(page.title).to.equal(sampleContent.title);
  });

  it('that is wrong is shown as a problem in place, with where and what, and the page goes on', async () => {
    const heard = listen(['toegang-error']);
    for (const wrong of [wrongContent, inconsistentContent]) {
      const page = await showScan({contentPack: wrong as ContentPack});
      expect(page.text).to.contain('Deze vragenlijst kan niet getoond worden');
      expect(page.text).to.match(/statements\.\d|audiences|scale/);
      expect(page.has('Start')).to.equal(false);
      page.element.contentPack = sampleContent;
      await page.settle();
      expect(page.has('Start')).to.equal(true);
    }
    expect(heard.map(([, detail]) => detail)).to.deep.equal([{reason: 'content'}, {reason: 'content'}]);
  });

  it('keeps its own language and direction between our words', async () => {
    const page = await showScan({contentPack: rightToLeftContent});
    await page.press('Start');
    const label = page.element.shadowRoot?.getElementById('audience-0-label');
    expect(label?.closest('[lang]')?.getAttribute('lang')).to.equal(rightToLeftContent.lang);
    expect(label?.matches(':dir(rtl)')).to.equal(true);
    expect(page.control('Volgende').matches(':dir(ltr)')).to.equal(true);
  });

  it('may be small: one statement has its four steps', async () => {
    const page = await showScan({contentPack: oneStatementContent});
    await page.press('Start');
    expect(page.title).to.match(/van 4|van 3/);
  });

  it('can be another while somebody fills it in: what was answered stays', async () => {
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    await page.press('Een beetje');
    page.element.contentPack = {...sampleContent};
    await page.settle();
    expect(page.title).to.contain('Passend en samenhangend');
    expect(page.control('Een beetje').checked).to.equal(true);
  });

  it('with long words needs no scrolling sideways, on the narrowest phone', async () => {
    const phone = document.createElement('div');
    phone.style.width = '320px';
    document.body.append(phone);
    const page = await showScan({contentPack: longWordsContent}, phone);
    await page.press('Start');
    await page.press(longWordsContent.audiences[0]?.label ?? '');
    for (let step = 1; step <= 10; step++) {
      expect(page.element.scrollWidth, page.title).to.be.at.most(320);
      if (step < 10) await page.press('Volgende');
    }
    phone.remove();
  });

  it('of another round than the page says is never sent', async () => {
    const other: ScanContent = {...sampleContent, version: '9'};
    const page = await showScan({...withRound(makeRound()), contentPack: other});
    expect(page.has('Start')).to.equal(false);
  });
});

describe('the words', () => {
  afterEach(clearPage);

  it('can be replaced one by one', async () => {
    const page = await showScan({words: {start: 'Aan de slag'}});
    expect(page.has('Aan de slag')).to.equal(true);
    expect(page.text).to.contain('Er wordt niets verstuurd');
  });

  it('have headings of the level that the page asks for', async () => {
    const page = await showScan({headingLevel: 3});
    const levels = [...(page.element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])];
    expect(new Set(levels.map(({localName}) => localName))).to.deep.equal(new Set(['h3', 'h4']));
  });
});
