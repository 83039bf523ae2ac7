import {expect} from 'chai';
import {findResponseProblems, type Response} from '@toegang/model';
import {sampleContent} from '@toegang/model/samples';
import type {Submission, SubmissionListener, Transport} from '@toegang/transport';
import {clearPage, listen, makeRound, showScan, withRound, type ScanPage} from './testing/scan-page.js';
import './toegang-scan.js';

const [statement] = sampleContent.statements.map(({texts}) => texts['resident'] ?? '');

/** A transport that does as a test says, and remembers what it was given. */
function makeTransport(submit: (response: Response) => Promise<Submission>) {
  const {transport} = withRound();
  const given: Response[] = [];
  const discarded: string[] = [];
  let tell: SubmissionListener = () => undefined;
  const slow: Transport = {
    ...transport,
    submit: (response) => {
      given.push(response);
      return submit(response);
    },
    watch(listener) {
      tell = listener;
      return () => undefined;
    },
    discard: (responseId) => {
      discarded.push(responseId);
      return Promise.resolve(true);
    },
  };
  const hear: SubmissionListener = (responseId, outcome) => tell(responseId, outcome);
  return {transport: slow, given, discarded, hear, tell: (outcome: Submission) => hear(given[0]?.id ?? '', outcome)};
}

async function send(page: ScanPage): Promise<void> {
  await page.goTo('Controleer uw antwoorden');
  await page.press('Verstuur');
}

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

  it('stores the response once and shows the code and what happens next', async () => {
    const heard = listen(['toegang-submitted']);
    const {transport, round} = withRound();
    const page = await showScan({transport, round});
    await send(page);
    expect(transport.responses).to.have.length(1);
    expect(page.text).to.contain('receipt-1');
    expect(page.text).to.contain('als minstens 10 mensen meededen');
    expect(page.focused).to.equal('Dank u wel voor het invullen');
    expect(heard).to.deep.equal([['toegang-submitted', {receipt: 'receipt-1'}]]);
  });

  it('does not send what the page took', async () => {
    const {transport, round} = withRound();
    const page = await showScan({transport, round});
    page.element.addEventListener('toegang-submit', (event) => event.preventDefault());
    await send(page);
    expect(transport.responses).to.deep.equal([]);
    expect(page.title).to.equal('Dank u wel voor het invullen');
  });

  it('says that it is sending, and a second press does nothing', async () => {
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
  });

  it('says plainly that it waits, and shows the code when it has arrived', async () => {
    const heard = listen(['toegang-submitted']);
    const {transport, tell} = makeTransport(() => Promise.resolve({kind: 'waiting', kept: 'device'}));
    const page = await showScan({transport, round: 'round-1'});
    await send(page);
    expect(page.title).to.equal('Uw antwoorden wachten op verbinding');
    expect(page.text).to.contain('bewaard op dit apparaat');
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

  it('says when a round was closed meanwhile, and the answers stay', async () => {
    const heard = listen(['toegang-error']);
    const {transport} = makeTransport(() =>
      Promise.resolve({kind: 'refused', status: 409, detail: 'closed', problems: []}),
    );
    const page = await showScan({transport, round: 'round-1'});
    await send(page);
    expect(page.text).to.contain('Deze ronde is intussen gesloten');
    expect(page.text).to.contain('Uw antwoorden staan nog op deze pagina');
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

  it('works on another day with the code, also after the round closed', async () => {
    const {transport, round} = withRound();
    await send(await showScan({transport, round}));
    const later: Transport = {
      ...transport,
      fetchRound: () => Promise.resolve({ok: true, value: makeRound({state: 'closed'})}),
    };
    const page = await showScan({transport: later, round});
    await page.press('Eerder ingevuld?');
    page.control('Uw code').value = ' receipt-1 ';
    await page.press('Antwoorden intrekken');
    await page.press('Ja, trek mijn antwoorden in');
    expect(page.text).to.contain('Uw antwoorden zijn ingetrokken en gewist.');
    expect(transport.responses).to.deep.equal([]);
  });

  it('says what to do about a code that is missing or unknown', async () => {
    const page = await showScan(withRound());
    await page.press('Eerder ingevuld?');
    await page.press('Antwoorden intrekken');
    expect(page.text).to.contain('Vul de code in die u na het versturen kreeg.');
    page.control('Uw code').value = 'receipt-9';
    await page.press('Antwoorden intrekken');
    await page.press('Ja, trek mijn antwoorden in');
    expect(page.text).to.contain('Deze code is niet bekend bij deze ronde.');
  });
});
