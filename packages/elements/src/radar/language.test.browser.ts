import {expect} from 'chai';
import {chartContent as dutch} from '@toegang/content/nl/scan.js';
import {manyResults, rightToLeftContent, rightToLeftResults} from '@toegang/model/samples';
import type {PublishedResults} from '@toegang/model';
import {forgetLanguage} from '../context/testing/forget-language.js';
import {clearPage, showRadar, type RadarPage} from './testing/radar-page.js';
import './toegang-radar.js';

const results: PublishedResults = {...manyResults, content: {id: dutch.id, version: dutch.version}};

/** Waits until this stands on the element. */
async function read(page: RadarPage, text: string): Promise<void> {
  for (let tries = 0; tries < 500 && !page.text.includes(text); tries += 1) await page.settle();
  expect(page.text).to.include(text);
}

describe('the language of a radar', () => {
  afterEach(() => {
    clearPage();
    forgetLanguage();
  });

  it('is chosen by its own name: words, names, numbers and the day', async () => {
    const page = await showRadar({results, contentPack: null});
    await page.click('.languages button:last-of-type');
    await read(page, 'As it was on 21 November 2026.');
    await read(page, 'Clear and simple');
    expect(page.points[0]).to.match(/^Fitting and connected, residents: \d\.\d out of 5, \d+ answers, between/);
    expect(page.text.split('Nobody has checked it yet.')).to.have.lengthOf(2);
  });

  it('changes without the drawing going away, so that the focus stays', async () => {
    const page = await showRadar({results, contentPack: null});
    page.all('.point')[0]?.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
    const drawing = page.one('.drawing');
    page.element.lang = 'en';
    await read(page, 'Clear and simple');
    expect(page.one('.drawing')).to.equal(drawing);
  });

  it('keeps names of the other direction apart from the words around them', async () => {
    const page = await showRadar({results: rightToLeftResults, contentPack: rightToLeftContent});
    const [title, group] = [rightToLeftContent.principles[0]?.title, rightToLeftContent.audiences[0]?.plural];
    expect(page.points[0]).to.match(new RegExp(`^\u2068${title}\u2069, \u2068${group}\u2069: `));
    expect(getComputedStyle(page.one('.toegang')).direction).to.equal('ltr');
  });

  it('says no day where there is none', async () => {
    const page = await showRadar({results: {...results, publishedOn: 'gisteren'}, contentPack: null});
    expect(page.text).to.not.match(/Invalid|Stand van/);
  });
});
