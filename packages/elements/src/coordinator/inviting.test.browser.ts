import '../scan/toegang-scan.js';
import {expect} from 'chai';
import {clearPage, knowing, openRound} from './testing/desk-page.js';
import './toegang-beheer.js';

describe('inviting', () => {
  afterEach(clearPage);

  it('gives each group a link and a QR code to the page with the scan', async () => {
    const page = await openRound('voorbeeld-2026');
    await page.press('Uitnodigen');
    const links = ['Inwoner', 'Medewerker'].map((group) => page.control(`Link voor de groep ‘${group}’`).value);
    expect(links).to.deep.equal([
      `${location.origin}/scan.html?round=voorbeeld-2026#audience=resident`,
      `${location.origin}/scan.html?round=voorbeeld-2026#audience=staff`,
    ]);
    expect(page.all('svg.qr').map((qr) => qr.getAttribute('aria-label'))).to.deep.equal([
      'QR-code met de link voor de groep ‘Inwoner’',
      'QR-code met de link voor de groep ‘Medewerker’',
    ]);
  });

  it('takes another address of the page, and says what an address is', async () => {
    const page = await openRound('voorbeeld-2026');
    await page.press('Uitnodigen');
    const isShown = (): boolean => page.control('Adres van de pagina met de scan').checkVisibility();
    expect(isShown()).to.equal(false);
    await page.press('Waar staat de scan?');
    expect(isShown()).to.equal(true);
    await page.write('Adres van de pagina met de scan', 'https://');
    expect(page.text).to.contain('Vul een heel adres in');
    expect(page.has('Link voor de groep')).to.equal(false);
    await page.write('Adres van de pagina met de scan', 'https://elders.example/scan');
    expect(isShown()).to.equal(true);
    expect(page.control('Link voor de groep ‘Inwoner’').value).to.equal(
      'https://elders.example/scan#audience=resident',
    );
  });

  it('prints a sheet for each group: what it is about, the QR code, and the link', async () => {
    const page = await openRound('voorbeeld-2026');
    await page.press('Uitnodigen');
    expect(page.text).not.to.contain('Richt de camera van uw telefoon op deze code.');
    window.dispatchEvent(new Event('beforeprint'));
    const sheets = page.all('.poster').map((sheet) => sheet.textContent.replaceAll(/\s+/g, ' '));
    expect(sheets).to.have.length(2);
    for (const sheet of sheets) expect(sheet).to.match(/Doe mee.*Richt de camera.*scan\.html\?round=voorbeeld-2026/);
    window.dispatchEvent(new Event('afterprint'));
    expect(page.has('Link voor de groep ‘Inwoner’')).to.equal(true);
  });

  it('shows codes once, each with a link of its own, and counts them', async () => {
    const page = await openRound('brief');
    await page.press('Uitnodigen');
    await page.write('Hoeveel codes?', '3');
    await page.press('Medewerker');
    await page.press('Maak codes');
    const links = page.all('.slip .address').map((link) => link.textContent.trim());
    expect(new Set(links).size).to.equal(3);
    for (const link of links) expect(link).to.match(/#audience=staff&code=[A-Z]{4}-[A-Z]{4}$/);
    expect(page.text).to.contain('U ziet deze codes maar één keer.');
    await page.press('Ik heb ze afgedrukt');
    expect(page.all('.slip')).to.deep.equal([]);
    expect(page.all('.counts tbody tr').map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim())).to.deep.equal([
      'Inwoner 0 0',
      'Medewerker 3 0',
    ]);
  });

  it('says how many codes can be made', async () => {
    const page = await openRound('brief');
    await page.press('Uitnodigen');
    await page.write('Hoeveel codes?', 'veel');
    await page.press('Maak codes');
    expect(page.text).to.contain('Vul een aantal codes in van 1 tot 500.');
    expect(page.control('Hoeveel codes?').value).to.equal('veel');
  });
});

describe('forms from paper', () => {
  afterEach(clearPage);

  it('are entered in the scan itself, in the light DOM, which leaves with its part of the desk', async () => {
    const page = await openRound('voorbeeld-2026');
    await page.press('Papier');
    const scan = page.element.querySelector('toegang-scan');
    expect(scan?.getAttribute('via')).to.equal('paper');
    expect(scan?.round).to.equal('voorbeeld-2026');
    expect(scan?.checkVisibility()).to.equal(true);
    await page.press('Logboek');
    expect(page.element.querySelector('toegang-scan')).to.equal(null);
  });

  it('cannot be entered in a closed round', async () => {
    const page = await openRound('voorbeeld-2025');
    await page.press('Papier');
    expect(page.text).to.contain('U kunt geen formulieren meer invoeren.');
    expect(page.element.querySelector('toegang-scan')).to.equal(null);
  });
});

describe('the log', () => {
  afterEach(clearPage);

  it('tells what was done, newest first, and why', async () => {
    const page = await openRound(
      'voorbeeld-2026',
      knowing({
        audit: [
          {at: '2026-11-21', act: 'rejected', answer: 'a', reason: 'Scheldt'},
          {at: '2026-11-21', act: 'approved', answer: 'b'},
          {at: '2026-11-21', act: 'approved', answer: 'c'},
          {at: '2026-11-20', act: 'round-opened'},
        ],
      }),
    );
    await page.press('Logboek');
    expect(page.all('.act').map((act) => act.textContent.replaceAll(/\s+/g, ' ').trim())).to.deep.equal([
      '21 november 2026 Antwoord afgewezen: Scheldt',
      '21 november 2026 Antwoord goedgekeurd (2 keer)',
      '20 november 2026 Ronde geopend',
    ]);
  });
});
