import {expect} from 'chai';
import {
  longWordsContent,
  longWordsResults,
  manyResults,
  openResults,
  partlyHiddenResults,
  roughTextResults,
  sampleContent,
} from '@toegang/model/samples';
import {dutchExportWords} from '../../words/nl/export.js';
import type {ExportEvent} from '../events.js';
import {ExportHost} from './testing/export-host.js';
import type {ExportView} from './export-order.js';
// Here before the tests begin, as it is once somebody saved a file.
import './export-files.js';
import '../../context/files/word-file.js';

interface Download {
  readonly name: string;
  readonly blob: Blob;
}

customElements.define('test-export-host', ExportHost);

const view: ExportView = {
  results: manyResults,
  content: sampleContent,
  words: dutchExportWords,
  sentences: ['Zo is het.'],
};

let downloads: Download[] = [];
const blobs = new Map<string, Blob>();
const {createObjectURL} = URL;
const {click} = HTMLAnchorElement.prototype;

/** The page's own way to save, up to where the browser takes over. */
function watchDownloads(): void {
  downloads = [];
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL(blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) downloads.push({name: this.download, blob});
  };
}

async function show(more: Partial<ExportView> = {}): Promise<ExportHost> {
  const host = new ExportHost();
  host.view = {...view, ...more};
  document.body.append(host);
  await host.updateComplete;
  return host;
}

function buttonsOf(host: ExportHost, name: string): readonly HTMLButtonElement[] {
  const buttons = [...(host.shadowRoot?.querySelectorAll('button') ?? [])];
  return buttons.filter(({textContent}) => textContent.trim() === name);
}

/** Presses a button and waits for the file. */
async function save(host: ExportHost, name: string, at = 0): Promise<Download> {
  const button = buttonsOf(host, name)[at];
  if (!button) throw new Error(`There is no button ${name}`);
  button.focus();
  const before = downloads.length;
  HTMLElement.prototype.click.call(button);
  for (let tries = 0; downloads.length === before && tries < 200; tries += 1) {
    await new Promise((done) => setTimeout(done, 25));
  }
  await host.updateComplete;
  const download = downloads[before];
  if (!download) throw new Error(`No file came: ${statusOf(host)}`);
  return download;
}

function statusOf(host: ExportHost): string {
  const states = [...(host.shadowRoot?.querySelectorAll('[role="status"]') ?? [])];
  return states.map(({textContent}) => textContent.trim()).join('');
}

async function readSvg({blob}: Download): Promise<Document> {
  return new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
}

