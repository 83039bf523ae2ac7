import {expect} from 'chai';
import * as samples from '@toegang/model/samples';
import {findAxeProblems} from '../ui/testing/find-axe-problems.js';
import {laidOut} from '../ui/testing/laid-out.js';
import type {RadarView} from './radar.js';
import {clearPage, showRadar, type RadarSettings} from './testing/radar-page.js';
import './toegang-radar.js';

const views: readonly RadarView[] = ['radar', 'bars', 'table'];

const {longWordsContent, rightToLeftContent, longWordsResults, rightToLeftResults} = samples;
const cases: Readonly<Record<string, RadarSettings>> = {
  open: {results: samples.openResults},
  many: {results: samples.manyResults},
  small: {results: samples.smallResults},
  'too few': {results: samples.tooFewResults},
  'partly hidden': {results: samples.partlyHiddenResults},
  'no answers': {results: samples.noAnswersResults},
  'one group': {results: samples.oneGroupResults},
  'everybody together': {results: samples.manyResults, audiences: 'resident staff all'},
  'long words': {results: longWordsResults, contentPack: longWordsContent},
  'right to left': {results: rightToLeftResults, contentPack: rightToLeftContent},
  wrong: {results: samples.wrongResults as NonNullable<RadarSettings['results']>},
};

describe('axe finds nothing', () => {
  afterEach(clearPage);

  for (const [name, settings] of Object.entries(cases)) {
    it(`in any view of results: ${name}`, async () => {
      for (const view of views) {
        const page = await showRadar({...settings, view});
        for (const part of page.all('details')) part.toggleAttribute('open', true);
        expect(await findAxeProblems(page.element), view).to.deep.equal([]);
        clearPage();
      }
    });
  }

  it('on two radars on one page', async () => {
    await showRadar({results: samples.manyResults});
    await showRadar({results: samples.smallResults});
    expect(await findAxeProblems(document.body)).to.deep.equal([]);
  });
});

describe('where there is little room', () => {
  afterEach(clearPage);

  it('nothing sticks out of 320 pixels, in any view, whatever the words', async () => {
    const narrow = document.createElement('div');
    narrow.style.inlineSize = '288px';
    document.body.append(narrow);
    for (const [name, settings] of Object.entries(cases)) {
      for (const view of views) {
        const page = await showRadar({...settings, view}, narrow);
        await laidOut();
        for (const part of page.all('details')) part.toggleAttribute('open', true);
        const {left, right} = narrow.getBoundingClientRect();
        const outside = page
          .all('p, li, td, th, label, summary, .drawing, .bar')
          .filter((part) => !part.closest('.visually-hidden, thead'))
          .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.getBoundingClientRect().right > right + 1)
          .filter((part) => part.getBoundingClientRect().left < left - 1 || !(part instanceof SVGElement));
        expect(
          outside.map((part) => part.outerHTML),
          `${name}, ${view}`,
        ).to.deep.equal([]);
        page.element.remove();
      }
    }
  });

  it('the axes have numbers, and a list says which is which', async () => {
    const narrow = document.createElement('div');
    narrow.style.inlineSize = '288px';
    document.body.append(narrow);
    const page = await showRadar({results: samples.manyResults}, narrow);
    await laidOut();
    const isSeen = (selector: string): boolean => getComputedStyle(page.one(selector)).display !== 'none';
    expect([isSeen('.badge'), isSeen('.numbers'), isSeen('.label')]).to.deep.equal([true, true, false]);
    narrow.style.inlineSize = '800px';
    await laidOut();
    expect([isSeen('.badge'), isSeen('.numbers'), isSeen('.label')]).to.deep.equal([false, false, true]);
  });

  it('names that are too long for the drawing give way to numbers at any width', async () => {
    const page = await showRadar({results: longWordsResults, contentPack: longWordsContent});
    expect(getComputedStyle(page.one('.numbers')).display).not.to.equal('none');
    expect(page.all('.numbers li').map((item) => item.textContent)).to.deep.equal(
      longWordsContent.principles.map(({title}) => title),
    );
  });
});

describe('names in the language of the content', () => {
  afterEach(clearPage);

  it('are marked as such between our words', async () => {
    const page = await showRadar({results: rightToLeftResults, contentPack: rightToLeftContent, view: 'table'});
    const header = page.one('tbody th');
    expect(header.closest('[lang]')?.getAttribute('lang')).to.equal('ar');
    expect(header.matches(':dir(rtl)')).to.equal(true);
    expect(page.one('.note').closest('[lang]')?.getAttribute('lang')).to.equal('nl');
  });
});
