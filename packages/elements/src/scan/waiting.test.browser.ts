import {expect} from 'chai';
import {sampleContent} from '@toegang/model/samples';

import {makeTransport, send} from './testing/fake-transport.js';
import {clearPage, listen, showScan} from './testing/scan-page.js';
import './toegang-scan.js';

describe('answers that wait', () => {
  afterEach(clearPage);

  it('says plainly that it waits and blames no connection, and shows the code when it has arrived', async () => {
    const heard = listen(['toegang-submitted']);
    const {transport, tell} = makeTransport(() => Promise.resolve({kind: 'waiting', kept: 'device'}));
    const page = await showScan({transport, round: 'round-1'});
    await send(page);
    expect(page.title).to.equal('Uw antwoorden wachten nog');
    expect(page.text).to.contain('bewaard op dit apparaat');
    expect(page.text).to.contain('We proberen het vanzelf opnieuw');
    expect(page.text).not.to.contain('verbinding');
    expect(heard).to.deep.equal([]);
    tell({kind: 'stored', receipt: 'later-1'});
    await page.settle();
    expect(page.title).to.equal('Dank u wel voor het invullen');
    expect(page.text).to.contain('later-1');
    expect(heard).to.deep.equal([['toegang-submitted', {receipt: 'later-1'}]]);
  });

  it('says to leave the page open where the device keeps nothing', async () => {
    const {transport} = makeTransport(() => Promise.resolve({kind: 'waiting', kept: 'page'}));
    const page = await showScan({transport, round: 'round-1'});
    await send(page);
    expect(page.text).to.contain('Laat deze pagina open');
  });

  it('erases what waits when the visitor asks', async () => {
    const {transport} = makeTransport(() => Promise.resolve({kind: 'waiting', kept: 'device'}));
    const page = await showScan({transport, round: 'round-1'});
    await send(page);
    await page.press('Wis mijn antwoorden van dit apparaat');
    expect(page.title).to.equal('Uw antwoorden zijn gewist');
    expect(page.text).to.contain('Er is niets verstuurd.');
  });

  it('says on the introduction that answers of an earlier visit wait, until they are sent', async () => {
    const {transport, hear} = makeTransport(() => Promise.resolve({kind: 'waiting'}));
    const page = await showScan({transport, round: 'round-1'});
    expect(page.text).not.to.contain('Er wachten nog antwoorden');
    hear('earlier', {kind: 'waiting', kept: 'device'});
    await page.settle();
    expect(page.title).to.equal(sampleContent.title);
    expect(page.text).to.contain('Er wachten nog antwoorden op dit apparaat. Ze worden vanzelf verstuurd.');
    hear('earlier', {kind: 'stored', receipt: 'abc'});
    await page.settle();
    expect(page.text).not.to.contain('Er wachten nog antwoorden');
    expect(page.text).not.to.contain('abc');
  });

  it('erases answers of an earlier visit when the visitor asks, and stays on the introduction', async () => {
    const {transport, hear, discarded} = makeTransport(() => Promise.resolve({kind: 'waiting'}));
    const page = await showScan({transport, round: 'round-1'});
    hear('earlier', {kind: 'waiting', kept: 'device'});
    await page.settle();
    await page.press('Wis mijn antwoorden van dit apparaat');
    expect(discarded).to.deep.equal(['earlier']);
    expect(page.said).to.equal('Uw antwoorden zijn gewist');
    expect(page.focused).to.equal(sampleContent.title);
    expect(page.has('Wis mijn antwoorden')).to.equal(false);
  });

  it('can erase answers of an earlier visit where the questionnaire cannot be loaded', async () => {
    const {transport, hear} = makeTransport(() => Promise.resolve({kind: 'waiting'}));
    const fetchContent = () => Promise.resolve({ok: false, failure: {kind: 'unreachable'}} as const);
    const page = await showScan({contentPack: null, transport: {...transport, fetchContent}, round: 'round-1'});
    hear('earlier', {kind: 'waiting', kept: 'device'});
    await page.settle();
    expect(page.text).to.contain('kan nu niet geladen worden');
    expect(page.has('Wis mijn antwoorden van dit apparaat')).to.equal(true);
  });

  it('says that what waits is sent all the same when somebody else fills it in', async () => {
    const {transport, given, discarded} = makeTransport(() => Promise.resolve({kind: 'waiting', kept: 'device'}));
    const page = await showScan({transport, round: 'round-1'});
    await send(page);
    expect(page.text).to.contain('van dit scherm gewist. Ze worden vanzelf verstuurd.');
    await page.press('Nog een keer invullen');
    expect(page.text).to.contain('Er wachten nog antwoorden op dit apparaat.');
    await send(page);
    await page.press('Wis mijn antwoorden van dit apparaat');
    expect(discarded).to.deep.equal([given[1]?.id]);
  });

  it('leaves the focus alone while it waits longer', async () => {
    const {transport, tell} = makeTransport(() => Promise.resolve({kind: 'waiting', kept: 'device'}));
    const page = await showScan({transport, round: 'round-1'});
    await send(page);
    page.control('Wis mijn antwoorden').focus();
    tell({kind: 'waiting', kept: 'device'});
    await page.settle();
    expect(page.focused).to.equal('Wis mijn antwoorden van dit apparaat');
  });
});
