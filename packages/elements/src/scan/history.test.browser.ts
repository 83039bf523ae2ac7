import {expect} from 'chai';
import {sampleContent} from '@toegang/model/samples';
import {clearPage, keepHistory, listen, showScan, type ScanPage} from './testing/scan-page.js';
import './toegang-scan.js';

keepHistory();

async function go(page: ScanPage, direction: 'back' | 'forward'): Promise<void> {
  const arrived = new Promise((done) => addEventListener('popstate', done, {once: true}));
  history[direction]();
  await arrived;
  await page.settle();
}

describe('Back and Forward of the browser', () => {
  afterEach(clearPage);

  it('walk through the steps, and lose nothing', async () => {
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    await page.press('Een beetje', sampleContent.statements[0]?.texts['resident']);
    await page.press('Volgende');
    await go(page, 'back');
    expect(page.title).to.contain('Passend en samenhangend');
    expect(page.control('Een beetje').checked).to.equal(true);
    expect(page.focused).to.equal(page.title);
    await go(page, 'back');
    await go(page, 'back');
    expect(page.title).to.equal(sampleContent.title);
    await go(page, 'forward');
    expect(page.title).to.contain('Wie bent u?');
  });

  it('bring the heading of the step in view, wherever the visitor left that step', async () => {
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    page.element.style.marginBlock = '150vh';
    scrollTo(0, 0);
    await page.press('Volgende');
    await go(page, 'back');
    await new Promise(requestAnimationFrame);
    const {top} = page.element.shadowRoot?.querySelector('#title')?.getBoundingClientRect() ?? {top: -1};
    expect(top).to.be.within(0, innerHeight / 2);
    clearPage();
    expect(history.scrollRestoration).to.equal('auto');
  });

  it('keep the address, what others keep in the history, and no answer', async () => {
    history.replaceState({router: 'page-7'}, '');
    const before = location.href;
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    await page.press('Een beetje');
    await page.press('Volgende');
    expect(location.href).to.equal(before);
    const {router, ...rest} = history.state as Record<string, unknown>;
    expect(router).to.equal('page-7');
    expect(Object.values(rest).every((value) => typeof value === 'number')).to.equal(true);
  });

  it('leave a second scan on the page alone', async () => {
    const one = await showScan();
    const two = await showScan();
    await one.press('Start');
    await two.press('Start');
    await two.press('Medewerker');
    await two.press('Volgende');
    expect(one.control('Medewerker').checked).to.equal(false);
    await go(two, 'back');
    expect(two.title).to.contain('Wie bent u?');
    expect(one.title).to.contain('Wie bent u?');
    await go(two, 'back');
    expect(two.title).to.equal(sampleContent.title);
    expect(one.title).to.contain('Wie bent u?');
    await go(one, 'back');
    expect(one.title).to.equal(sampleContent.title);
  });

  it('pay no attention to links within the page', async () => {
    const page = await showScan();
    await page.press('Start');
    const jumped = new Promise((done) => addEventListener('hashchange', done, {once: true}));
    location.hash = 'elsewhere';
    await jumped;
    await page.settle();
    expect(page.title).to.contain('Wie bent u?');
    await go(page, 'back');
    expect(page.title).to.contain('Wie bent u?');
  });

  it('do not lead back to what was sent', async () => {
    const heard = listen(['toegang-submit']);
    const page = await showScan();
    await page.goTo('Controleer uw antwoorden');
    await page.press('Verstuur');
    await go(page, 'back');
    expect(page.title).to.equal('Dank u wel voor het invullen');
    expect(page.has('Verstuur')).to.equal(false);
    expect(heard).to.have.length(1);
  });

  it('do not stop a visitor where the browser takes no more entries, as WebKit does after a hundred', async () => {
    history.pushState = () => {
      throw new DOMException('Attempt to use history.pushState() more than 100 times', 'SecurityError');
    };
    const page = await showScan();
    await page.press('Start');
    Reflect.deleteProperty(history, 'pushState');
    expect(page.title).to.contain('Wie bent u?');
    expect(page.focused).to.equal(page.title);
  });

  it('are told to the page as steps', async () => {
    const heard = listen(['toegang-step']);
    const page = await showScan();
    await page.press('Start');
    await go(page, 'back');
    expect(heard.map(([, detail]) => detail)).to.deep.equal([
      {step: 1, steps: 10},
      {step: 0, steps: 10},
    ]);
  });
});

describe('the title of the page', () => {
  afterEach(clearPage);

  it('is left alone', async () => {
    document.title = 'Gemeente Voorbeeld';
    const page = await showScan();
    await page.press('Start');
    expect(document.title).to.equal('Gemeente Voorbeeld');
  });

  it('says the step, and an error, when the page asks for it; afterwards it is the page’s own again', async () => {
    document.title = 'Gemeente Voorbeeld';
    const page = await showScan({manageTitle: true});
    expect(document.title).to.equal('Gemeente Voorbeeld');
    await page.press('Start');
    expect(document.title).to.equal('Stap 1 van 10: Wie bent u? – Gemeente Voorbeeld');
    await page.press('Volgende');
    expect(document.title).to.equal('Fout: Stap 1 van 10: Wie bent u? – Gemeente Voorbeeld');
    clearPage();
    expect(document.title).to.equal('Gemeente Voorbeeld');
  });
});
