import {expect} from 'chai';
import {
  manyResults,
  oneGroupResults,
  partlyHiddenResults,
  sampleContent,
  smallResults,
  tooFewResults,
} from '@toegang/model/samples';
import type {PublishedResults} from '@toegang/model';
import {showReport} from './testing/report-page.js';
import './toegang-resultaten.js';

const END = 'Hoe is er geteld?';
const {principles} = sampleContent;

/** Everybody can be seen, two hundred in each group; residents score all principles the same, and high. */
const allTheSame: PublishedResults = {
  ...manyResults,
  audiences: manyResults.audiences.map(({audience}) => ({audience, respondents: {kind: 'shown', n: 200}})),
  principles: manyResults.principles.map((row) =>
    row.value.kind === 'shown' && row.audience === 'resident'
      ? {...row, value: {...row.value, mean: 4, interval: [3.9, 4.1]}}
      : row,
  ),
};

describe('who reads the report for a council', () => {
  afterEach(() => document.body.replaceChildren());

  for (const level of [2, 3, 4]) {
    it(`finds its headings in order, from level ${level}, and never skips one`, async () => {
      const page = await showReport({results: manyResults, headingLevel: level}, END);
      await page.until(() => page.headings.some((heading) => heading.includes('Wat mensen schreven')));
      const levels = page.headings.map((heading) => Number(heading[1]));
      expect(levels[0]).to.equal(level);
      expect(levels.slice(1).every((each, index) => each > level && each <= (levels[index] ?? 0) + 1)).to.equal(true);
      expect(Math.max(...levels)).to.equal(level + 2);
    });
  }

  it('learns how many people of each group took part, together, and of which day it is', async () => {
    const page = await showReport({results: manyResults}, END);
    expect(page.itemsOf('who')).to.deep.equal([
      'Inwoners: 45 mensen',
      'Medewerkers: 35 mensen',
      'Alle groepen samen: 80 mensen',
    ]);
    expect(page.textOf('who')).to.contain('Stand van 21 november 2026.');
  });

  it('learns who is not there and why, and no total that gives them away', async () => {
    const page = await showReport({results: tooFewResults}, END);
    expect(page.itemsOf('who')).to.deep.equal([
      'Inwoners staan er niet bij: te weinig antwoorden. Een groep is te zien vanaf 10 mensen.',
      'Medewerkers: 12 mensen',
    ]);
  });

  it('reads that a round is still open', async () => {
    const page = await showReport({results: {...smallResults, open: true}}, END);
    expect(page.textOf('who')).to.contain('De ronde is nog open: dit kan nog veranderen.');
  });

  it('sees for each principle what each group gives, and how much they differ', async () => {
    const page = await showReport({results: manyResults}, END);
    const rows = page.all('#differences .rows > li');
    expect(rows.map((row) => row.querySelector('strong')?.textContent)).to.deep.equal(
      principles.map(({title}) => title),
    );
    const simple = rows.find((row) => row.textContent.includes('Transparant en eenvoudig'));
    expect(
      [...(simple?.querySelectorAll('li, .verdict') ?? [])].map(({textContent}) => textContent.trim()),
    ).to.deep.equal([
      'Inwoners: 2,5 van 5',
      'Medewerkers: 3,2 van 5',
      'Medewerkers geven 0,7 punt meer dan inwoners: duidelijk verschil.',
    ]);
  });

  it('hears nothing of a difference where a score is hidden', async () => {
    const page = await showReport({results: partlyHiddenResults}, END);
    const last = page.all('#differences .rows > li').at(-1);
    expect(last?.textContent).to.contain('verborgen om anderen te beschermen').and.to.not.contain('verschil');
  });

  it('gets no part about differences when one group is shown', async () => {
    for (const results of [oneGroupResults, tooFewResults]) {
      const page = await showReport({results}, END);
      expect(page.contents).to.not.include('Verschillen per uitgangspunt');
      expect(page.all('#differences')).to.have.lengthOf(0);
      expect(page.textOf('short')).to.contain('Er is maar één groep te zien.');
    }
  });

  it('sees where answers are alike and where they are not, with how many answered low and high', async () => {
    const page = await showReport({results: manyResults}, END);
    const text = page.textOf('statements');
    expect(text).to.contain('De medewerker die ik sprak, wist veel van mijn soort vraag.');
    expect(text).to.contain('Aantal antwoorden laag: 1, midden: 8, hoog: 34');
    expect(text.indexOf('het meest op elkaar')).to.be.lessThan(text.indexOf('het meest uiteen'));
    expect(text).to.contain('Aantal antwoorden laag: 17, midden: 10, hoog: 16');
  });

  it('sees equals share a number', async () => {
    const page = await showReport({results: allTheSame}, END);
    const items = [...page.all('#short ol')].map((list) => [...list.querySelectorAll('li')].map(({value}) => value));
    expect(items[0]).to.deep.equal(principles.map(() => 1));
  });

  it('sees no advice where none is given', async () => {
    const page = await showReport({results: {...manyResults, advice: []}}, END);
    expect(page.contents).to.not.include('Verder kijken');
    expect(page.all('#advice')).to.have.lengthOf(0);
  });

  it('reads texts of others as text: nothing of it runs, and none of it turns the page around', async () => {
    const why = '<img src=x onerror="alert(1)"> \u202Estfel';
    const advice = [{principle: 'clear-and-simple', audience: 'resident', tool: 'unknown', why}];
    const page = await showReport({results: {...manyResults, advice}}, END);
    expect(page.textOf('advice')).to.contain('<img src=x onerror="alert(1)">');
    const [text] = page.all('#advice [lang]');
    expect(text && getComputedStyle(text).unicodeBidi).to.equal('isolate');
  });
});
