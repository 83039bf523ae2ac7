import {expect} from 'chai';
import {
  longWordsContent,
  longWordsResults,
  manyResults,
  noAnswersResults,
  openResults,
  rightToLeftContent,
  rightToLeftResults,
  roughTextResults,
  tooFewResults,
  wrongResults,
} from '@toegang/model/samples';
import type {PublishedResults} from '@toegang/model';
import {forgetLanguage} from '../context/testing/forget-language.js';
import {showResults, type ResultsPage, type ResultsSettings} from '../context/testing/results-page.js';
import {findAxeProblems} from '../ui/testing/find-axe-problems.js';
import {findCutText, spaceText} from '../ui/testing/find-cut-text.js';
import './toegang-antwoorden.js';

const show = (settings: ResultsSettings, around?: Element): Promise<ResultsPage> =>
  showResults('toegang-antwoorden', settings, around);

const SEARCH = 'Zoek in de antwoorden';

describe('the open answers', () => {
  afterEach(() => {
    document.body.replaceChildren();
    forgetLanguage();
  });

  it('come twenty at a time, and the focus goes to the first new one', async () => {
    const page = await show({results: manyResults});
    expect(page.text).to.contain('54 antwoorden. De eerste 20 staan hieronder.');
    expect(page.all('.answer')).to.have.lengthOf(20);
    await page.press('Toon nog 20 antwoorden');
    expect(page.all('.answer')).to.have.lengthOf(40);
    expect(page.focused).to.equal(page.all('.answer')[20]);
    await page.press('Toon nog 14 antwoorden');
    expect(page.all('.answer')).to.have.lengthOf(54);
    expect(page.all('.more')).to.deep.equal([]);
  });

  it('are of one group, about one principle, and have a word in them, as a visitor chooses', async () => {
    const page = await show({results: manyResults});
    await page.tick('Inwoners');
    const residents = manyResults.answers.filter(({audience}) => audience === 'resident').length;
    expect(page.text).to.contain(`${residents} van de 54 antwoorden passen bij uw keuze.`);
    await page.choose('Over welk uitgangspunt', 'Transparant en eenvoudig');
    expect(page.picked).to.deep.equal(['clear-and-simple']);
    await page.write(SEARCH, 'BRÍEF');
    for (const answer of page.texts('.answer')) expect(answer).to.match(/brief.*Inwoner/iu);
    expect(page.all('.answer').length).to.be.greaterThan(0);
  });

  it('have words that recur as a way in: a press writes it in the search, another takes it out', async () => {
    const page = await show({results: manyResults});
    await page.press('verhaal');
    expect(page.field(SEARCH).value).to.equal('verhaal');
    for (const answer of page.texts('blockquote')) expect(answer).to.match(/verhaal/iu);
    await page.press('verhaal');
    expect(page.all('.answer')).to.have.lengthOf(20);
  });

  it('that no answer fits is said, with a way back', async () => {
    const page = await show({results: manyResults});
    await page.write(SEARCH, 'zeppelin');
    expect(page.text).to.contain('Geen enkel antwoord past bij uw keuze.');
    await page.press('Toon weer alle antwoorden');
    expect(page.all('.answer')).to.have.lengthOf(20);
    expect(page.focused).to.equal(page.field(SEARCH));
  });

  it('say to who listens how many there are, once the typing pauses', async () => {
    const page = await show({results: manyResults});
    await page.write(SEARCH, 'verh');
    await page.write(SEARCH, 'verhaal');
    const {length} = page.all('.answer');
    for (let tries = 0; tries < 500 && page.texts('[role=status]').join('') === ''; tries += 1) await page.settle();
    expect(page.texts('[role=status]').join('')).to.contain(`${length} van de 54 antwoorden passen`);
  });

  it('are text, whatever is in them', async () => {
    const page = await show({results: roughTextResults});
    expect(page.all('.answers :is(img, script, b, h1)')).to.deep.equal([]);
    expect(page.element.querySelectorAll('img, script, b, h1')).to.have.lengthOf(0);
    expect(page.texts('blockquote')[0]).to.equal('<img src="x" onerror="alert(1)"><script>alert(2)</script><b>vet</b>');
    expect(page.button('<b>brief</b>').localName).to.equal('button');
  });

  it('keep their lines, and run their own way without turning others around', async () => {
    const page = await show({results: roughTextResults});
    const quote = (text: string): HTMLElement => {
      const found = page.all('blockquote').find((it) => it.textContent.includes(text));
      if (!found) throw new Error(`No answer has “${text}”`);
      return found;
    };
    expect(quote('Regel een').textContent).to.equal(
      'Regel een\nRegel twee\nRegel drie\nRegel vier\n\n\nNa drie witregels',
    );
    expect(getComputedStyle(quote('Regel een')).whiteSpace).to.equal('break-spaces');
    expect(getComputedStyle(quote('مرحبا')).direction).to.equal('rtl');
    expect(getComputedStyle(quote('Zonder einde')).unicodeBidi).to.equal('isolate');
  });

  it('that are long are folded, and unfolded by a button', async () => {
    const page = await show({results: roughTextResults});
    const long = page.all('blockquote').find((it) => it.textContent.startsWith('lang lang'));
    expect(long?.textContent.length).to.be.lessThan(510);
    const button = long?.parentElement?.querySelector('button');
    expect(button?.ariaExpanded).to.equal('false');
    button?.click();
    await page.settle();
    expect(button?.ariaExpanded).to.equal('true');
    expect(long?.textContent).to.equal('lang '.repeat(2_000));
  });

  it('are all on paper, unfolded, with what was chosen', async () => {
    const page = await show({results: manyResults});
    await page.tick('Inwoners');
    await page.write(SEARCH, 'e');
    window.dispatchEvent(new Event('beforeprint'));
    const printed = page.all('.answer').length;
    const chosen = page.texts('.chosen');
    window.dispatchEvent(new Event('afterprint'));
    await page.settle();
    expect(printed).to.be.greaterThan(20);
    expect(chosen).to.deep.equal(['Dit zijn alleen de antwoorden van inwoners en met ‘e’ erin.']);
    expect(page.all('.answer')).to.have.lengthOf(20);
  });

  it('stay as they were written where the words around them are English', async () => {
    const page = await show({results: manyResults, lang: 'en'});
    await page.read('What people wrote');
    await page.read('54 answers. The first 20 are below.');
    expect(page.texts('blockquote')[0]).to.equal(manyResults.answers[0]?.text);
  });
});

