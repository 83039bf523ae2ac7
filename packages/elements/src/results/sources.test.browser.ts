import {expect} from 'chai';
import {manyResults, noAnswersResults, sampleContent, smallResults} from '@toegang/model/samples';
import type {ExportEvent} from './events.js';
import {showReport} from './testing/report-page.js';
import './toegang-resultaten.js';
// Here before the tests begin, as it is once somebody saved a file.
import './export/export-files.js';

const END = 'Hoe is er geteld?';
const {fetch: realFetch} = window;
const {click} = HTMLAnchorElement.prototype;

/** Answers as a collector does, and notes what it was asked for. */
function standForCollector(): readonly string[] {
  const asked: string[] = [];
  window.fetch = (input) => {
    const {pathname} = new URL(input instanceof Request ? input.url : input, location.href);
    asked.push(pathname);
    const body = pathname.endsWith('/results') ? manyResults : pathname.endsWith('/content') ? sampleContent : null;
    return Promise.resolve(Response.json(body, {status: body ? 200 : 404}));
  };
  return asked;
}

describe('the report finds its results', () => {
  afterEach(() => {
    window.fetch = realFetch;
    document.body.replaceChildren();
  });

  it('at the collector that endpoint and round name', async () => {
    const asked = standForCollector();
    const page = await showReport({contentPack: null, endpoint: '/api/v1', round: 'r1'}, END);
    expect(page.itemsOf('who')[0]).to.equal('Inwoners: 45 mensen');
    expect(asked.toSorted()).to.deep.equal(['/api/v1/rounds/r1/content', '/api/v1/rounds/r1/results']);
  });

  it('at an address', async () => {
    const address = URL.createObjectURL(new Blob([JSON.stringify(smallResults)], {type: 'application/json'}));
    const page = await showReport({resultsSrc: address}, END);
    expect(page.itemsOf('who')[0]).to.equal('Inwoners: 22 mensen');
    URL.revokeObjectURL(address);
  });

  it('in its property rather than at an address, and asks nobody then', async () => {
    const asked = standForCollector();
    const page = await showReport({results: smallResults, resultsSrc: '/many.json', endpoint: '/api', round: 'r'}, END);
    expect(page.itemsOf('who')[0]).to.equal('Inwoners: 22 mensen');
    expect(asked).to.deep.equal([]);
  });

  it('again when they are others: the elements inside follow, and go where there is nothing left to show', async () => {
    const page = await showReport({results: manyResults}, END);
    page.element.results = smallResults;
    await page.until(() => page.itemsOf('who')[0] === 'Inwoners: 22 mensen');
    await page.until(() => page.element.querySelector('toegang-radar')?.results === smallResults);
    page.element.results = noAnswersResults;
    await page.until(() => page.text.includes('niemand antwoord gegeven') && page.parts.length === 0);
    page.element.results = manyResults;
    await page.until(() => page.parts.length === 3);
  });

  it('twice on one page, each its own', async () => {
    const [one, other] = [
      await showReport({results: manyResults}, END),
      await showReport({results: smallResults}, END),
    ];
    expect(one.itemsOf('who')[0]).to.equal('Inwoners: 45 mensen');
    expect(other.itemsOf('who')[0]).to.equal('Inwoners: 22 mensen');
    other.follow('In het kort');
    expect(other.element.shadowRoot?.activeElement?.textContent).to.equal('In het kort');
    expect(one.element.shadowRoot?.activeElement ?? null).to.equal(null);
    expect(one.parts).to.deep.equal(other.parts);
  });
});

describe('the report tells the page', () => {
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    document.body.replaceChildren();
  });

  it('once which principle was picked, in whatever element inside', async () => {
    const page = await showReport({results: manyResults}, END);
    const picked: string[] = [];
    document.body.addEventListener('toegang-principle-select', ({detail}) => picked.push(detail.principle));
    const name = sampleContent.principles[0]?.title ?? '';
    const points = (): string => page.element.querySelector('toegang-verbeterpunten')?.shadowRoot?.textContent ?? '';
    await page.until(() => points().includes(name));
    page.press(name, 'toegang-verbeterpunten');
    expect(picked).to.deep.equal([sampleContent.principles[0]?.id]);
  });

  it('once in which form the results were taken along, when the file is there', async () => {
    HTMLAnchorElement.prototype.click = () => undefined;
    const page = await showReport({results: manyResults}, END);
    const formats: string[] = [];
    document.body.addEventListener('toegang-export', ({detail}: ExportEvent) => formats.push(detail.format));
    page.press('Bewaar als CSV');
    expect(formats).to.deep.equal([]);
    await page.until(() => page.textOf('export').includes('staat bij uw downloads'));
    expect(formats).to.deep.equal(['csv']);
  });
});
