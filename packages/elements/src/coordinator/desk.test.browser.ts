import {expect} from 'chai';
import type {Failure} from '@toegang/transport';
import {clearPage, knowing, openRound, showDesk} from './testing/desk-page.js';
import './toegang-beheer.js';

const unreachable = {ok: false, failure: {kind: 'unreachable'}} as const;
const wrongKey: Failure = {kind: 'refused', status: 401, detail: 'This needs the key.', problems: []};

describe('signing in at the desk', () => {
  afterEach(clearPage);

  it('takes the key from the address, which then holds it no more', async () => {
    const before = location.pathname + location.search;
    history.replaceState(null, '', '#key=geheim&x=1');
    const page = await showDesk();
    expect(page.text).to.contain('Scan per brief');
    expect(location.hash).to.equal('#x=1');
    history.replaceState(null, '', before);
  });

  it('goes by hand, and leads to the list of rounds', async () => {
    const page = await showDesk();
    await page.write('Uw sleutel', 'geheim');
    await page.press('Inloggen');
    expect(page.focused).to.equal('Beheer van de scan');
    for (const title of ['Scan 2026', 'Scan 2025', 'Proef met de cliëntenraad', 'Scan per brief']) {
      expect(page.has(title)).to.equal(true);
    }
  });

  it('asks for the key when it is empty', async () => {
    const page = await showDesk();
    await page.press('Inloggen');
    expect(page.text).to.contain('Vul uw sleutel in.');
  });

  it('says in plain words that a key is wrong, and what was typed stays', async () => {
    const page = await showDesk({...knowing(), listRounds: () => Promise.resolve({ok: false, failure: wrongKey})});
    await page.write('Uw sleutel', 'verkeerd');
    await page.press('Inloggen');
    expect(page.text).to.contain('Deze sleutel klopt niet.');
    expect(page.control('Uw sleutel').value).to.equal('verkeerd');
    expect(page.control('Uw sleutel').type).to.equal('password');
  });

  it('says that there is no connection', async () => {
    const page = await showDesk({...knowing(), listRounds: () => Promise.resolve(unreachable)});
    await page.write('Uw sleutel', 'geheim');
    await page.press('Inloggen');
    expect(page.text).to.contain('Er is geen verbinding, of');
  });

  it('says who can mend a page without an address of a collector', async () => {
    const page = await showDesk();
    page.element.connect = null;
    await page.write('Uw sleutel', 'geheim');
    await page.press('Inloggen');
    expect(page.text).to.contain('(endpoint)');
  });

  it('is asked for again when the key stops being right', async () => {
    const collector = {...knowing(), fetchAudit: () => Promise.resolve({ok: false, failure: wrongKey} as const)};
    const page = await openRound('voorbeeld-2026', collector);
    await page.press('Logboek');
    expect(page.text).to.contain('Deze sleutel klopt niet.');
    expect(page.text).not.to.contain('Scan 2026');
  });

  it('ends with nothing on screen, and nothing kept', async () => {
    const page = await showDesk();
    await page.write('Uw sleutel', 'geheim');
    await page.press('Inloggen');
    await page.press('Uitloggen');
    expect(page.text).not.to.contain('Scan 2026');
    expect(page.control('Uw sleutel').value).to.equal('');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });
});

describe('a new round', () => {
  afterEach(clearPage);

  async function begin(collector = knowing()): ReturnType<typeof showDesk> {
    const page = await showDesk(collector);
    await page.write('Uw sleutel', 'geheim');
    await page.press('Inloggen');
    await page.press('Nieuwe ronde');
    return page;
  }

  it('needs a name, and is open at once', async () => {
    const page = await begin();
    await page.write('Naam van de ronde', 'Najaar 2026');
    await page.press('Maak de ronde');
    expect(page.title).to.equal('Najaar 2026');
    expect(page.focused).to.equal('Najaar 2026');
    expect(page.text).to.contain('Mensen kunnen de scan invullen.');
    expect(page.said).to.equal('De ronde ‘Najaar 2026’ is gemaakt en is open.');
  });

  it('says of each mistake how to mend it, and leads to it', async () => {
    const page = await begin();
    await page.write('Kleinste groep', '9');
    await page.press('Maak de ronde');
    expect(page.focused).to.contain('Er klopt nog iets niet');
    await page.press('Vul bij de kleinste groep een getal in van 10 tot 1000.');
    expect(page.focused).to.equal('Kleinste groep');
    expect(page.control('Kleinste groep').value).to.equal('9');
  });

  it('may have smaller groups when only invited people take part', async () => {
    const page = await begin();
    await page.press('Alleen mensen die ik uitnodig doen mee');
    expect(page.control('Kleinste groep').value).to.equal('5');
    await page.press('Alleen mensen die ik uitnodig doen mee');
    expect(page.control('Kleinste groep').value).to.equal('10');
  });

  it('that could not be made loses nothing of what was filled in', async () => {
    const page = await begin({...knowing(), makeRound: () => Promise.resolve(unreachable)});
    await page.write('Naam van de ronde', 'Najaar 2026');
    await page.press('Met codes voor één keer');
    await page.press('Maak de ronde');
    expect(page.text).to.contain('Wat u hebt ingevuld, staat er nog.');
    expect(page.control('Naam van de ronde').value).to.equal('Najaar 2026');
    expect(page.control('Met codes voor één keer').checked).to.equal(true);
  });
});

describe("a round's life", () => {
  afterEach(clearPage);

  it('opens a try-out only after saying that its answers are wiped', async () => {
    const page = await openRound('proef');
    await page.press('Open de ronde');
    expect(page.root.querySelector('dialog')?.open).to.equal(true);
    expect(page.text).to.contain('Alle antwoorden van de proef worden gewist.');
    expect(page.focused).to.equal('Annuleer');
    await page.press('Annuleer');
    expect(page.root.querySelector('dialog')?.open).to.equal(false);
    expect(page.text).to.contain('34');
    await page.press('Open de ronde');
    await page.press('Ja, wis de proef en open');
    expect(page.said).to.equal('De ronde is nu open.');
    expect(page.text).to.contain('Er heeft nog niemand meegedaan.');
  });

  it('closes and opens again', async () => {
    const page = await openRound('voorbeeld-2026');
    await page.press('Sluit de ronde');
    await page.press('Ja, sluit de ronde');
    expect(page.text).to.contain('Niemand kan de scan nog invullen.');
    expect(page.focused).to.equal('Scan 2026');
    await page.press('Open de ronde opnieuw');
    await page.press('Ja, open opnieuw');
    expect(page.text).to.contain('Mensen kunnen de scan invullen.');
  });

  it('becomes a try-out only as long as nobody answered', async () => {
    const answered = await openRound('voorbeeld-2026');
    expect(answered.has('Zet de ronde op proef')).to.equal(false);
    const unused = await openRound('voorbeeld-2026', knowing({progress: []}));
    expect(unused.has('Zet de ronde op proef')).to.equal(true);
  });

  it('says why its state was not changed', async () => {
    const refused: Failure = {kind: 'refused', status: 409, detail: 'Not now.', problems: []};
    const page = await openRound('voorbeeld-2026', {
      ...knowing(),
      setState: () => Promise.resolve({ok: false, failure: refused}),
    });
    await page.press('Sluit de ronde');
    await page.press('Ja, sluit de ronde');
    expect(page.text).to.contain('De verzamelaar zegt: 409 Not now.');
    expect(page.text).to.contain('Mensen kunnen de scan invullen.');
  });
});
