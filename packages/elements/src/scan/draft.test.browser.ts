import {expect} from 'chai';
import {sampleContent} from '@toegang/model/samples';
import {createDraftStore} from '@toegang/transport';
import {clearPage, showScan, type ScanPage} from './testing/scan-page.js';
import './toegang-scan.js';

/** The same place on the page at every visit: what a draft is found by. */
const place = {id: 'scan-with-draft', draft: 'device'} as const;

/** Waits until the device has answered, or stops waiting. */
async function until(page: ScanPage, isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let times = 0; times < 50 && !(await isTrue()); times++) {
    await new Promise((done) => setTimeout(done, 50));
    await page.settle();
  }
}

/** What is on the device, but for what tests of another place left there. */
const databases = async () =>
  (await indexedDB.databases()).map(({name}) => name).filter((name) => !name?.includes('collector.example'));

describe('a draft', () => {
  afterEach(clearPage);

  it('is not offered, and nothing is stored, unless the page allows it', async () => {
    const page = await showScan();
    expect(page.has('Bewaar mijn antwoorden')).to.equal(false);
    expect(await databases()).to.deep.equal([]);
  });

  it('is kept only when the visitor asks, and the warning about shared computers is there', async () => {
    const page = await showScan(place);
    expect(page.text).to.contain('Doe dit niet op een computer die anderen ook gebruiken');
    await page.goTo('Passend en samenhangend');
    await page.press('Een beetje');
    clearPage(); // a scan that leaves the page keeps at once what it was asked to keep
    await createDraftStore().load('another'); // and the store does one thing after another
    expect(await databases()).to.deep.equal([]);
  });

  it('is there again at the next visit, and goes on where it ended', async () => {
    const before = await showScan(place);
    await before.press('Bewaar mijn antwoorden op dit apparaat');
    await before.goTo('Passend en samenhangend');
    await before.press('Een beetje');
    await until(before, async () => (await databases()).length > 0);
    clearPage();

    const page = await showScan(place);
    await until(page, () => page.has('Ga verder'));
    expect(page.text).to.contain('U was al begonnen.');
    await page.press('Ga verder');
    expect(page.title).to.contain('Passend en samenhangend');
    expect(page.control('Een beetje').checked).to.equal(true);
  });

  it('is erased when the visitor asks', async () => {
    const page = await showScan(place);
    await until(page, () => page.has('Wis wat bewaard is'));
    await page.press('Wis wat bewaard is');
    expect(page.focused).to.equal('Bewaar mijn antwoorden op dit apparaat');
    expect(page.control('Bewaar mijn antwoorden op dit apparaat').checked).to.equal(false);
    await until(page, async () => (await databases()).length === 0);
    expect(await databases()).to.deep.equal([]);
  });

  it('is erased when the answers are sent', async () => {
    const page = await showScan(place);
    await page.press('Bewaar mijn antwoorden op dit apparaat');
    await page.goTo('Controleer uw antwoorden');
    await until(page, async () => (await databases()).length > 0);
    await page.press('Verstuur');
    expect(page.has('Bewaar mijn antwoorden')).to.equal(false);
    await until(page, async () => (await databases()).length === 0);
    expect(await databases()).to.deep.equal([]);
  });

  it('of one scan is not that of another on the page', async () => {
    const one = await showScan(place);
    const two = await showScan({...place, id: 'another'});
    await one.press('Bewaar mijn antwoorden op dit apparaat');
    await one.goTo('Passend en samenhangend');
    await until(one, async () => (await databases()).length > 0);
    expect(two.title).to.equal(sampleContent.title);
    await one.press('Wis wat bewaard is');
  });
});
