import {expect} from 'chai';
import {manyResults, partlyHiddenResults, sampleContent, tooFewResults} from '@toegang/model/samples';
import {pressChord, resizeTo} from '../ui/testing/engine.js';
import {clearPage, showRadar, type RadarPage} from './testing/radar-page.js';
import './toegang-radar.js';

const [first, second, third] = sampleContent.principles;
const last = sampleContent.principles.at(-1);

/** Moves the focus into the drawing, from the view switch before it. */
async function enter(page: RadarPage): Promise<void> {
  page.one('.choice input').focus();
  await page.press('Tab');
}

describe('by keyboard', () => {
  afterEach(clearPage);

  it('the drawing is one stop, and the next one is behind it', async () => {
    const page = await showRadar({results: manyResults});
    await enter(page);
    expect(page.focused).to.match(new RegExp(`^${String(first?.title)}, inwoners: `));
    await page.press('Tab');
    expect(page.focused).to.equal('Hoe leest u dit?');
    await pressChord('Shift', 'Tab');
    expect(page.focused).to.match(new RegExp(`^${String(first?.title)}, inwoners: `));
  });

  it('left and right read along the principles, up and down along the groups', async () => {
    const page = await showRadar({results: manyResults});
    await enter(page);
    await page.press('ArrowRight', 'ArrowRight');
    expect(page.focused).to.match(new RegExp(`^${String(third?.title)}, inwoners: `));
    await page.press('ArrowDown');
    expect(page.focused).to.match(new RegExp(`^${String(third?.title)}, medewerkers: `));
    await page.press('ArrowLeft', 'ArrowUp');
    expect(page.focused).to.match(new RegExp(`^${String(second?.title)}, inwoners: `));
  });

  it('every point is reached, and each once', async () => {
    const page = await showRadar({results: manyResults});
    await enter(page);
    const read = [];
    for (const group of ['inwoners', 'medewerkers']) {
      for (const {title} of sampleContent.principles) {
        expect(page.focused).to.contain(`${title}, ${group}: `);
        read.push(page.focused);
        await page.press('ArrowRight');
      }
      await page.press('ArrowDown');
    }
    expect(read).to.deep.equal(page.points);
  });

  it('Home and End go to the first and the last principle', async () => {
    const page = await showRadar({results: manyResults});
    await enter(page);
    await page.press('End');
    expect(page.focused).to.contain(last?.title);
    await page.press('Home');
    expect(page.focused).to.contain(first?.title);
  });

  it('Escape leaves the drawing for the table', async () => {
    const page = await showRadar({results: manyResults});
    await enter(page);
    await page.press('ArrowRight', 'Escape');
    expect(page.focused).to.equal('Tabel met alle getallen');
  });

  it('the drawing is entered again at the point where it was left', async () => {
    const page = await showRadar({results: manyResults});
    await enter(page);
    await page.press('ArrowRight', 'ArrowDown', 'Tab');
    expect(page.stops).to.have.lengthOf(1);
    expect(page.stops[0]).to.contain(`${String(second?.title)}, medewerkers: `);
  });

  it('what a point says is also there for who sees it', async () => {
    const page = await showRadar({results: manyResults});
    expect(page.facts).to.contain('Kies een punt');
    await enter(page);
    expect(page.facts).to.contain(page.focused);
    await page.press('ArrowRight');
    expect(page.facts).to.contain(page.focused);
  });

  it('the focus can be seen', async () => {
    const page = await showRadar({results: manyResults});
    await enter(page);
    const ring = getComputedStyle(page.one('.point:focus-visible .focus-ring'));
    expect(ring.stroke).not.to.equal('none');
    expect(Number.parseFloat(ring.strokeWidth)).to.be.at.least(2);
  });

  it('the point and what it says are in sight where the drawing is higher than the screen', async function () {
    await resizeTo(this, 320, 256);
    const page = await showRadar({results: manyResults});
    await enter(page);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Home']) {
      await page.press(key);
      const [point, facts] = ['.point:focus', '.facts'].map((part) => page.one(part).getBoundingClientRect());
      expect(point?.top, page.focused).to.be.at.least(0);
      expect(point?.bottom, page.focused).to.be.at.most(facts?.top ?? 0);
      expect(facts?.bottom, page.focused).to.be.at.most(257);
    }
    await resizeTo(this, 800, 600);
  });

  it('hidden scores are read with their reason', async () => {
    const page = await showRadar({results: partlyHiddenResults});
    await enter(page);
    await page.press('ArrowDown', 'End');
    expect(page.focused).to.equal(`${String(last?.title)}, medewerkers: verborgen om anderen te beschermen`);
  });

  it('a single group has no other to go to', async () => {
    const page = await showRadar({results: tooFewResults});
    await enter(page);
    await page.press('ArrowDown');
    expect(page.focused).to.contain(`${String(first?.title)}, medewerkers: `);
  });

  it('keys that mean nothing here keep their own meaning', async () => {
    const page = await showRadar({results: manyResults});
    await enter(page);
    const event = new KeyboardEvent('keydown', {key: 'ArrowRight', ctrlKey: true, bubbles: true, cancelable: true});
    page.one('.point[tabindex="0"]').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });
});

describe('toegang-principle-select', () => {
  afterEach(clearPage);

  it('tells which axis the user went to, and not that another group was read', async () => {
    const page = await showRadar({results: manyResults});
    await enter(page);
    expect(page.picked).to.deep.equal([]);
    await page.press('ArrowRight', 'ArrowDown', 'End');
    expect(page.picked).to.deep.equal([second?.id, last?.id]);
  });

  it('tells which axis was picked with Enter', async () => {
    const page = await showRadar({results: manyResults});
    await enter(page);
    await page.press('Enter');
    expect(page.picked).to.deep.equal([first?.id]);
  });

  it('tells which point or name was clicked, and its facts appear', async () => {
    const page = await showRadar({results: manyResults});
    await page.click('.point[data-principle="2"][data-series="1"] .halo');
    expect(page.facts).to.contain(`${String(third?.title)}, medewerkers: `);
    await page.click('.axis[data-principle="1"] .label');
    expect(page.facts).to.contain(`${String(second?.title)}, medewerkers: `);
    expect(page.facts).to.contain(`${String(second?.title)}, inwoners: `);
    await page.click('.numbers [data-principle="0"]');
    expect(page.facts).to.contain(`${String(first?.title)}, medewerkers: `);
    expect(page.picked).to.deep.equal([third?.id, second?.id, first?.id]);
  });

  it('is not fired by a new view or new results', async () => {
    const page = await showRadar({results: manyResults});
    page.element.results = partlyHiddenResults;
    page.element.view = 'bars';
    await page.settle();
    expect(page.picked).to.deep.equal([]);
  });
});