describe('open answers that cannot be shown', () => {
  afterEach(() => document.body.replaceChildren());

  const cases: readonly (readonly [string, unknown, string])[] = [
    ['an open round', openResults, 'De ronde is nog open. De uitkomsten komen als de ronde is gesloten.'],
    ['a round without answers', noAnswersResults, 'In deze ronde heeft niemand antwoord gegeven.'],
    ['nothing approved', {...manyResults, answers: []}, 'Er zijn nog geen antwoorden om te lezen.'],
    ['a group of too few people', tooFewResults, 'Inwoners staan er niet bij: te weinig antwoorden.'],
    ['wrong data', wrongResults, 'Deze uitkomsten kunnen niet getoond worden'],
  ];
  for (const [what, results, sentence] of cases) {
    it(`${what} has a sentence`, async () => {
      const page = await show({results: results as PublishedResults});
      await page.read(sentence);
    });
  }
});

describe('the open answers can be read', () => {
  afterEach(() => document.body.replaceChildren());

  const cases: Readonly<Record<string, ResultsSettings>> = {
    many: {results: manyResults},
    rough: {results: roughTextResults},
    'long words': {results: longWordsResults, contentPack: longWordsContent},
    'right to left': {results: rightToLeftResults, contentPack: rightToLeftContent},
  };
  for (const [name, settings] of Object.entries(cases)) {
    it(`in 320 pixels, with more space, and by axe: ${name}`, async () => {
      const room = document.createElement('main');
      room.style.width = '288px';
      document.body.append(room);
      const page = await show(settings, room);
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
