import {expect} from 'chai';
import {
  earlierResults,
  longWordsContent,
  longWordsResults,
  manyResults,
  noAnswersResults,
  oneGroupResults,
  openResults,
  otherScaleResults,
  rightToLeftContent,
  rightToLeftResults,
  sampleContent,
  sampleLibrary,
  smallResults,
  tooFewResults,
  wrongResults,
} from '@toegang/model/samples';
import type {PublishedResults} from '@toegang/model';
import type {CollectorReader} from '../context/collector-reader.js';
import {showReport, type ReportSettings} from './testing/report-page.js';
import './toegang-resultaten.js';

const END = 'Hoe is er geteld?';

/** Everybody can be seen, and a hundred in each group. */
const large: PublishedResults = {
  ...manyResults,
  audiences: manyResults.audiences.map(({audience}) => ({audience, respondents: {kind: 'shown', n: 100}})),
};

describe('the report', () => {
  afterEach(() => document.body.replaceChildren());

  it('has its parts in reading order, one level below its title, and each of them in its contents', async () => {
    const page = await showReport({results: manyResults, headingLevel: 3}, END);
    await page.until(() => page.headings.includes('h4 Wat mensen schreven'));
    const titles = page.headings.filter((heading) => heading.startsWith('h4')).map((heading) => heading.slice(3));
    expect(page.headings[0]).to.equal('h3 Uitkomsten van de scan');
    expect(titles).to.deep.equal(page.contents);
    expect(page.contents.slice(0, 3)).to.deep.equal(['Wie deden mee?', 'In het kort', 'Uitkomsten per uitgangspunt']);
  });

  it('is composed of elements in its own tag, in reading order, and takes them along when it goes', async () => {
    const page = await showReport({results: manyResults}, END);
    const parts = ['toegang-radar', 'toegang-verbeterpunten', 'toegang-antwoorden'];
    expect(page.parts).to.deep.equal(parts);
    page.element.remove();
    expect(page.parts).to.deep.equal([]);
    document.body.append(page.element);
    await page.until(() => page.parts.length > 0);
    expect(page.parts).to.deep.equal(parts);
  });

  it('leaves what the page put in its tag where it was, when it comes and when it goes', async () => {
    const page = await showReport({results: manyResults}, END);
    const [first, second] = [document.createElement('p'), document.createElement('p')];
    page.element.prepend(first);
    page.element.append(second);
    const stays = (): boolean => [...page.element.children].filter(({localName}) => localName === 'p').length === 2;
    page.element.requestUpdate();
    await page.element.updateComplete;
    expect([stays(), first.assignedSlot]).to.deep.equal([true, null]);
    page.element.remove();
    expect([stays(), page.element.querySelector('p') === first]).to.deep.equal([true, true]);
  });

  it('asks once for results and once for content, for all that is in it', async () => {
    const asked: string[] = [];
    const transport: CollectorReader = {
      fetchResults: (round) => {
        asked.push(`results ${round}`);
        return Promise.resolve({ok: true, value: manyResults});
      },
      fetchContent: (round) => {
        asked.push(`content ${round}`);
        return Promise.resolve({ok: true, value: sampleContent});
      },
    };
    const page = await showReport({contentPack: null, transport, round: 'r1'}, END);
    await page.until(() => page.headings.includes('h3 Wat mensen schreven'));
    expect(asked).to.deep.equal(['results r1', 'content r1']);
  });

  it('goes to the heading of a part when its link is followed, in the elements inside too', async () => {
    const page = await showReport({results: manyResults}, END);
    await page.until(() => page.headings.includes('h3 Wat mensen schreven'));
    for (const name of ['In het kort', 'Uitkomsten per uitgangspunt', END]) {
      page.follow(name);
      expect(page.focused).to.equal(name);
    }
  });

  it('says what goes well, what does not, and where the groups differ, as findings', async () => {
    const page = await showReport({results: manyResults}, END);
    const short = page.textOf('short');
    expect(short).to.contain('Volgens inwoners gaat dit goed:').and.to.contain('‘Passend en samenhangend’: 3,6 van 5');
    expect(short).to.contain('Volgens inwoners kan dit beter: ‘Transparant en eenvoudig’: 2,5 van 5');
    expect(short).to.contain('medewerkers geven 0,9 punt meer dan inwoners');
    expect(short).to.not.contain('aanwijzing');
    expect(short).to.contain('gespreksstarter, geen rapportcijfer');
  });

  it('calls it a sign where few people answered', async () => {
    const page = await showReport({results: smallResults}, END);
    expect(page.textOf('short')).to.contain('aanwijzing').and.to.contain('lijkt hier verschil te zijn');
  });

  it('has numbers before what stands out from a hundred respondents, and not below', async () => {
    const page = await showReport({results: manyResults}, END);
    expect(page.all('#short ol')).to.have.lengthOf(0);
    page.element.results = large;
    await page.until(() => page.all('#short ol').length > 0);
  });

  it('shows every statement in a table, as each group read it', async () => {
    const page = await showReport({results: manyResults}, END);
    for (const {texts} of sampleContent.statements) {
      for (const text of Object.values(texts)) expect(page.textOf('statements')).to.contain(text);
    }
  });

  it('names the tools of the content that dig deeper, and why; without them the reasons stay', async () => {
    const [rule] = manyResults.advice;
    const page = await showReport({results: manyResults, contentPack: {...sampleContent, ...sampleLibrary}}, END);
    const tool = sampleLibrary.tools.find(({id}) => id === rule?.tool);
    expect(page.textOf('advice')).to.contain(tool?.title).and.to.contain(tool?.description);
    page.element.contentPack = sampleContent;
    const reason = rule?.why.replace(/\s+/g, ' ').trim() ?? 'no advice';
    await page.until(
      () => page.textOf('advice').includes(reason) && !page.textOf('advice').includes(tool?.title ?? ''),
    );
  });
});