describe('taking results along', () => {
  beforeEach(watchDownloads);
  afterEach(() => {
    document.body.replaceChildren();
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  it('names a file after its day, says that it is there, and leaves the focus where it was', async () => {
    const host = await show();
    const told: string[] = [];
    host.addEventListener('toegang-export', ({detail}: ExportEvent) => told.push(detail.format));
    const {name} = await save(host, 'Bewaar als CSV');
    expect(name).to.equal(`toegang-uitkomsten-${manyResults.publishedOn}.csv`);
    expect(statusOf(host)).to.equal(`Klaar: ${name} staat bij uw downloads.`);
    expect(host.shadowRoot?.activeElement?.textContent.trim()).to.equal('Bewaar als CSV');
    expect(told).to.deep.equal(['csv']);
  });

  it('says so when a file cannot be made, and tells nobody that it was', async () => {
    const told: string[] = [];
    const host = await show({content: {...sampleContent, principles: sampleContent.principles.slice(0, 1)}});
    host.addEventListener('toegang-export', ({detail}: ExportEvent) => told.push(detail.format));
    await save(host, 'SVG').catch(() => undefined);
    expect(statusOf(host)).to.equal(dutchExportWords.notMade);
    expect(told).to.deep.equal([]);
  }).timeout(20_000);

  it('gives the publication as it is, as JSON', async () => {
    const {blob} = await save(await show(), 'Bewaar als JSON');
    expect(JSON.parse(await blob.text())).to.deep.equal(manyResults);
  });

  for (const [name, results, content] of [
    ['many answers', manyResults, sampleContent],
    ['something hidden', partlyHiddenResults, sampleContent],
    ['long names', longWordsResults, longWordsContent],
    ['nothing to see yet', openResults, sampleContent],
  ] as const) {
    for (const at of [0, 1]) {
      it(`saves picture ${at + 1} of ${name} as an SVG that stands alone`, async () => {
        const svg = await readSvg(await save(await show({results, content}), 'SVG', at));
        expect(svg.querySelector('parsererror')).to.equal(null);
        expect(svg.documentElement.querySelector('title')?.textContent).to.match(/\S/u);
        const [, , width = 0, height = 0] = (svg.documentElement.getAttribute('viewBox') ?? '').split(' ').map(Number);
        expect(Math.min(width, height)).to.be.greaterThan(0);
        for (const element of svg.querySelectorAll('*')) {
          expect(element.localName).to.be.oneOf(['svg', 'title', 'desc', 'rect', 'path', 'text']);
          for (const {name, value} of element.attributes) {
            expect(name).not.to.match(/^on|href|style|class/u);
            expect(value).not.to.match(/url\(|NaN|undefined|var\(/u);
          }
        }
      });

      it(`saves picture ${at + 1} of ${name} as a PNG, twice as sharp, with something on it`, async () => {
        const host = await show({results, content});
        const svg = await readSvg(await save(host, 'SVG', at));
        const png = await createImageBitmap((await save(host, 'PNG', at)).blob);
        expect(png.width).to.equal(Math.ceil(2 * Number(svg.documentElement.getAttribute('width'))));
        expect(png.height).to.equal(Math.ceil(2 * Number(svg.documentElement.getAttribute('height'))));
        expect(shareOfInk(png)).to.be.within(0.001, 0.5);
      });
    }
  }

  it('tells all values in the description of the radar, also those that are hidden', async () => {
    const svg = await readSvg(await save(await show({results: partlyHiddenResults}), 'SVG'));
    const description = svg.querySelector('desc')?.textContent ?? '';
    for (const {title} of sampleContent.principles) expect(description).to.include(title);
    expect(description).to.match(/\d,\d van 5/u);
    expect(description).to.match(/: (te weinig antwoorden|verborgen om anderen te beschermen)\./u);
  });

  it('takes the colours of the house, and those for paper where they are not clear on white', async () => {
    const host = await show();
    host.style.setProperty('--toegang-series-1-color', 'oklch(0.45 0.2 30)');
    host.style.setProperty('--toegang-series-2-color', '#ffee00');
    const svg = await readSvg(await save(host, 'SVG'));
    const strokes = new Set([...svg.querySelectorAll('path')].map((path) => path.getAttribute('stroke')));
    expect(strokes).to.include('#a8460c');
    expect(strokes).not.to.include('#ffee00');
    expect(strokes).not.to.include('#0b5a7d');
  });

  it('makes a Word report and a spreadsheet of any text that people wrote', async () => {
    const host = await show({results: roughTextResults});
    const word = await save(host, 'Bewaar als Word-verslag');
    expect(word.name).to.match(/\.docx$/u);
    expect(word.blob.size).to.be.greaterThan(20_000);
    const sheet = await save(host, 'Bewaar voor Excel');
    expect(sheet.name).to.match(/\.xlsx$/u);
    expect(sheet.blob.size).to.be.greaterThan(5_000);
  });
});

/** Which part of the pixels is not white. */
function shareOfInk(image: ImageBitmap): number {
  const paint = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!paint) throw new Error('no canvas');
  paint.drawImage(image, 0, 0);
  const {data} = paint.getImageData(0, 0, image.width, image.height);
  let inked = 0;
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 700) inked += 1;
  return inked / (data.length / 4);
}
