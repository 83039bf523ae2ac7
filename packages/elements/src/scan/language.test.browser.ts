import {expect} from 'chai';
import {scanContent as english} from '@toegang/content/en/scan.js';
import {scanContent as dutch} from '@toegang/content/nl/scan.js';
import {sampleContent} from '@toegang/model/samples';
import {createMemoryTransport} from '@toegang/transport';
import {forgetLanguage} from '../context/testing/forget-language.js';
import {findAxeProblems} from '../ui/testing/find-axe-problems.js';
import {clearPage, makeRound, showScan, type ScanPage} from './testing/scan-page.js';
import './toegang-scan.js';

const NOTICE = 'Nobody has checked it yet.';

/** Waits until this stands on the element. */
async function read(page: ScanPage, text: string): Promise<void> {
  for (let tries = 0; tries < 50 && !page.text.includes(text); tries += 1) await page.settle();
  expect(page.text).to.include(text);
}

describe('the language of a scan', () => {
  afterEach(() => {
    clearPage();
    document.documentElement.removeAttribute('lang');
    forgetLanguage();
  });

  it('is that of the page: words and content, and that nobody checked them', async () => {
    document.documentElement.lang = 'en-GB';
    const page = await showScan({contentPack: null});
    await read(page, 'You read short statements');
    expect(page.title).to.equal(english.title);
    expect(page.text.split(NOTICE)).to.have.lengthOf(2);
    expect(page.element.shadowRoot?.querySelector('.toegang')?.getAttribute('lang')).to.equal('en');
  });

  it('is chosen by its own name; the focus stays there, and the change is said in the new language', async () => {
    const page = await showScan({contentPack: null});
    expect(page.buttons.slice(0, 2)).to.deep.equal(['Nederlands', 'English']);
    page.control('English').focus();
    await page.press('English');
    await read(page, 'This is now in English.');
    expect(page.focused).to.equal('English');
    expect(page.control('English').ariaCurrent).to.equal('true');
    expect(page.control('English').getBoundingClientRect().height).to.be.at.least(48);
    await read(page, english.title);
    expect(await findAxeProblems(page.element)).to.deep.equal([]);
    await page.press('Nederlands');
    await read(page, dutch.title);
    expect(page.text).to.include('Dit staat nu in het Nederlands.');
  });

  it('may change half-way: the step and what was answered stay', async () => {
    const page = await showScan({contentPack: null});
    await page.goTo(dutch.principles[0]?.title ?? '');
    const [statement] = dutch.statements;
    await page.press('Klopt meestal', statement?.texts['resident']);
    page.element.lang = 'en';
    await read(page, `Step 2 of 10: ${english.principles[0]?.title}`);
    expect(page.control('Mostly true', english.statements[0]?.texts['resident']).checked).to.equal(true);
    expect(page.has('Nederlands')).to.equal(false);
  });

  it('is asked for at the collector, with what was answered kept', async () => {
    const translation = {...sampleContent, lang: 'en', title: 'How good is access to help?'};
    const transport = createMemoryTransport({rounds: [makeRound()], contents: [sampleContent, translation]});
    const page = await showScan({contentPack: null, transport, round: 'round-1'});
    expect(page.title).to.equal(sampleContent.title);
    page.element.lang = 'en';
    await read(page, translation.title);
    expect(page.has('Nederlands')).to.equal(false);
  });

  it('cannot be chosen where the content has only one, and then keeps that between our words', async () => {
    const page = await showScan();
    expect(page.has('English')).to.equal(false);
    page.element.lang = 'en';
    await read(page, 'You read short statements');
    expect(page.title).to.equal(sampleContent.title);
    expect(page.element.shadowRoot?.querySelector('#title [lang=nl]')).to.not.equal(null);
  });

  it('is offered as the page wants it', async () => {
    const page = await showScan({contentPack: null});
    page.element.languages = 'en nl xx';
    await page.settle();
    expect(page.buttons.slice(0, 2)).to.deep.equal(['English', 'Nederlands']);
    page.element.languages = 'nl';
    await page.settle();
    expect(page.has('English')).to.equal(false);
  });
});
