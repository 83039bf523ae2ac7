import {expect} from 'chai';
import {MAXIMUM_WHY_LENGTH, type ContentPack} from '@toegang/model';
import {longWordsContent, rightToLeftContent, sampleContent, wrongContent} from '@toegang/model/samples';
import {findCutText, spaceText} from '../ui/testing/find-cut-text.js';
import {laidOut} from '../ui/testing/laid-out.js';
import {clearPage, showScan, withRound, type ScanPage} from './testing/scan-page.js';
import './toegang-scan.js';

const samples = {sampleContent, longWordsContent, rightToLeftContent};

/** What a page gives the element: wide, as narrow as a phone or 400 %, and with letters of 200 %. */
const rooms = {
  '1200 px': {width: '1200px', size: '16px'},
  '320 px': {width: '320px', size: '16px'},
  '412 px and letters of 200 %': {width: '412px', size: '32px'},
};

describe('every text of the scan can be read', () => {
  let room: HTMLElement;

  function expectReadable({element, title}: ScanPage, where: string): void {
    const check = (how: string): void => {
      expect(findCutText(element), `${where}, ${title}${how}`).to.deep.equal([]);
      expect(room.scrollWidth, `${where}, ${title}${how}`).to.be.at.most(room.clientWidth);
    };
    check('');
    const undo = spaceText(element);
    check(' with text spacing');
    undo();
  }

  beforeEach(() => {
    room = document.createElement('main');
    document.body.append(room);
  });
  afterEach(() => {
    clearPage();
    room.remove();
  });

  it('has the space between letters and words that a visitor gives to the page', async () => {
    Object.assign(room.style, {letterSpacing: '2px', wordSpacing: '3px'});
    const page = await showScan({}, room);
    for (const child of page.element.children) {
      const {letterSpacing, wordSpacing} = getComputedStyle(child);
      if (child.assignedSlot) expect([letterSpacing, wordSpacing], child.textContent).to.deep.equal(['2px', '3px']);
    }
  });

  for (const [where, {width, size}] of Object.entries(rooms)) {
    for (const [name, contentPack] of Object.entries(samples)) {
      it(`on any step of ${name} at ${where}`, async () => {
        Object.assign(room.style, {width, fontSize: size});
        const id = `${name} at ${where}`; // a draft is kept by place, and another test's is not to be found here
        const page = await showScan({contentPack, draft: 'device', id}, room);
        await laidOut();
        expectReadable(page, where);
        await page.press('Start');
        while (page.has('Volgende')) {
          for (const option of page.element.shadowRoot?.querySelectorAll<HTMLInputElement>(
            '.option:first-of-type input',
          ) ?? []) {
            option.click();
          }
          await page.settle();
          expectReadable(page, where);
          await page.press('Volgende');
        }
        expectReadable(page, where);
      });
    }

    it(`after mistakes, after sending and with wrong data at ${where}`, async () => {
      Object.assign(room.style, {width, fontSize: size});
      const page = await showScan(withRound(), room);
      await page.press('Eerder ingevuld?');
      await page.press('Antwoorden intrekken');
      expectReadable(page, where);
      await page.goTo('Wat moet als eerste beter?');
      for (const {texts} of sampleContent.statements.slice(0, 4)) await page.press(texts['resident'] ?? '');
      await page.write('Waarom?', 'a'.repeat(MAXIMUM_WHY_LENGTH + 1));
      await page.press('Volgende');
      expectReadable(page, where);
      await page.write('Waarom?', 'a'.repeat(MAXIMUM_WHY_LENGTH));
      await page.press(sampleContent.statements[3]?.texts['resident'] ?? '');
      await page.press('Volgende');
      expectReadable(page, where);
      await page.press('Verstuur');
      expectReadable(page, where);
      expectReadable(await showScan({contentPack: wrongContent as ContentPack}, room), where);
    });
  }
});
