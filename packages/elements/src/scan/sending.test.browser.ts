import {expect} from 'chai';
import {findResponseProblems, type Response} from '@toegang/model';
import {sampleContent} from '@toegang/model/samples';
import type {Submission} from '@toegang/transport';
import {makeTransport, send} from './testing/fake-transport.js';
import {clearPage, listen, showScan, withRound} from './testing/scan-page.js';
import './toegang-scan.js';

const [statement] = sampleContent.statements.map(({texts}) => texts['resident'] ?? '');

describe('sending', () => {
  afterEach(clearPage);

  it('gives the page the whole response, and without an endpoint is done', async () => {
    const heard = listen(['toegang-submit', 'toegang-submitted']);
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    await page.press('Grotendeels', statement);
    while (!page.title.endsWith('Controleer uw antwoorden')) await page.press('Volgende');
    await page.press('Verstuur');
    const [, detail] = heard[0] ?? [];
    const {response} = detail as {response: Response};
    expect(response.answers).to.deep.equal({'fitting-1': 4});
    expect(findResponseProblems(response, sampleContent)).to.deep.equal([]);
    expect(heard[1]).to.deep.equal(['toegang-submitted', {}]);
    expect(page.title).to.equal('Dank u wel voor het invullen');
    expect(page.has('Antwoorden intrekken')).to.equal(false);
  });

  it('stores the response once and shows the code, where to use it, and what happens next', async () => {
    const heard = listen(['toegang-submitted']);
    const {transport, round} = withRound();
    const page = await showScan({transport, round});
    await send(page);
    expect(transport.responses).to.have.length(1);
    expect(page.text).to.contain('0000-0000-0000-0001');
    expect(page.text).to.contain('Dat kan op de eerste pagina van deze vragenlijst.');
    expect(page.text).to.contain('als minstens 10 mensen meededen');
    expect(page.focused).to.equal('Dank u wel voor het invullen');
    expect(heard).to.deep.equal([['toegang-submitted', {receipt: '0000-0000-0000-0001'}]]);
  });

  it('does not send what the page took', async () => {
    const {transport, round} = withRound();
    const page = await showScan({transport, round});
    page.element.addEventListener('toegang-submit', (event) => event.preventDefault());
    await send(page);
    expect(transport.responses).to.deep.equal([]);
    expect(page.title).to.equal('Dank u wel voor het invullen');
  });

  it('says that it is sending until it is sent, and a second press does nothing', async () => {
    let finish: (outcome: Submission) => void = () => undefined;
    const {transport, given} = makeTransport(() => new Promise((done) => (finish = done)));
    const page = await showScan({transport, round: 'round-1'});
    await send(page);
    await page.press('Verstuur');
    expect(page.said).to.equal('Bezig met versturen …');
    expect(page.text).to.contain('Bezig met versturen');
    expect(given).to.have.length(1);
    finish({kind: 'stored', receipt: 'abc'});
    await page.settle();
    expect(page.text).to.contain('abc');
    expect(page.said).to.equal('');
  });

  it('says it is sorry when a round was closed meanwhile; the answers stay, to print or copy', async () => {
    const heard = listen(['toegang-error']);
    const {transport} = makeTransport(() =>
      Promise.resolve({kind: 'refused', status: 409, detail: 'closed', problems: []}),
    );
    const page = await showScan({transport, round: 'round-1'});
    await send(page);
    expect(page.text).to.contain('Het spijt ons. Deze ronde is net gesloten.');
    expect(page.text).to.contain('Uw antwoorden staan nog op deze pagina. U kunt ze afdrukken of kopiëren.');
    expect(page.text).not.to.contain('U kunt elk antwoord nog wijzigen');
    expect(page.has('Verstuur')).to.equal(false);
    expect(page.title).to.contain('Controleer uw antwoorden');
    expect(page.focused).to.contain('Uw antwoorden zijn niet verstuurd');
    expect(heard).to.deep.equal([['toegang-error', {reason: 'submit', status: 409}]]);
  });

  it('shows what the service did not like, and can be tried again with the same id', async () => {
    const problem = {path: 'answers.x', expected: 'a', received: 'b', message: 'Expected a but received b.'};
    const outcomes: Submission[] = [
      {kind: 'refused', status: 422, detail: 'Wrong.', problems: [problem]},
      {kind: 'stored', receipt: 'abc'},
    ];
    const {transport, given} = makeTransport(() => Promise.resolve(outcomes.shift() as Submission));
    const page = await showScan({transport, round: 'round-1'});
    await send(page);
    expect(page.text).to.contain('answers.x Expected a but received b.');
    await page.press('Verstuur');
    expect(page.text).to.contain('abc');
    expect(given[0]?.id).to.equal(given[1]?.id);
  });

  it('keeps the answers when a transport falls over', async () => {
    const {transport} = makeTransport(() => Promise.reject(new Error('broken')));
    const page = await showScan({transport, round: 'round-1'});
    await send(page);
    expect(page.text).to.contain('Er ging iets mis');
    expect(page.has('Verstuur')).to.equal(true);
  });

  it('begins anew only on purpose, with nothing left and another id', async () => {
    const {transport, round} = withRound();
    const page = await showScan({transport, round});
    await send(page);
    await page.press('Nog een keer invullen');
    expect(page.title).to.equal(sampleContent.title);
    await page.press('Start');
    expect(page.control('Inwoner').checked).to.equal(false);
    await page.press('Medewerker');
    while (!page.title.endsWith('Controleer uw antwoorden')) await page.press('Volgende');
    await page.press('Verstuur');
    expect(new Set(transport.responses.map(({id}) => id)).size).to.equal(2);
  });
});
