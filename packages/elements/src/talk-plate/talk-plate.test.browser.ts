import {expect} from 'chai';
import {themes} from '@toegang/content/nl/talk.js';
import {
  longWordsContent,
  manyResults,
  openResults,
  rightToLeftContent,
  sampleContent,
  tooFewResults,
  wrongContent,
} from '@toegang/model/samples';
import type {ContentPack, PublishedResults} from '@toegang/model';
import {forgetLanguage} from '../context/testing/forget-language.js';
import {findAxeProblems} from '../ui/testing/find-axe-problems.js';
import {findCutText, spaceText} from '../ui/testing/find-cut-text.js';
import {pageLoaded} from '../ui/testing/page-loaded.js';
import {sampleTalk, showPlate, type PlatePage} from './testing/plate-page.js';
import './toegang-praatplaat.js';

const titles = themes.map(({title}) => title);
const [first, second] = titles as [string, string];

function boxOf(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

function narrow(): HTMLElement {
  const column = document.createElement('div');
  column.style.inlineSize = '320px';
  document.body.append(column);
  return column;
}

/** Our themes over and over, each under an id of its own. */
const manyThemes = (count: number): ContentPack => ({
  ...sampleContent,
  themes: Array.from({length: count}, (_, index) => themes.slice(index % 9, (index % 9) + 1))
    .flat()
    .map((theme, index) => ({...theme, id: `theme-${index}`, statements: []})),
});

describe('the talk plate', () => {
  afterEach(() => {
    document.body.replaceChildren();
    forgetLanguage();
  });

  it('shows our own themes without anything else on the page', async () => {
    const page = await showPlate({contentPack: null});
    expect(page.themes).to.deep.equal(titles);
    expect(page.texts('h2')).to.deep.equal(['Praatplaat: waar praten we over?']);
  });

  it('keeps in sight what the talk is for', async () => {
    const page = await showPlate();
    for (const goal of ['Meer ruimte', 'Regels die helpen', 'Leren afwijken']) expect(page.text).to.contain(goal);
    await page.press(first);
    for (const goal of ['Meer ruimte', 'Regels die helpen', 'Leren afwijken']) expect(page.text).to.contain(goal);
  });

  it('says the same in the list as on the plate', async () => {
    const page = await showPlate({results: manyResults});
    const {themes: onPlate} = page;
    expect(onPlate[0]).to.match(/^Vindbaar en bereikbaar Inwoners \d,\d Medewerkers \d,\d$/u);
    await page.tick('Lijst');
    expect(page.all('.plate')).to.deep.equal([]);
    expect(page.themes).to.deep.equal(onPlate);
  });

  it('opens a theme with its four parts, moves the focus to its heading, and tells the page', async () => {
    const page = await showPlate();
    await page.press(first);
    expect(page.opened).to.deep.equal(['findable']);
    expect(page.focusedText).to.equal(first);
    expect(page.focused?.matches('h2')).to.equal(true);
    expect(page.texts('h3')).to.deep.equal(['Uit het leven', 'Stellingen', 'Zo kan het ook', 'Wat wilt u onthouden?']);
    expect(page.text).to.contain('Wie hulp nodig heeft, moet weten waar die is.');
    expect(page.texts('.case h4')).to.deep.equal(['De telefoon die niet opneemt', 'De brief die niemand begrijpt']);
    expect(page.all('.dilemma')).to.have.lengthOf(2);
    expect(page.all('.statement')).to.have.lengthOf(4);
    expect(page.all('.practice')).to.have.lengthOf(3);
  });

  it('goes back to the theme that the visitor came from', async () => {
    const page = await showPlate();
    await page.press(second);
    await page.press('Terug naar alle thema’s');
    expect(page.focusedText).to.equal(second);
    expect(page.themes).to.have.lengthOf(9);
  });

  it('walks from theme to theme, and around the corner', async () => {
    const page = await showPlate();
    await page.press(first);
    await page.press('Volgend thema');
    expect(page.focusedText).to.equal(second);
    await page.press('Vorig thema');
    await page.press('Vorig thema');
    expect(page.opened.at(-1)).to.equal(themes.at(-1)?.id);
  });

  it('goes back by the Back of the browser, too', async () => {
    await pageLoaded();
    const page = await showPlate();
    await page.press(first);
    await page.press('Volgend thema');
    history.back();
    await page.read('De telefoon die niet opneemt');
    expect(page.focusedText).to.equal(first);
    history.back();
    await page.read('Toon de thema’s als');
  });

  it('begins at the theme that the page names, without taking the focus', async () => {
    const page = await showPlate({theme: 'own-course'});
    expect(page.texts('h2')).to.deep.equal(['Eigen regie']);
    expect(page.focused).to.equal(null);
    expect(page.opened).to.deep.equal([]);
  });

  it('shows all themes when the page names one that is not there', async () => {
    const page = await showPlate({theme: 'nowhere'});
    expect(page.themes).to.have.lengthOf(9);
  });

  it('leads from opening questions to themes, and marks them in words', async () => {
    const page = await showPlate();
    await page.tick('Kan een inwoner ons vinden op het moment dat het nodig is?');
    expect(page.texts('.suggestion')).to.deep.equal(['Vindbaar en bereikbaar', 'Vertrouwen en cultuur']);
    expect(page.themes.filter((theme) => theme.includes('past bij uw antwoord'))).to.have.lengthOf(2);
    await page.tick('Beslist de inwoner bij ons over zijn eigen plan?');
    expect(page.texts('.suggestion')[0]).to.equal('Vertrouwen en cultuur');
    await page.press('Vertrouwen en cultuur');
    expect(page.opened).to.deep.equal(['trust']);
  });

  describe('with scan results', () => {
    it('says of each group the lowest score of a theme, on which principle', async () => {
      const page = await showPlate({results: manyResults});
      expect(page.text).to.contain('Het is een begin van een gesprek, geen rapportcijfer.');
      await page.press(first);
      expect(page.texts('.score-list li')[0]).to.match(/^Inwoners geven ‘.+’ de laagste score: gemiddeld \d,\d\.$/u);
    });

    it('says once why nothing of a group can be seen, and at a theme again', async () => {
      const page = await showPlate({results: tooFewResults});
      expect(page.themes[0]).to.match(/^Vindbaar en bereikbaar Medewerkers \d,\d$/u);
      const reason = 'De score van inwoners is niet te zien: te weinig antwoorden.';
      expect(page.texts('.score-list li')).to.deep.equal([reason]);
      await page.press(first);
      expect(page.texts('.score-list li')[0]).to.equal(reason);
    });

    it('says at a theme why one of its scores is not shown', async () => {
      const results: PublishedResults = {
        ...manyResults,
        principles: manyResults.principles.map((row) =>
          row.audience === 'resident' && themes[0]?.principles.includes(row.principle)
            ? {...row, value: {kind: 'hidden', reason: 'protects-another'}}
            : row,
        ),
      };
      const page = await showPlate({results});
      expect(page.themes[0]).to.contain('Inwoners: verborgen om anderen te beschermen');
    });

    it('says nothing of a scale where nothing can be seen of anybody', async () => {
      const page = await showPlate({results: openResults});
      expect(page.text).not.to.contain('de laagste score van de uitgangspunten');
      expect(page.texts('.score-list li')).to.have.lengthOf(2);
      expect(page.themes).to.deep.equal(titles);
    });

    it('says that results belong to other content', async () => {
      const page = await showPlate({contentPack: null, results: manyResults});
      await page.read('horen bij andere inhoud');
      expect(page.themes[0]).to.equal(first);
    });

    it('shows its themes without a server, and says that the results are missing', async () => {
      const page = await showPlate({endpoint: 'http://localhost:9/api/v1', round: 'demo'});
      expect(page.themes).to.have.lengthOf(9);
      await page.read('De praatplaat werkt ook zonder.');
    });
  });

  describe('a point', () => {
    const label = 'Schrijf een punt op voor het verbeterplan';

    async function openFirst(): Promise<PlatePage> {
      const page = await showPlate();
      await page.press(first);
      return page;
    }

    it('goes to the page, with its theme and what it belongs to, and is shown again', async () => {
      const page = await openFirst();
      await page.write(label, '  Eén telefoonnummer op elke brief ');
      await page.choose('Hoort bij een casus (mag)', 'De brief die niemand begrijpt');
      await page.choose('Hoort bij een uitgangspunt (mag)', 'Transparant en eenvoudig');
      await page.press('Voeg dit punt toe');
      const [point] = page.points;
      expect(point?.id).to.match(/^[\da-f]{32}$/u);
      expect({...point, id: ''}).to.deep.equal({
        id: '',
        text: 'Eén telefoonnummer op elke brief',
        theme: 'findable',
        case: 'case-2',
        principle: 'clear-and-simple',
      });
      expect(page.texts('.points li')).to.deep.equal(['Eén telefoonnummer op elke brief']);
      expect(page.field(label).value).to.equal('');
      await page.read('Uw punt is toegevoegd.');
    });

    it('is not there without words, and the field says so', async () => {
      const page = await openFirst();
      await page.write(label, '   ');
      await page.press('Voeg dit punt toe');
      expect(page.points).to.deep.equal([]);
      expect(page.focused).to.equal(page.field(label));
      expect(page.text).to.contain('Let op: Schrijf eerst op wat u wilt onthouden.');
    });

    it('that is half written is still there after a look at another theme', async () => {
      const page = await openFirst();
      await page.write(label, 'Half een punt');
      await page.press('Volgend thema');
      expect(page.field(label).value).to.equal('');
      await page.press('Vorig thema');
      expect(page.field(label).value).to.equal('Half een punt');
    });
  });

  describe('as a picture', () => {
    for (const count of [3, 9, 20]) {
      it(`holds ${count} themes, none on another, each with a target of 48 pixels`, async () => {
        const page = await showPlate({contentPack: manyThemes(count)});
        const boxes = page.all('button[data-theme]').map(boxOf);
        expect(boxes).to.have.lengthOf(count);
        for (const [index, box] of boxes.entries()) {
          expect(Math.min(box.width, box.height)).to.be.at.least(48);
          for (const other of boxes.slice(index + 1)) {
            const isApart =
              box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
            expect(isApart).to.equal(true);
          }
        }
      });
    }

    it('has its road under every disc', async () => {
      const page = await showPlate();
      const road = page.all('.road')[0] as unknown as SVGPathElement;
      const [plate = new DOMRect()] = page.all('.plate').map(boxOf);
      const length = road.getTotalLength();
      const points = Array.from({length: 400}, (_, step) => road.getPointAtLength((length * step) / 399));
      for (const disc of page.all('.disc').map(boxOf)) {
        const [x, y] = [disc.x + disc.width / 2 - plate.x, disc.y + disc.height / 2 - plate.y];
        expect(Math.min(...points.map((point) => Math.hypot(point.x - x, point.y - y)))).to.be.below(10);
      }
    });

    it('stands in one column on a phone, and nothing is cut off, with wide text spacing too', async () => {
      const page = await showPlate({results: manyResults, contentPack: {...longWordsContent, ...longTalk()}}, narrow());
      expect(new Set(page.all('.stop').map((stop) => Math.round(boxOf(stop).width))).size).to.equal(1);
      expect(findCutText(page.element)).to.deep.equal([]);
      spaceText(page.element);
      await page.measured();
      expect(findCutText(page.element)).to.deep.equal([]);
    });

    it('runs the other way in a language that does', async () => {
      const page = await showPlate({contentPack: {...rightToLeftContent, themes}});
      const [one = NaN, two = NaN] = page.all('.disc').map((disc) => boxOf(disc).x);
      expect(one).to.be.greaterThan(two);
    });
  });

  describe('on paper', () => {
    afterEach(() => window.dispatchEvent(new Event('afterprint')));

    it('is the whole plate, and a card for each theme', async () => {
      const page = await showPlate({results: manyResults});
      window.dispatchEvent(new Event('beforeprint'));
      expect(page.all('.plate .stop')).to.have.lengthOf(9);
      expect(page.texts('.card h3')).to.deep.equal(titles);
      for (const card of page.all('.card'))
        expect(card.querySelectorAll('.case, .statement, .practice').length).to.equal(9);
      const size = document.adoptedStyleSheets
        .map((sheet) => [...sheet.cssRules].map(({cssText}) => cssText).join())
        .join();
      expect(size).to.match(/A3 landscape|landscape A3/iu);
      window.dispatchEvent(new Event('afterprint'));
      expect(page.all('.card')).to.deep.equal([]);
    });

    it('is one card when a theme is open', async () => {
      const page = await showPlate({theme: 'own-course'});
      window.dispatchEvent(new Event('beforeprint'));
      expect(page.all('.plate, .card')).to.deep.equal([]);
      expect(page.texts('h2')).to.deep.equal(['Eigen regie']);
    });

    it('leaves the paper to the page when there is nothing to print', async () => {
      await showPlate({contentPack: sampleContent});
      const before = document.adoptedStyleSheets.length;
      window.dispatchEvent(new Event('beforeprint'));
      expect(document.adoptedStyleSheets).to.have.lengthOf(before);
    });
  });

  describe('of content', () => {
    it('that has no themes, says so', async () => {
      const page = await showPlate({contentPack: sampleContent});
      expect(page.text).to.contain('Deze inhoud heeft geen thema’s om over te praten.');
    });

    it('that is wrong, says where', async () => {
      const page = await showPlate({contentPack: wrongContent as ContentPack});
      await page.read('Deze praatplaat kan niet getoond worden');
    });

    it('in Dutch stays Dutch on an English page, and is told', async () => {
      const page = await showPlate({contentPack: null, lang: 'en'});
      await page.read('Talk plate: what shall we talk about?');
      await page.read('The themes themselves are in Dutch only.');
      expect(page.all('.plate')[0]?.lang).to.equal('nl');
    });
  });

  describe('for everybody', () => {
    it('has no faults that axe finds: plate, list, theme', async () => {
      const page = await showPlate({results: manyResults});
      expect(await findAxeProblems(page.element)).to.deep.equal([]);
      await page.tick('Lijst');
      expect(await findAxeProblems(page.element)).to.deep.equal([]);
      await page.press(first);
      expect(await findAxeProblems(page.element)).to.deep.equal([]);
    });

    it('keeps every text in the light DOM, where it is read aloud and translated', async () => {
      const page = await showPlate();
      const light = [...page.element.children].map((child) => child.textContent);
      for (const title of titles) expect(light).to.include(title);
    });

    it('two on one page do not share what is open', async () => {
      const [one, other] = [await showPlate(), await showPlate()];
      await one.press(first);
      expect(other.themes).to.have.lengthOf(9);
      expect(other.opened).to.deep.equal([]);
    });
  });
});

function longTalk(): Pick<ContentPack, 'themes' | 'openingQuestions'> {
  const title = 'Kindercarnavalsoptochtvoorbereidingswerkzaamhedencomitéleden';
  return {themes: sampleTalk.themes?.map((theme) => ({...theme, title})), openingQuestions: []};
}
