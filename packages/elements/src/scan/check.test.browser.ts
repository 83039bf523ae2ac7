import {sampleContent} from '@toegang/model/samples';
import {expect} from 'chai';
import {clearPage, showScan} from './testing/scan-page.js';
import './toegang-scan.js';

const [first, second] = sampleContent.statements.map(({texts}) => texts['resident'] ?? '');

describe('the check page', () => {
  afterEach(clearPage);

  it('shows everything in words, skipped and weet ik niet as well', async () => {
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    await page.press('Weet ik niet', first);
    while (!page.title.endsWith('Wat moet als eerste beter?')) await page.press('Volgende');
    await page.press(second ?? '');
    await page.write('Waarom?', 'Iedereen zegt wat anders.');
    await page.write('Wilt u nog iets zeggen?', 'Tot ziens.');
    await page.press('Volgende');
    expect(page.title).to.equal('Stap 10 van 10: Controleer uw antwoorden');
    for (const text of ['Inwoner', `${first} Weet ik niet`, `${second} Overgeslagen`, 'Iedereen zegt', 'Tot ziens.']) {
      expect(page.text).to.contain(text);
    }
    expect(page.text).to.contain('U hebt 13 stellingen overgeslagen');
  });

  it('has a way to change each answer, that leads back with one button', async () => {
    const page = await showScan();
    await page.goTo('Controleer uw antwoorden');
    expect(page.buttons.filter((name) => name.startsWith('Wijzig'))).to.have.length(1 + 14 + 2);
    await page.press(`Wijzig ${first}`);
    expect(page.title).to.contain('Passend en samenhangend');
    expect(page.has('Vorige')).to.equal(false);
    await page.press('Grotendeels', first);
    await page.press('Terug naar de controle');
    expect(page.text).to.contain(`${first} Grotendeels`);
  });

  it('brings the focus to the question that is changed, and back to the button for it', async () => {
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    await page.press('Half om half', second);
    while (!page.title.endsWith('Wat moet als eerste beter?')) await page.press('Volgende');
    await page.press(second ?? '');
    await page.press('Volgende');
    for (const [what, control] of [
      ['Wie bent u?', 'Inwoner'],
      [first, 'Helemaal niet'],
      [second, 'Half om half'],
      ['Wilt u nog iets zeggen?', 'Wilt u nog iets zeggen? (niet verplicht)'],
    ] as const) {
      await page.press(`Wijzig ${what}`);
      expect(page.focused).to.equal(control);
      await page.press('Terug naar de controle');
      expect(page.focused).to.contain(`Wijzig ${what}`);
    }
    const wayToChoice = page.buttons.filter((name) => name === `Wijzig ${second}`);
    expect(wayToChoice).to.have.length(2);
  });

  it('shows the legend of the question that is changed, also where the page is long', async () => {
    const page = await showScan();
    await page.goTo('Controleer uw antwoorden');
    page.element.style.marginBlock = '150vh';
    scrollTo(0, 0);
    await page.press(`Wijzig ${second}`);
    const {top} = page.control('Helemaal niet', second).closest('fieldset')?.getBoundingClientRect() ?? {top: -1};
    expect(top).to.be.within(0, innerHeight / 2);
  });

  it('leads to the heading when what was changed asks other questions', async () => {
    const page = await showScan();
    await page.goTo('Controleer uw antwoorden');
    await page.press('Wijzig Wie bent u?');
    await page.press('Medewerker');
    await page.press('Volgende');
    expect(page.focused).to.equal(page.title);
  });

  it('says of an improvement point that it was chosen, and why when that was written', async () => {
    const page = await showScan();
    await page.goTo('Wat moet als eerste beter?');
    await page.press(first ?? '');
    await page.press(second ?? '');
    await page.write(`Waarom? (niet verplicht) ${second}`, 'Iedereen zegt wat anders.');
    await page.press('Volgende');
    expect(page.text).to.contain(`${first} Gekozen`);
    expect(page.text).to.contain(`${second} Waarom: Iedereen zegt wat anders.`);
  });

  it('and the improvement points are in easy language when the statements are', async () => {
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    await page.press('Toon de stellingen in makkelijke taal');
    while (!page.title.endsWith('Wat moet als eerste beter?')) await page.press('Volgende');
    await page.press('De hulp past bij mij.');
    await page.press('Volgende');
    expect(page.text).to.contain('De hulp past bij mij. Overgeslagen');
    expect(page.text).to.contain('De hulp past bij mij. Gekozen');
    expect(page.text).not.to.contain(first);
  });
});
