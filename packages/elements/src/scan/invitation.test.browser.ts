import './personal-data.js';
import {expect} from 'chai';
import {createMemoryTransport, type Submission} from '@toegang/transport';
import {sampleContent} from '@toegang/model/samples';
import {makeTransport, send} from './testing/fake-transport.js';
import {clearPage, makeRound, showScan, withRound, type ScanPage} from './testing/scan-page.js';
import './toegang-scan.js';

function invite(address: string): void {
  history.replaceState(null, '', address);
}

describe('who is invited', () => {
  afterEach(() => {
    clearPage();
    invite(location.pathname);
  });

  it('as one of a group is not asked who they are, and the address still says it after a reload', async () => {
    invite('#audience=staff');
    const page = await showScan();
    await page.press('Start');
    expect(page.title).not.to.contain('Wie bent u?');
    expect(location.hash).to.equal('#audience=staff');
  });

  it('as one of a group that is not there is asked who they are', async () => {
    invite('#audience=nobody');
    const page = await showScan();
    await page.press('Start');
    expect(page.title).to.contain('Wie bent u?');
  });

  it('is who the page says, when the page says it', async () => {
    invite('#audience=staff');
    const page = await showScan({audience: 'resident'});
    expect(page.element.audience).to.equal('resident');
  });

  for (const [status, says] of [
    [401, 'Voor deze ronde hebt u een code nodig.'],
    [403, 'Deze code is al gebruikt'],
  ] as const) {
    it(`is told in plain words what is wrong with the code (${status}), and the answers stay`, async () => {
      const refusal: Submission = {kind: 'refused', status, detail: 'A code is needed.', problems: []};
      const {transport} = makeTransport(() => Promise.resolve(refusal));
      const page = await showScan({transport, round: 'round-1'});
      await send(page);
      expect(page.text).to.contain(says);
      expect(page.text).not.to.contain('A code is needed.');
      expect(page.has('Verstuur')).to.equal(true);
    });
  }
});

describe('a form that was filled in on paper', () => {
  afterEach(clearPage);

  async function enter(transport = withRound().transport): Promise<ScanPage> {
    const page = await showScan({transport, round: makeRound().id});
    page.element.setAttribute('via', 'paper');
    await send(page);
    return page;
  }

  it('is sent as such, and leads to the next one', async () => {
    const transport = createMemoryTransport({rounds: [makeRound()], contents: [sampleContent]});
    const page = await enter(transport);
    expect(transport.responses.map(({via}) => via)).to.deep.equal(['paper']);
    expect(page.title).to.equal('Formulier ingevoerd');
    expect(page.text).not.to.contain('Wil iemand anders op dit apparaat meedoen?');
    await page.press('Volgend formulier');
    expect(page.title).to.equal(sampleContent.title);
  });
});

describe('somebody who writes down personal data', () => {
  afterEach(clearPage);

  const asWritten = 'Bel mij op 06-12345678 of a.b@voorbeeld.example.';

  it('is told so under the field, and may send it all the same', async () => {
    const {transport, round} = withRound();
    const page = await showScan({transport, round});
    await page.goTo('Wat moet als eerste beter?');
    await page.write('Wilt u nog iets zeggen?', 'Alles ging goed, al 20 jaar.');
    expect(page.text).not.to.contain('Laat dat liever weg');
    await page.write('Wilt u nog iets zeggen?', asWritten);
    expect(page.text).to.contain('Staat hier een telefoonnummer en een e-mailadres? Laat dat liever weg');
    await page.press('Volgende');
    await page.press('Verstuur');
    expect(transport.responses[0]?.remark).to.equal(asWritten);
  });

  it('is told so at a why, too', async () => {
    const page = await showScan();
    await page.goTo('Wat moet als eerste beter?');
    await page.press(sampleContent.statements[0]?.texts['resident'] ?? '');
    await page.write('Waarom?', asWritten);
    expect(page.text).to.contain('Laat dat liever weg');
  });
});
