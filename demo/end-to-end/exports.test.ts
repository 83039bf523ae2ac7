import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {dutchPack} from '@toegang/content';
import type {Browser} from 'puppeteer-core';
import {openTown, type Town} from './town.ts';
import {openBrowser, visit, type Visitor} from './visitor.ts';

let town: Town;
let browser: Browser;
let round: string;
let folder: string;

before(async () => {
  town = await openTown();
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'toegang-downloads-'));
  round = (await town.makeRound({title: 'Meenemen'})).id;
  await town.send(round, 'resident', 34);
  await town.send(round, 'staff', 31);
  await town.closeRound(round);
});
after(async () => {
  await browser.close();
  await town.close();
  await rm(folder, {recursive: true});
});

async function openReport(): Promise<Visitor> {
  const visitor = await visit(browser, `${town.url}/resultaten.html`);
  await visitor.page.evaluate((id) => {
    document.querySelector('toegang-resultaten')?.removeAttribute('compare');
    document.querySelector('toegang-resultaten')?.setAttribute('round', id);
  }, round);
  await visitor.page.waitForNetworkIdle();
  await visitor.read(/Inwoners\W+34 mensen/);
  return visitor;
}

/** Puts the focus on a button, in whatever shadow root, as a keyboard would; Enter then presses it. */
async function focusButton({page}: Visitor, name: string, at: number): Promise<void> {
  const isFound = await page.evaluate(
    (wanted, place) => {
      const find = (root: Document | ShadowRoot): readonly HTMLElement[] => [
        ...[...root.querySelectorAll('button')].filter(({textContent}) => textContent.trim() === wanted),
        ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? find(shadowRoot) : [])),
      ];
      const button = find(document)[place];
      button?.focus();
      return button !== undefined;
    },
    name,
    at,
  );
  assert.ok(isFound, `There is no button ${name}`);
}

/** Waits until the browser has put it there. */
async function readDownload(name: string): Promise<Buffer> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await readdir(folder)).includes(name)) return readFile(join(folder, name));
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${name} is not among ${(await readdir(folder)).join(', ')}`);
}

/** What a visitor may take along: which of the buttons of that name, how the file is called, and how it begins. */
const downloads: readonly {button: string; at?: number; ending: string; start: string}[] = [
  {button: 'PNG', ending: 'uitkomsten-per-uitgangspunt-DAY.png', start: '\x89PNG'},
  {button: 'SVG', ending: 'uitkomsten-per-uitgangspunt-DAY.svg', start: '<?xml'},
  {button: 'PNG', at: 1, ending: 'verbeterpunten-DAY.png', start: '\x89PNG'},
  {button: 'SVG', at: 1, ending: 'verbeterpunten-DAY.svg', start: '<?xml'},
  {button: 'Bewaar als CSV', ending: 'DAY.csv', start: '\xef\xbb\xbf"Tabel"'},
  {button: 'Bewaar als JSON', ending: 'DAY.json', start: '{'},
  {button: 'Bewaar voor Excel', ending: 'DAY.xlsx', start: 'PK'},
  {button: 'Bewaar als Word-verslag', ending: 'DAY.docx', start: 'PK'},
];

test('under the strict policy every file comes among the downloads, and nothing is asked from elsewhere', async () => {
  const visitor = await openReport();
  const before = visitor.complaints.length; // of the rounds that the page itself names
  const client = await visitor.page.createCDPSession();
  const browserContextId = visitor.page.browserContext().id;
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    ...(browserContextId === undefined ? {} : {browserContextId}),
  });
  const day = new Date().toISOString().slice(0, 10);
  const {publishedOn} = await town.readResults(round);
  assert.ok(publishedOn <= day);
  for (const {button, at = 0, ending, start} of downloads) {
    const name = `toegang-uitkomsten-${ending.replace('DAY', publishedOn)}`;
    await focusButton(visitor, button, at);
    await visitor.press('Enter');
    await visitor.read(new RegExp(`Klaar: ${name.replaceAll('.', String.raw`\.`)}`));
    assert.ok((await readDownload(name)).toString('latin1').startsWith(start), name);
    assert.equal(await visitor.readFocus(), button);
  }
  const picture = /^data:|^blob:/;
  assert.deepEqual(
    visitor.requests.filter((address) => !address.startsWith(`${town.url}/`) && !picture.test(address)),
    [],
  );
  assert.deepEqual(visitor.complaints.slice(before), []);
  await visitor.leave();
});

test('on paper every statement is there, the buttons are not, and the pages are few', async () => {
  const visitor = await openReport();
  const {page} = visitor;
  const pdf = Buffer.from(await page.pdf({format: 'A4', preferCSSPageSize: true})).toString('latin1');
  const pages = Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
  assert.ok(pages >= 3 && pages <= 18, `${pages} pages`);

  await page.emulateMediaType('print');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  for (const {texts} of dutchPack.statements ?? []) {
    const [text = ''] = Object.values(texts);
    await visitor.read(new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)));
  }
  await assert.rejects(visitor.page.waitForFunction(isSeen, {timeout: 500}, 'Bewaar als CSV'));
  await visitor.leave();
});

/** Runs in the page: whether a button of this name takes room. */
function isSeen(name: string): boolean {
  const find = (root: Document | ShadowRoot): boolean =>
    [...root.querySelectorAll('*')].some(
      (element) =>
        (element.localName === 'button' && element.textContent.trim() === name && element.checkVisibility()) ||
        (element.shadowRoot !== null && find(element.shadowRoot)),
    );
  return find(document);
}
