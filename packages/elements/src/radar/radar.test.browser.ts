import {expect} from 'chai';
import {
  manyResults,
  noAnswersResults,
  oneGroupResults,
  openResults,
  partlyHiddenResults,
  sampleContent,
  smallResults,
  tooFewResults,
  wrongResults,
} from '@toegang/model/samples';
import type {PublishedResults} from '@toegang/model';
import {clearPage, showRadar} from './testing/radar-page.js';
import './toegang-radar.js';

describe('the radar', () => {
  afterEach(clearPage);

  it('names all 14 points: principle, group, mean, answers and spread', async () => {
    const page = await showRadar({results: manyResults});
    expect(page.points).to.have.lengthOf(14);
    for (const name of page.points) {
      expect(name).to.match(/^.+, (inwoners|medewerkers): \d,\d van 5, \d+ antwoorden, tussen \d,\d en \d,\d$/u);
    }
  });

  it('tells groups apart by dashes and by the shape of their marks, also without colour', async () => {
    const page = await showRadar({results: manyResults});
    const lines = page.all('.outline').map((line) => getComputedStyle(line).strokeDasharray);
    expect(new Set(lines.slice(-2))).to.have.lengthOf(2);
    const marks = ['.point[data-series="0"] .mark', '.point[data-series="1"] .mark'].map((selector) =>
      page.one(selector).getAttribute('d'),
    );
    expect(new Set(marks)).to.have.lengthOf(2);
  });

  it('fills no area', async () => {
    const page = await showRadar({results: manyResults});
    for (const line of page.all('.outline, .ring')) expect(getComputedStyle(line).fill).to.equal('none');
  });

  it('says how many people of each group took part', async () => {
    const page = await showRadar({results: manyResults});
    expect(page.text).to.contain('Inwoners 45 mensen').and.to.contain('Medewerkers 35 mensen');
  });

  it('says of which day its numbers are', async () => {
    const page = await showRadar({results: manyResults});
    expect(page.text).to.contain('Stand van 21 november 2026.').and.not.to.contain('nog open');
  });

  it('says that it is a way to begin a talk, and no report card', async () => {
    const page = await showRadar({results: manyResults});
    expect(page.text).to.contain('gespreksstarter, geen rapportcijfer');
  });

  it('has the ends of the scale in words', async () => {
    const page = await showRadar({results: manyResults});
    expect(page.text).to.contain('De binnenste ring is 1 (‘Helemaal niet’), de buitenste ring is 5 (‘Helemaal wel’).');
  });

  it('marks a hidden score off the scale, leaves a gap in the line, and says why', async () => {
    const page = await showRadar({results: partlyHiddenResults});
    expect(page.all('.point .hidden-mark')).to.have.lengthOf(1);
    const ends = page.all('.drawing .outline').map((line) => {
      const places = line.getAttribute('d')?.slice(1).split('L') ?? [];
      return [places.length, places.at(0) === places.at(-1)];
    });
    expect(ends).to.deep.equal([
      [8, true],
      [6, false],
    ]);
    expect(page.all('.drawing .interval')).to.have.lengthOf(13);
    expect(page.text).to.contain('verborgen om anderen te beschermen');
  });

  it('draws the interval of each score on its axis', async () => {
    const page = await showRadar({results: manyResults});
    expect(page.all('.drawing .interval')).to.have.lengthOf(14);
  });

  it('has its table within reach in every view', async () => {
    const page = await showRadar({results: manyResults});
    for (const view of ['Balken', 'Tabel', 'Spinnenweb']) {
      await page.chooseView(view);
      expect(page.table, view).to.have.lengthOf(8);
    }
  });

  it('says in every view how its numbers are read: a number of answers counts people', async () => {
    const page = await showRadar({results: manyResults});
    for (const view of ['Balken', 'Tabel', 'Spinnenweb']) {
      await page.chooseView(view);
      expect(page.one('details').textContent, view).to.contain('het aantal mensen van wie de antwoorden meetellen');
    }
  });

  it('opens its folded parts while it is printed', async () => {
    const page = await showRadar({results: manyResults});
    window.dispatchEvent(new Event('beforeprint'));
    expect(page.all('details:not([open])')).to.deep.equal([]);
    window.dispatchEvent(new Event('afterprint'));
    expect(page.all('details[open]')).to.deep.equal([]);
  });

  it('has a heading of the level that the page asks for', async () => {
    const page = await showRadar({results: manyResults, headingLevel: 3});
    expect(page.one('h3').textContent).to.equal('Uitkomsten per uitgangspunt');
  });

  it('is drawn the same way round where the page is read from right to left', async () => {
    const usual = await showRadar({results: manyResults});
    document.documentElement.dir = 'rtl';
    const mirrored = await showRadar({results: manyResults});
    const places = [usual, mirrored].map((page) => page.all('.point').map((point) => point.getAttribute('transform')));
    expect(places[0]).to.deep.equal(places[1]);
    document.documentElement.removeAttribute('dir');
  });

  it('may be there twice on a page', async () => {
    const one = await showRadar({results: manyResults});
    const other = await showRadar({results: smallResults});
    await one.chooseView('Tabel');
    expect([one.element.view, other.element.view]).to.deep.equal(['table', 'radar']);
    expect(other.one('.choice input').matches(':checked')).to.equal(true);
  });
});

