import {expect} from 'chai';
import {sampleSessions, sampleTalkContent} from '@toegang/model/samples';
import {findAxeProblems} from '../ui/testing/find-axe-problems.js';
import {createMemorySessions, type MemorySessions} from './testing/memory-sessions.js';
import {showSession, type SessionPage} from './testing/session-page.js';
import './toegang-gesprek.js';

const makeSessions = (): MemorySessions => createMemorySessions(sampleSessions.welcome, sampleTalkContent);

async function openLead(page: SessionPage): Promise<void> {
  await page.press('Leidt u het gesprek?');
  await page.read('Hoe wilt u praten?');
}

describe('the entry of a session', () => {
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '');
  });

  it('lets a phone in with the code, however it is typed', async () => {
    for (const code of ['ABCD-EFGH', 'abcd efgh', ' abcdefgh ']) {
      const page = await showSession({sessions: makeSessions()});
      await page.write('Code van het gesprek', code);
      await page.press('Doe mee');
      await page.read('Welkom');
      expect(page.focusedText).to.equal('Welkom');
      page.element.remove();
      history.replaceState(null, '');
    }
  });

  it('goes in at once with a code in the address, and takes it out of the address', async () => {
    const page = await showSession({sessions: makeSessions(), code: 'ABCDEFGH'});
    await page.read('Welkom');
    expect(location.hash).to.equal('');
  });

  it('goes in at once with a key in the address, and takes it out of the address', async () => {
    const address = '#seat=facilitator&session=sample&key=facilitator';
    const page = await showSession({sessions: makeSessions(), address});
    await page.read('Dit doet u nu');
    expect(location.hash).to.equal('');
  });

  it('is in the same seat when the page is loaded again', async () => {
    const sessions = makeSessions();
    const page = await showSession({sessions, address: '#seat=facilitator&session=sample&key=facilitator'});
    await page.read('Dit doet u nu');
    page.element.remove();
    const again = await showSession({sessions});
    await again.read('Dit doet u nu');
  });

  it('says what is wrong with a code before it asks, and puts the focus there', async () => {
    const page = await showSession({sessions: makeSessions()});
    await page.press('Doe mee');
    expect(page.text).to.contain('Typ de code die op het scherm staat.');
    await page.write('Code van het gesprek', 'ABC');
    await page.press('Doe mee');
    expect(page.text).to.contain('Een code heeft acht letters en cijfers.');
    expect(page.focused?.id).to.equal('code');
    expect(page.focused?.getAttribute('aria-describedby')).to.contain('code-error');
  });

  it('says why nobody comes in, and keeps what was typed', async () => {
    const said = {
      unknown: 'Deze code kennen wij niet.',
      full: 'Dit gesprek is vol.',
      busy: 'Er is te vaak een verkeerde code geprobeerd.',
      offline: 'Er is geen verbinding met internet.',
    } as const;
    const sessions = makeSessions();
    const page = await showSession({sessions});
    await page.write('Code van het gesprek', 'ABCD-EFGH');
    for (const reason of Object.keys(said) as (keyof typeof said)[]) {
      sessions.refuse(reason);
      await page.press('Doe mee');
      await page.read(said[reason]);
      expect(page.field('Code van het gesprek').value).to.equal('ABCD-EFGH');
    }
  });

  it('makes a session of the chosen format, with links that are keys', async () => {
    const page = await showSession({sessions: makeSessions()});
    await openLead(page);
    expect(page.text).to.contain('De groep praat over de uitkomsten van de scan.');
    await page.tick('Samen duiden');
    await page.write('Naam van het gesprek', 'Gesprek in Noord');
    await page.write('Sleutel van de coördinator', 'geheim');
    await page.press('Begin dit gesprek');
    await page.read('Uw gesprek staat klaar');
    expect(page.text).to.contain('Het zijn sleutels');
    expect(page.text).to.contain('ABCD-EFGH');
    const hashes = page.all('dd a').map((link) => (link as HTMLAnchorElement).hash);
    expect(hashes).to.deep.equal([
      '#seat=facilitator&session=sample&key=facilitator',
      '#seat=screen&session=sample&key=screen',
    ]);
    await page.press('Ga naar het gesprek');
    await page.read('Gesprek in Noord');
    expect(page.text).to.contain('Eerst apart');
  });

  it('asks for a name and a key, and says when the key is wrong', async () => {
    const sessions = makeSessions();
    const page = await showSession({sessions});
    await openLead(page);
    await page.press('Begin dit gesprek');
    expect(page.text).to.contain('Geef het gesprek een naam.');
    expect(page.text).to.contain('Vul de sleutel van de coördinator in.');
    expect(page.focused?.id).to.equal('session-title');
    sessions.refuse('refused');
    await page.write('Naam van het gesprek', 'Noord');
    await page.write('Sleutel van de coördinator', 'fout');
    await page.press('Begin dit gesprek');
    await page.read('Deze sleutel klopt niet.');
    expect(page.focused?.id).to.equal('coordinator-key');
  });

  it('says that a session is gone, and leads back to the beginning', async () => {
    const sessions = makeSessions();
    sessions.connect('gone');
    const page = await showSession({sessions, place: {seat: 'screen', key: 'screen'}});
    await page.read('Dit gesprek is er niet meer');
    await page.press('Naar het begin');
    await page.read('Doe mee');
  });

  it('offers one device where there is no place for sessions', async () => {
    const page = await showSession();
    expect(page.text).to.contain('Op één apparaat kan het wel.');
    await openLead(page);
    expect(page.text).not.to.contain('Sleutel van de coördinator');
    await page.press('Begin op dit apparaat');
    await page.read('Dit doet u nu');
  });

  it('says what is wrong with content instead of beginning', async () => {
    const page = await showSession({contentPack: {...sampleTalkContent, themes: 'geen'} as never});
    await page.press('Leidt u het gesprek?');
    await page.read('Dit gesprek kan niet getoond worden');
  });

  it('passes axe, with errors and with links', async () => {
    const page = await showSession({sessions: makeSessions()});
    await page.press('Doe mee');
    await openLead(page);
    await page.press('Begin dit gesprek');
    expect(await findAxeProblems(page.element)).to.deep.equal([]);
    await page.write('Naam van het gesprek', 'Noord');
    await page.write('Sleutel van de coördinator', 'geheim');
    await page.press('Begin dit gesprek');
    await page.read('Uw gesprek staat klaar');
    expect(await findAxeProblems(page.element)).to.deep.equal([]);
  });
});
