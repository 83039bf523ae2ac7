import {expect} from 'chai';
import {judgedAnswers, roughAnswers, waitingAnswers} from '@toegang/model/samples';
import type {CoordinatorTransport} from '@toegang/transport';
import {clearPage, knowing, openRound, type DeskPage} from './testing/desk-page.js';
import './toegang-beheer.js';

async function openQueue(collector: CoordinatorTransport = knowing()): Promise<DeskPage> {
  const page = await openRound('voorbeeld-2026', collector);
  await page.press('Antwoorden');
  return page;
}

describe('judging answers', () => {
  afterEach(clearPage);

  it('shows each with its group, what it is about, and what looks like personal data', async () => {
    const page = await openQueue();
    expect(page.written).to.have.length(4);
    expect(page.text).to.contain('Inwoner – waarom dit beter moet: ‘De hulp die ik kreeg');
    const marks = page.all('mark').map((mark) => mark.textContent.trim());
    expect(marks[0]).to.equal('telefoonnummer: 06-12345678');
    expect(page.text).to.contain('Hierin staat misschien een telefoonnummer en een e-mailadres.');
  });

  it('lets a screen reader say what the next one is about and what it says', async () => {
    const page = await openQueue();
    await page.press('Keur goed');
    const described = (page.root.activeElement?.getAttribute('aria-describedby') ?? '').split(' ');
    const words = described.map((id) => page.root.getElementById(id)?.textContent.replaceAll(/\s+/g, ' ').trim());
    expect(words[0]).to.equal('Inwoner – waarom dit beter moet: ‘Ik besliste zelf mee over de hulp die ik kreeg.’');
    expect(words[1]).to.contain('Alles was al ingevuld');
  });

  it('offers first to leave out what looks like personal data, and first to approve what does not', async () => {
    const page = await openQueue();
    const first = page.all('.card').map((card) => card.querySelector('.button:not(.secondary)')?.textContent.trim());
    expect(first).to.deep.equal(['Laat iets weg', 'Keur goed', 'Keur goed', 'Laat iets weg']);
  });

  it('goes on to the next after each decision, and says how many are left', async () => {
    const page = await openQueue();
    await page.press('Keur goed');
    expect(page.said).to.equal('Goedgekeurd. Nog 3 te gaan.');
    expect(page.focused).to.equal('Antwoord 1 van 3');
    expect(page.written[0]).to.contain('Alles was al ingevuld');
    for (let left = 0; left < 3; left += 1) await page.press('Keur goed');
    expect(page.said).to.equal('Goedgekeurd. Er wachten geen antwoorden meer.');
    expect(page.text).to.contain('Er wachten geen antwoorden.');
    expect(page.focused).to.equal('Antwoorden');
  });

  it('leaves out what is marked, and what is selected, and shows the rest to everybody', async () => {
    const page = await openQueue();
    await page.press('Laat iets weg');
    expect(page.focused).to.equal('Tekst die iedereen mag lezen');
    page.control('Laat weg: ‘06-12345678’').focus();
    await page.press('Laat weg: ‘06-12345678’');
    expect(page.focused).to.equal('Tekst die iedereen mag lezen');
    const field = page.root.querySelector<HTMLTextAreaElement>('#edited');
    const start = field?.value.indexOf('Dan leg') ?? 0;
    field?.setSelectionRange(start, field.value.length);
    await page.press('Laat weg wat ik heb geselecteerd');
    await page.press('Keur deze tekst goed');
    const approved = await page.collector.fetchAnswers('voorbeeld-2026', 'approved');
    expect(approved.ok && approved.value.map(({text}) => text)).to.deep.equal([
      'Belt u mij op [weggelaten], of mail naar j.jansen@voorbeeld.example. [weggelaten]',
    ]);
    expect(page.said).to.contain('Goedgekeurd, met iets weggelaten.');
  });

  it('does not approve a text of which nothing is left', async () => {
    const page = await openQueue();
    await page.press('Laat iets weg');
    await page.write('Tekst die iedereen mag lezen', '  ');
    await page.press('Keur deze tekst goed');
    expect(page.text).to.contain('Er blijft niets over. Wijs het antwoord dan af.');
  });

  it('rejects only with a reason: one of the list, or another', async () => {
    const page = await openQueue();
    await page.press('Wijs af');
    await page.press('Wijs dit antwoord af');
    expect(page.text).to.contain('Kies een reden, of schrijf er een op.');
    await page.press('Een andere reden');
    await page.press('Wijs dit antwoord af');
    expect(page.focused).to.equal('Welke reden?');
    await page.write('Welke reden?', 'Dubbel ingestuurd');
    await page.press('Wijs dit antwoord af');
    const rejected = await page.collector.fetchAnswers('voorbeeld-2026', 'rejected');
    expect(rejected.ok && rejected.value.map(({reason}) => reason)).to.deep.equal(['Dubbel ingestuurd']);
  });

  it('takes a decision back, with the text as it was written', async () => {
    const page = await openQueue();
    await page.press('Laat iets weg');
    await page.press('Laat weg: ‘06-12345678’');
    await page.press('Keur deze tekst goed');
    await page.press('Maak ongedaan');
    expect(page.written[0]).to.contain('06-12345678');
    expect(page.focused).to.equal('Antwoord 1 van 4');
    expect(page.said).to.contain('Het antwoord wacht weer.');
  });

  it('shows what was decided before, and puts it back to wait', async () => {
    const page = await openQueue(knowing({answers: judgedAnswers}));
    await page.press('zijn goedgekeurd');
    expect(page.written).to.deep.equal(['Mevrouw [weggelaten] hielp mij heel goed.']);
    expect(page.text).to.contain('Mevrouw De Wit hielp mij heel goed.');
    await page.press('zijn afgewezen');
    expect(page.text).to.contain('Afgewezen: Het beledigt of bedreigt iemand');
    await page.press('Zet terug bij wachten');
    await page.press('nog wachten');
    expect(page.written).to.deep.equal(['Een scheldwoord.']);
  });

  it('loses nothing of what was edited when the collector cannot be reached', async () => {
    const collector = knowing();
    let isDown = true;
    const page = await openQueue({
      ...collector,
      decide: (...given) =>
        isDown ? Promise.resolve({ok: false, failure: {kind: 'unreachable'}}) : collector.decide(...given),
    });
    await page.press('Laat iets weg');
    await page.write('Tekst die iedereen mag lezen', 'Bel mij niet.');
    await page.press('Keur deze tekst goed');
    expect(page.text).to.contain('Wat u hebt ingevuld, staat er nog.');
    expect(page.control('Tekst die iedereen mag lezen').value).to.equal('Bel mij niet.');
    isDown = false;
    await page.press('Keur deze tekst goed');
    const approved = await collector.fetchAnswers('voorbeeld-2026', 'approved');
    expect(approved.ok && approved.value[0]?.text).to.equal('Bel mij niet.');
  });

  it('says where it was written that a reason holds personal data', async () => {
    const problems = [{path: 'reason', expected: 'a reason without', received: 'one with', message: 'No.'}];
    const page = await openQueue({
      ...knowing(),
      decide: () => Promise.resolve({ok: false, failure: {kind: 'refused', status: 422, detail: '', problems}}),
    });
    await page.press('Wijs af');
    await page.press('Een andere reden');
    await page.write('Welke reden?', '06-12345678');
    await page.press('Wijs dit antwoord af');
    expect(page.text).to.contain('Schrijf de reden op zonder die gegevens.');
    expect(page.control('Welke reden?').value).to.equal('06-12345678');
  });

  it('shows markup, formulas and turned-around text as text', async () => {
    const page = await openQueue(knowing({answers: roughAnswers}));
    expect(page.written).to.have.length(roughAnswers.length);
    expect(page.all('.written img, .written script, .written h1, .written b')).to.deep.equal([]);
    expect(page.text).to.contain('<img src="x" onerror="alert(1)">');
    const {width} = page.element.getBoundingClientRect();
    for (const card of page.all('.card')) expect(card.scrollWidth).to.be.at.most(Math.ceil(width));
  });

  it('draws twenty at a time', async () => {
    const answers = Array.from({length: 12}, (_, times) =>
      waitingAnswers.map((answer) => ({...answer, id: `${answer.id}-${times}`})),
    ).flat();
    const page = await openQueue(knowing({answers}));
    expect(page.written).to.have.length(20);
    await page.press('Toon meer');
    expect(page.written).to.have.length(40);
    expect(page.focused).to.equal('Antwoord 21 van 48');
  });
});