describe('the report beside earlier rounds', () => {
  afterEach(() => document.body.replaceChildren());

  it('says per principle and group which way it went', async () => {
    const page = await showReport({results: manyResults, earlier: [earlierResults]}, 'Sinds 22 november 2024');
    expect(page.textOf('time')).to.contain('hoger').and.to.contain('van 2,1 naar 3,0').and.to.contain('toen 38 mensen');
    expect(page.contents).to.include('Vergeleken met eerder');
  });

  it('says plainly what may not be compared, and shows no numbers of it', async () => {
    const page = await showReport({results: manyResults, earlier: [otherScaleResults]}, 'mogen niet naast deze staan');
    expect(page.all('#time table')).to.have.lengthOf(0);
  });

  it('takes them from the collector, and says when they are not there', async () => {
    const transport: CollectorReader = {
      fetchContent: () => Promise.resolve({ok: true, value: sampleContent}),
      fetchResults: (round) =>
        Promise.resolve(
          round === 'old' ? {ok: true, value: earlierResults} : {ok: false, failure: {kind: 'unreachable'}},
        ),
    };
    const page = await showReport({results: manyResults, transport, compare: 'old'}, 'Sinds 22 november 2024');
    page.element.compare = 'old gone';
    await page.until(() => page.text.includes('De eerdere rondes kunnen nu niet getoond worden.'));
  });
});

/** Each of them is a story, too, and axe looks at it there. */
const states: readonly (readonly [name: string, settings: ReportSettings, text: string])[] = [
  ['nobody answered', {results: noAnswersResults}, 'In deze ronde heeft niemand antwoord gegeven.'],
  ['the round is still open', {results: openResults}, 'De ronde is nog open. De uitkomsten komen'],
  ['one group answered', {results: oneGroupResults}, 'Er is maar één groep te zien.'],
  ['one group is too small', {results: tooFewResults}, 'staan er niet bij: te weinig antwoorden'],
  ['many answered', {results: manyResults}, END],
  ['few answered', {results: smallResults}, END],
  ['words are long', {results: longWordsResults, contentPack: longWordsContent}, END],
  ['words run from right to left', {results: rightToLeftResults, contentPack: rightToLeftContent}, END],
  ['rounds are compared', {results: manyResults, earlier: [earlierResults, otherScaleResults]}, 'Sinds'],
  ['data are wrong', {results: wrongResults as PublishedResults}, 'Deze uitkomsten kunnen niet getoond worden'],
];

describe('a report of which', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [name, settings, text] of states) {
    it(`${name} says so, and nothing sticks out of 320 pixels`, async () => {
      const narrow = document.createElement('main');
      narrow.style.width = '288px';
      document.body.append(narrow);
      const page = await showReport(settings, text, narrow);
      for (const part of page.all('details')) part.setAttribute('open', '');
      const limit = narrow.getBoundingClientRect().right + 1;
      const outside = page
        .all('p, li, td, th, summary, nav, svg.dumbbell, svg.bands')
        .filter((part) => !part.closest('thead'))
        .filter((part) => part.getBoundingClientRect().right > limit);
      expect(outside.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    });
  }
});
