import {expect} from 'chai';
import {
  longWordsContent,
  longWordsResults,
  manyResults,
  noAnswersResults,
  openResults,
  partlyHiddenResults,
  rightToLeftContent,
  rightToLeftResults,
  smallResults,
  tooFewResults,
  wrongResults,
} from '@toegang/model/samples';
import type {PublishedResults, Share} from '@toegang/model';
import {showResults, type ResultsPage, type ResultsSettings} from '../context/testing/results-page.js';
import {forgetLanguage} from '../context/testing/forget-language.js';
import {findAxeProblems} from '../ui/testing/find-axe-problems.js';
import {findCutText, spaceText} from '../ui/testing/find-cut-text.js';
import {laidOut} from '../ui/testing/laid-out.js';
import './toegang-verbeterpunten.js';

const show = (settings: ResultsSettings, around?: Element): Promise<ResultsPage> =>
  showResults('toegang-verbeterpunten', settings, around);

const times = (value: Share): Share =>
  value.kind === 'shown' ? {...value, n: 4 * value.n, respondents: 4 * value.respondents} : value;

/** Of 180 residents and 140 staff. */
const large: PublishedResults = {
  ...manyResults,
  priorities: manyResults.priorities.map((row) => ({...row, value: times(row.value)})),
};

describe('the improvement points', () => {
  afterEach(() => {
    document.body.replaceChildren();
    forgetLanguage();
  });

  it('say of each how many people chose it, of how many, and which part that is', async () => {
    const page = await show({results: large, audiences: 'staff'});
    expect(page.texts('.point')[0]).to.equal(
      'Nummer 1:1 Ik mag van de gewone weg afwijken als een inwoner dat nodig heeft. 31% 44 van 140 medewerkers Handelingsruimte om te doen wat nodig is',
    );
  });

  it('give equals the same number, and skip the next: 1, 2, 2, 4', async () => {
    const page = await show({results: large, audiences: 'staff'});
    expect(page.texts('.rank [aria-hidden]').slice(0, 4)).to.deep.equal(['1', '2', '2', '4']);
  });

  it('have no numbers below a hundred people, and say why', async () => {
    const page = await show({results: smallResults});
    expect(page.all('.rank')).to.deep.equal([]);
    expect(page.text).to.contain('Minder dan 100 mensen deden mee. De volgorde is daarom niet zeker');
  });

  it('fold what comes after the first ten, but never part equals', async () => {
    const page = await show({results: large, audiences: 'resident'});
    expect(page.all('.points')[0]?.children).to.have.lengthOf(11);
    const rest = page.button('Toon alle 13 punten').closest('details');
    expect(rest?.open).to.equal(false);
    await page.press('Toon alle 13 punten');
    expect(rest?.open).to.equal(true);
    expect(rest?.querySelectorAll('li')).to.have.lengthOf(2);
  });

  it('have bars of one measure, as long as the part they stand for', async () => {
    const page = await show({results: large});
    const widths = page.all('.part').map((bar) => Math.round(parseFloat(bar.getAttribute('width') ?? '')));
    expect(widths[0]).to.equal(Math.round((100 * 28) / 180 / 0.4));
    expect(widths).to.include(Math.round((100 * 44) / 140 / 0.4));
    expect(page.text).to.contain('een volle balk is 40%');
  });

  it('may be seen together, with both wordings', async () => {
    const page = await show({results: large});
    expect(page.texts('h3')).to.deep.equal(['Inwoners', 'Medewerkers']);
    await page.tick('Samen');
    expect(page.texts('h3')).to.deep.equal(['Alle groepen samen']);
    expect(page.texts('.point')[0]).to.match(/Inwoners: .+ Medewerkers: .+ 20% 64 van 320 mensen/u);
  });

  it('of a picked principle stand out in every group, and the page hears of it', async () => {
    const page = await show({results: large});
    await page.press('Passend en samenhangend');
    expect(page.picked).to.deep.equal(['fitting']);
    expect(page.texts('[role=status]')).to.include(
      '2 verbeterpunten horen bij ‘Passend en samenhangend’. Die hebben nu een rand.',
    );
    const pressed = page.all('[aria-pressed=true]').map((button) => button.textContent.trim());
    expect(new Set(pressed)).to.deep.equal(new Set(['Passend en samenhangend']));
    await page.press('Passend en samenhangend');
    expect(page.all('[aria-pressed=true]')).to.deep.equal([]);
    expect(page.picked).to.have.lengthOf(1);
  });

  it('have a table with a row for each point, also for what nobody chose', async () => {
    const page = await show({results: manyResults});
    expect(page.texts('thead th')).to.deep.equal(['Verbeterpunt', 'Inwoners', 'Medewerkers', 'Alle groepen samen']);
    expect(page.all('tbody tr')).to.have.lengthOf(14);
    expect(page.texts('tbody tr').some((row) => row.includes('0% 0 van 45 inwoners'))).to.equal(true);
  });

  it('unfold all while they are printed', async () => {
    const page = await show({results: large});
    window.dispatchEvent(new Event('beforeprint'));
    expect(page.all('details:not([open])')).to.deep.equal([]);
    window.dispatchEvent(new Event('afterprint'));
    expect(page.all('details[open]')).to.deep.equal([]);
  });

  it('speak English where the page does, as a draft', async () => {
    const page = await show({results: manyResults, lang: 'en'});
    await page.read('What people want to improve');
    await page.read('Fewer than 100 people took part.');
    expect(page.text).to.contain('Nobody has checked it yet.');
  });
});

describe('improvement points that cannot be shown', () => {
  afterEach(() => document.body.replaceChildren());

  const cases: readonly (readonly [string, unknown, string])[] = [
    ['an open round', openResults, 'De ronde is nog open. De uitkomsten komen als de ronde is gesloten.'],
    ['a round without answers', noAnswersResults, 'In deze ronde heeft niemand antwoord gegeven.'],
    ['a round that did not ask for them', {...manyResults, priorities: []}, 'is niet gevraagd wat mensen willen'],
    ['a group of too few people', tooFewResults, 'Inwoners staan er niet bij: te weinig antwoorden.'],
    ['wrong data', wrongResults, 'Deze uitkomsten kunnen niet getoond worden'],
  ];
  for (const [what, results, sentence] of cases) {
    it(`${what} has a sentence`, async () => {
      const page = await show({results: results as PublishedResults});
      await page.read(sentence);
    });
  }

  it('without results there is nothing', async () => {
    const page = await show({});
    expect(page.all('.toegang')).to.deep.equal([]);
  });
});

describe('the improvement points can be read', () => {
  afterEach(() => document.body.replaceChildren());

  const cases: Readonly<Record<string, ResultsSettings>> = {
    large: {results: large},
    small: {results: smallResults},
    'partly hidden': {results: partlyHiddenResults},
    'long words': {results: longWordsResults, contentPack: longWordsContent},
    'right to left': {results: rightToLeftResults, contentPack: rightToLeftContent},
  };
  for (const [name, settings] of Object.entries(cases)) {
    it(`in 320 pixels, with more space, and by axe: ${name}`, async () => {
      const room = document.createElement('main');
      room.style.width = '288px';
      document.body.append(room);
      const page = await show(settings, room);
      await laidOut();
      for (const part of page.all('details')) part.toggleAttribute('open', true);
      for (const space of [() => () => undefined, spaceText]) {
        const undo = space(page.element);
        expect(findCutText(page.element), space.name).to.deep.equal([]);
        expect(room.scrollWidth).to.be.at.most(room.clientWidth + 1);
        undo();
      }
      expect(await findAxeProblems(page.element)).to.deep.equal([]);
    });
  }
});
