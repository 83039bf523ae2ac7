import {expect} from 'chai';
import type {ScanContent} from '@toegang/model';
import {sampleContent} from '@toegang/model/samples';
import {imitate} from '../ui/testing/engine.js';
import {clearPage, makeRound, showScan, withRound, type ScanPage, type ScanSettings} from './testing/scan-page.js';
import './toegang-scan.js';

const {statements, scale, priorities, audiences} = sampleContent;
const CHOICES = scale.options.length + 1;
const [first, second] = statements;

/** A scan whose form for a pen has been loaded. */
async function show(settings: ScanSettings = {}): Promise<ScanPage> {
  const page = await showScan(settings);
  while (!page.has('Op papier invullen')) await page.settle();
  return page;
}

/** What is on the form. */
function printed(page: ScanPage, selector: string): readonly HTMLElement[] {
  return [...(page.element.shadowRoot?.querySelectorAll<HTMLElement>(`.paper ${selector}`) ?? [])];
}

/** What a visitor sees, on screen or on paper. */
const isSeen = (page: ScanPage, selector: string): boolean =>
  page.element.shadowRoot?.querySelector(selector)?.checkVisibility() ?? false;

/** Box with this label, under the statement with this text. */
function isCrossed(page: ScanPage, statement: string, label: string): boolean {
  const text = printed(page, '.statement').find(({textContent}) => textContent.includes(statement));
  const boxes = [...(text?.nextElementSibling?.querySelectorAll('.box') ?? [])];
  const box = boxes.find(({textContent}) => textContent.trim() === label);
  const path = box?.querySelector('path')?.getAttribute('d') ?? '';
  return path.split(/M/gi).length > 2;
}

/** As in a browser: what listens has to be done when the event is. */
const print = (): boolean => window.dispatchEvent(new Event('beforeprint'));
const endPrint = (): boolean => window.dispatchEvent(new Event('afterprint'));

describe('the scan on paper', () => {
  afterEach(() => {
    endPrint();
    clearPage();
  });

  it('has a box for every answer to every statement of who answers, and lines to write on', async () => {
    const page = await show({audience: 'resident'});
    print();
    expect(printed(page, '.statement')).to.have.length(statements.length);
    expect(printed(page, '.box')).to.have.length(audiences.length + statements.length * CHOICES);
    expect(printed(page, '.number')).to.have.length(priorities.max);
    expect(printed(page, '.line')).to.have.length(priorities.max * 3 + 6);
    expect(printed(page, ':is(button, input)')).to.deep.equal([]);
  });

  it('is all that is seen there, also where the medium changes without a word before', async function () {
    const page = await show({audience: 'resident'});
    expect(isSeen(page, '.frame')).to.equal(true);
    await imitate(this, {media: 'print'});
    while (printed(page, '.box').length === 0) await page.settle();
    expect([isSeen(page, '.box'), isSeen(page, '.frame')]).to.deep.equal([true, false]);
    await imitate(this, {});
    while (printed(page, '.box').length > 0) await page.settle();
    expect(isSeen(page, '.frame')).to.equal(true);
  });

  it('has a form for each audience while nobody said who answers', async () => {
    const page = await show();
    print();
    expect(printed(page, '.form')).to.have.length(audiences.length);
    const texts = printed(page, '.statement').map(({textContent}) => textContent);
    for (const {id} of audiences) expect(texts.some((text) => text.includes(first?.texts[id] ?? '?'))).to.equal(true);
  });

  it('has a box for every principle where those are chosen from', async () => {
    const contentPack: ScanContent = {...sampleContent, priorities: {kind: 'principle', max: 2, why: 'off'}};
    const page = await show({contentPack, audience: 'resident'});
    print();
    const boxes = audiences.length + statements.length * CHOICES + sampleContent.principles.length;
    expect(printed(page, '.box')).to.have.length(boxes);
    expect(printed(page, '.number')).to.deep.equal([]);
  });

  it('crosses what was answered, and says what was chosen and written', async () => {
    const page = await show();
    await page.press('Start');
    await page.press('Inwoner');
    await page.press('Volgende');
    await page.press('Grotendeels', first?.texts['resident']);
    await page.press(scale.unknown, second?.texts['resident']);
    while (!page.title.endsWith('Wat moet als eerste beter?')) await page.press('Volgende');
    await page.press(second?.texts['resident'] ?? '');
    await page.write('Waarom?', 'Ik vertelde alles drie keer.');
    await page.write('Wilt u nog iets zeggen?', 'Dank u wel.');
    print();
    expect(isCrossed(page, first?.texts['resident'] ?? '', 'Grotendeels')).to.equal(true);
    expect(isCrossed(page, first?.texts['resident'] ?? '', 'Half om half')).to.equal(false);
    expect(isCrossed(page, second?.texts['resident'] ?? '', scale.unknown)).to.equal(true);
    expect(printed(page, '.number').map(({textContent}) => textContent.trim())[0]).to.match(/2$/);
    const written = printed(page, '.written').map(({textContent}) => textContent);
    expect(written).to.deep.equal(['Ik vertelde alles drie keer.', 'Dank u wel.']);
    expect(printed(page, '.line')).to.have.length((priorities.max - 1) * 3);
  });

  it('asks in easy language when that was chosen', async () => {
    const page = await show({audience: 'resident'});
    await page.press('Start');
    await page.press('Toon de stellingen in makkelijke taal');
    print();
    expect(printed(page, '.statement')[0]?.textContent).to.contain(first?.easy?.['resident']);
  });

  it('is there before the page is laid out, and leaves the step as it was', async () => {
    const page = await show({audience: 'resident'});
    await page.press('Start');
    const option = page.control('Grotendeels', first?.texts['resident']);
    option.focus();
    print();
    expect(page.element.shadowRoot?.querySelector('.paper')).not.to.equal(null);
    endPrint();
    expect(page.element.shadowRoot?.querySelector('.paper')).to.equal(null);
    expect(page.element.shadowRoot?.activeElement).to.equal(option);
    expect(option.isConnected).to.equal(true);
  });

  it('takes over what the page says of help, privacy and handing in', async () => {
    const page = await show({audience: 'resident'});
    page.element.innerHTML = '<p slot="help">Bel 14 0123.</p><p slot="paper">Lever in bij het loket.</p>';
    await page.press('Start');
    const [help, place] = page.element.querySelectorAll('p');
    expect([help?.hidden, place?.hidden]).to.deep.equal([true, true]);
    print();
    expect([help?.hidden, place?.hidden]).to.deep.equal([false, false]);
    expect(printed(page, 'slot[name=paper]').map((slot) => (slot as HTMLSlotElement).assignedElements())).to.deep.equal(
      [[place]],
    );
  });

  it('can be asked for on the introduction', async () => {
    const page = await show();
    const asked: string[] = [];
    const {print: own} = window;
    window.print = () => asked.push('print');
    await page.press('Op papier invullen');
    window.print = own;
    expect(asked).to.deep.equal(['print']);
  });

  it('is no form any more after sending, or when the round is closed', async () => {
    const sent = await show(withRound());
    await sent.goTo('Controleer uw antwoorden');
    await sent.press('Verstuur');
    const closed = await showScan(withRound(makeRound({state: 'closed'})));
    expect(closed.has('Op papier invullen')).to.equal(false);
    print();
    expect(printed(sent, '*')).to.deep.equal([]);
    expect(isSeen(sent, '.receipt')).to.equal(true);
    expect(printed(closed, '*')).to.deep.equal([]);
  });
});
