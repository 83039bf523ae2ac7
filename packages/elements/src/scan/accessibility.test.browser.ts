import {expect} from 'chai';
import {
  longWordsContent,
  oneStatementContent,
  rightToLeftContent,
  sampleContent,
  wrongContent,
} from '@toegang/model/samples';
import type {ContentPack} from '@toegang/model';
import {readNames} from '../ui/testing/engine.js';
import {findAxeProblems} from '../ui/testing/find-axe-problems.js';
import {clearPage, showScan, withRound, type ScanPage} from './testing/scan-page.js';
import './toegang-scan.js';

const samples = {sampleContent, oneStatementContent, longWordsContent, rightToLeftContent};

async function expectNoProblems(page: ScanPage): Promise<void> {
  expect(await findAxeProblems(page.element), page.title).to.deep.equal([]);
}

describe('axe finds nothing', () => {
  afterEach(clearPage);

  for (const [name, contentPack] of Object.entries(samples)) {
    it(`on any step of ${name}`, async () => {
      const page = await showScan({contentPack, draft: 'device'});
      await expectNoProblems(page);
      await page.press('Start');
      while (page.has('Volgende')) {
        const [radio] = page.element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
        radio?.click();
        await page.settle();
        await expectNoProblems(page);
        await page.press('Volgende');
      }
      await expectNoProblems(page);
    });
  }

  it('when something has to be mended', async () => {
    const page = await showScan();
    await page.press('Start');
    await page.press('Volgende');
    await expectNoProblems(page);
    await page.press('Inwoner');
    while (!page.title.endsWith('Wat moet als eerste beter?')) await page.press('Volgende');
    for (const {texts} of sampleContent.statements.slice(0, 4)) await page.press(texts['resident'] ?? '');
    await page.write('Waarom?', 'a'.repeat(1001));
    await page.press('Volgende');
    await expectNoProblems(page);
  });

  it('after sending, while withdrawing, and when content is wrong', async () => {
    const page = await showScan(withRound());
    await page.press('Eerder ingevuld?');
    await page.press('Antwoorden intrekken');
    await expectNoProblems(page);
    await page.goTo('Controleer uw antwoorden');
    await page.press('Verstuur');
    await expectNoProblems(page);
    await page.press('Antwoorden intrekken');
    await expectNoProblems(page);
    await expectNoProblems(await showScan({contentPack: wrongContent as ContentPack}));
  });

  it('on two scans on one page', async () => {
    await showScan();
    await showScan();
    expect(await findAxeProblems(document.body)).to.deep.equal([]);
  });
});

describe('a screen reader', () => {
  afterEach(clearPage);

  it('finds native radio buttons by their labels, in a native group for each statement', async () => {
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    const {options, unknown} = sampleContent.scale;
    const labels = [...options.map(({label}) => label), unknown];
    const radios = {host: 'toegang-scan', selector: 'input[type=radio]', role: 'radio', among: labels};
    expect(await readNames(radios)).to.deep.equal([...labels, ...labels]);
    const questions = sampleContent.statements.slice(0, 2).map(({texts}) => texts['resident'] ?? '');
    const named = {host: 'toegang-scan', selector: 'fieldset.question', role: 'group', among: questions};
    expect(await readNames(named)).to.deep.equal(questions);
    const groups = [...(page.element.shadowRoot?.querySelectorAll('fieldset.question') ?? [])];
    const names = groups.map((group) => new Set(Array.from(group.querySelectorAll('input'), (input) => input.name)));
    expect(names.map(({size}) => size)).to.deep.equal([1, 1]);
  });

  it('hears what a change link is about', async () => {
    const page = await showScan();
    await page.goTo('Controleer uw antwoorden');
    expect(page.buttons).to.contain(`Wijzig ${sampleContent.statements[3]?.texts['resident']}`);
  });
});

describe('what can be pressed', () => {
  afterEach(clearPage);

  it('is at least 48 pixels high', async () => {
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    const targets = page.element.shadowRoot?.querySelectorAll('button, .option') ?? [];
    for (const target of targets) {
      expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(48);
    }
  });
});