describe('the table', () => {
  afterEach(clearPage);

  it('has a row per principle and a column per group, with mean, interval, answers and difference', async () => {
    const page = await showRadar({results: manyResults, view: 'table'});
    const [headers, ...rows] = page.table;
    expect(headers).to.deep.equal(['Uitgangspunt', 'Inwoners', 'Medewerkers', 'Verschil']);
    expect(rows.map(([title]) => title)).to.deep.equal(sampleContent.principles.map(({title}) => title));
    expect(rows[2]).to.deep.equal([
      'Regie en zeggenschap van inwoners',
      '3,0 van 5 45 antwoorden tussen 2,7 en 3,3',
      '3,9 van 5 35 antwoorden tussen 3,6 en 4,2',
      'medewerkers 0,9 hoger tussen 0,5 en 1,3 duidelijk verschil',
    ]);
  });

  it('does not call a difference a finding when it is none', async () => {
    const page = await showRadar({results: smallResults, view: 'table'});
    const words = page.table.slice(1).map((row) => row.at(-1) ?? '');
    expect(words.filter((cell) => cell.endsWith('duidelijk verschil') && !cell.includes('geen'))).to.deep.equal([]);
    expect(words.filter((cell) => cell.endsWith('lijkt een verschil'))).to.have.lengthOf(3);
  });

  it('says of a difference that may be chance that it is not clear, and no number', async () => {
    const page = await showRadar({results: manyResults, view: 'table'});
    const unclear = page.table.map((row) => row.at(-1) ?? '').filter((cell) => cell.includes('geen'));
    expect(new Set(unclear)).to.deep.equal(new Set(['geen duidelijk verschil']));
  });

  it('has the reason in the cell of what is hidden, and no number', async () => {
    const page = await showRadar({results: tooFewResults, view: 'table'});
    for (const [, resident, , difference] of page.table.slice(1)) {
      expect([resident, difference]).to.deep.equal(['te weinig antwoorden', 'verborgen om anderen te beschermen']);
    }
  });
});

describe('the bars', () => {
  afterEach(clearPage);

  it('show how many answered what, in numbers too', async () => {
    const page = await showRadar({results: manyResults, view: 'bars'});
    expect(page.all('.bar')).to.have.lengthOf(14);
    expect(page.text).to.contain('Van ‘Helemaal niet’ naar ‘Helemaal wel’: 0, 2, 7, 31 en 4.');
    expect(page.text).to.contain('0, 0, 4, 18 en 22. Te weinig ingevuld of ‘weet ik niet’: 1.');
  });

  it('show three bands where few people answered', async () => {
    const page = await showRadar({results: smallResults, view: 'bars'});
    expect(page.text).to.contain('Laag: 1, midden: 7, hoog: 14.');
  });

  it('have the reason instead of a bar where a score is hidden', async () => {
    const page = await showRadar({results: partlyHiddenResults, view: 'bars'});
    expect(page.all('.bar')).to.have.lengthOf(13);
    expect(page.text).to.contain('Medewerkers verborgen om anderen te beschermen');
  });
});

describe('what cannot be shown', () => {
  afterEach(clearPage);

  const cases: readonly (readonly [string, PublishedResults, string])[] = [
    ['an open round', openResults, 'De ronde is nog open. De uitkomsten komen als de ronde is gesloten.'],
    [
      'an open round with too few answers',
      {...noAnswersResults, open: true},
      'De ronde is nog open: dit kan nog veranderen.',
    ],
    ['a round without answers', noAnswersResults, 'In deze ronde heeft niemand antwoord gegeven.'],
  ];
  for (const [what, results, sentence] of cases) {
    it(`${what} has a sentence instead of a drawing`, async () => {
      const page = await showRadar({results});
      expect(page.text).to.contain(sentence);
      expect(page.hasDrawing).to.equal(false);
    });
  }

  it('a group of too few people is said to be missing, and from how many it is shown', async () => {
    const page = await showRadar({results: tooFewResults});
    expect(page.text).to.contain(
      'Inwoners staan er niet bij: te weinig antwoorden. Een groep is te zien vanaf 10 mensen.',
    );
    expect(page.points).to.have.lengthOf(7);
  });

  it('a group that did not answer is said to be missing', async () => {
    const page = await showRadar({results: oneGroupResults});
    expect(page.text).to.contain('Inwoners staan er niet bij: geen antwoorden.');
  });

  it('only a hidden group gives the reason and no drawing', async () => {
    const page = await showRadar({results: tooFewResults, audiences: 'resident'});
    expect(page.text).to.contain('Er zijn te weinig antwoorden. Een groep is te zien vanaf 10 mensen.');
    expect(page.hasDrawing).to.equal(false);
  });

  it('wrong data is shown as a problem, with the place, until there is better', async () => {
    const page = await showRadar({results: wrongResults as PublishedResults});
    expect(page.text).to.contain('Deze uitkomsten kunnen niet getoond worden').and.to.contain('publishedOn');
    page.element.results = manyResults;
    await page.settle();
    expect(page.hasDrawing).to.equal(true);
  });

  it('results of other content are shown as a problem', async () => {
    const {principles} = sampleContent;
    const page = await showRadar({
      results: manyResults,
      contentPack: {
        ...sampleContent,
        principles: principles.map((it) => ({...it, id: `other-${it.id}`})),
        statements: [],
      },
    });
    expect(page.text).to.contain('Deze uitkomsten kunnen niet getoond worden');
  });

  it('without results there is nothing', async () => {
    const page = await showRadar({});
    expect(page.isEmpty).to.equal(true);
  });
});
