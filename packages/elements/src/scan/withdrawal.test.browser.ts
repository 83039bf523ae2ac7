import {expect} from 'chai';
import type {Transport} from '@toegang/transport';
import {imitate} from '../ui/testing/engine.js';
import {send} from './testing/fake-transport.js';
import {clearPage, makeRound, showScan, withRound} from './testing/scan-page.js';
import './toegang-scan.js';

describe('withdrawing', () => {
  afterEach(clearPage);

  it('asks first, then erases what was sent', async () => {
    const {transport, round} = withRound();
    const page = await showScan({transport, round});
    await send(page);
    await page.press('Antwoorden intrekken');
    expect(page.focused).to.contain('Weet u het zeker?');
    await page.press('Nee');
    expect(transport.responses).to.have.length(1);
    await page.press('Antwoorden intrekken');
    await page.press('Ja, trek mijn antwoorden in');
    expect(transport.responses).to.deep.equal([]);
    expect(page.title).to.equal('Uw antwoorden zijn ingetrokken en gewist.');
  });

  it('is not printed with the code, neither its heading nor its buttons', async function () {
    const page = await showScan(withRound());
    await send(page);
    await imitate(this, {media: 'print'});
    const isSeen = page.control('Antwoorden intrekken').closest('.withdraw')?.checkVisibility();
    await imitate(this, {});
    expect(isSeen).to.equal(false);
    expect(page.element.shadowRoot?.querySelector('.receipt')?.checkVisibility()).to.equal(true);
  });

  it('works on another day with the code, also after the round closed', async () => {
    const {transport, round} = withRound();
    await send(await showScan({transport, round}));
    const later: Transport = {
      ...transport,
      fetchRound: () => Promise.resolve({ok: true, value: makeRound({state: 'closed'})}),
      withdraw: (id, code) => transport.withdraw(id, code === 'k7qf 3M2P-9xwd4HTN' ? '0000-0000-0000-0001' : code),
    };
    const page = await showScan({transport: later, round});
    await page.press('Eerder ingevuld?');
    page.control('Uw code').value = ' k7qf 3M2P-9xwd4HTN ';
    await page.press('Antwoorden intrekken');
    await page.press('Ja, trek mijn antwoorden in');
    expect(page.text).to.contain('Uw antwoorden zijn ingetrokken en gewist.');
    expect(transport.responses).to.deep.equal([]);
  });

  it('says what to do about a code that is missing or unknown, and brings the focus to it', async () => {
    const page = await showScan(withRound());
    await page.press('Eerder ingevuld?');
    await page.press('Antwoorden intrekken');
    expect(page.text).to.contain('Vul de code in die u na het versturen kreeg.');
    expect(page.focused).to.equal('Uw code');
    page.control('Uw code').value = 'K7QF-3M2P-9XWD-4HTN';
    await page.press('Antwoorden intrekken');
    await page.press('Ja, trek mijn antwoorden in');
    expect(page.text).to.contain('Deze code is niet bekend bij deze ronde.');
    expect(page.focused).to.equal('Uw code');
    expect(page.control('Uw code').value).to.equal('K7QF-3M2P-9XWD-4HTN');
  });

  it('does not ask whether the visitor is sure of a code that cannot exist', async () => {
    const page = await showScan(withRound());
    await page.press('Eerder ingevuld?');
    page.control('Uw code').value = 'K7QF-3M2P-9XWD';
    await page.press('Antwoorden intrekken');
    expect(page.text).not.to.contain('Weet u het zeker?');
    expect(page.text).to.contain('Deze code is niet bekend bij deze ronde.');
  });

  it('brings the focus to the button when what was just sent cannot be withdrawn now', async () => {
    const {transport, round} = withRound();
    const broken: Transport = {...transport, withdraw: () => Promise.reject(new Error('broken'))};
    const page = await showScan({transport: broken, round});
    await send(page);
    await page.press('Antwoorden intrekken');
    await page.press('Ja, trek mijn antwoorden in');
    expect(page.text).to.contain('Intrekken lukt nu niet.');
    expect(page.focused).to.equal('Antwoorden intrekken');
  });
});
