import {expect} from 'chai';
import {sampleContent} from '@toegang/model/samples';
import type {ScanContent} from '@toegang/model';
import {laidOut} from '../ui/testing/laid-out.js';
import {clearPage, listen, makeRound, showScan, withRound} from './testing/scan-page.js';
import './toegang-scan.js';

const [first, second] = sampleContent.statements.map(({texts}) => texts['resident'] ?? '');

describe('the introduction', () => {
  afterEach(clearPage);

  it('says how long it takes, that skipping is fine and that nothing is sent before Verstuur', async () => {
    const page = await showScan();
    expect(page.title).to.equal(sampleContent.title);
    expect(page.text).to.contain('ongeveer 7 minuten');
    expect(page.text).to.contain('U mag stellingen overslaan');
    expect(page.text).to.contain('Er wordt niets verstuurd totdat u op ‘Verstuur’ drukt');
  });

  it('leads to who keeps the answers and to help now, by address', async () => {
    const page = await showScan();
    page.element.setAttribute('privacy-href', '/privacy');
    page.element.setAttribute('help-href', '/loket');
    await page.settle();
    expect(page.control('Lees wie uw antwoorden bewaart').getAttribute('href')).to.equal('/privacy');
    expect(page.control('Bekijk waar u nu hulp vindt').getAttribute('href')).to.equal('/loket');
  });

  it('gives the page room for its own words about both', async () => {
    const page = await showScan();
    page.element.innerHTML = '<p slot="privacy">De gemeente bewaart ze.</p><p slot="help">Bel 14 000.</p>';
    for (const child of page.element.children) expect(child.checkVisibility(), child.textContent).to.equal(true);
  });

  it('says how long answers are kept, in years where they are whole, when the round is known', async () => {
    const page = await showScan(withRound());
    expect(page.text).to.contain('uiterlijk 90 dagen nadat de ronde is gesloten');
    clearPage();
    const yearly = await showScan(withRound(makeRound({retentionDays: 365})));
    expect(yearly.text).to.contain('uiterlijk 1 jaar nadat de ronde is gesloten');
  });

  it('says that a round is closed, and does not let anybody start', async () => {
    const page = await showScan(withRound(makeRound({state: 'closed'})));
    expect(page.text).to.contain('Deze ronde is gesloten');
    expect(page.has('Start')).to.equal(false);
  });

  it('says that a round is a try-out', async () => {
    const page = await showScan(withRound(makeRound({state: 'try-out'})));
    expect(page.text).to.contain('Dit is een proefronde');
    expect(page.has('Start')).to.equal(true);
  });

  it('tells whoever made the page that the round is missing, is unknown, or has other content', async () => {
    const heard = listen(['toegang-error']);
    const {transport, round} = withRound();
    expect((await showScan({transport})).text).to.contain('‘round’ klopt niet');
    expect((await showScan({transport, round: 'gone'})).text).to.contain('‘round’ klopt niet');
    const other: ScanContent = {...sampleContent, version: '2'};
    expect((await showScan({transport, round, contentPack: other})).text).to.contain('‘content’ klopt niet');
    expect(heard.map(([, detail]) => detail)).to.deep.equal(Array(3).fill({reason: 'round'}));
  });
});

describe('the step who you are', () => {
  afterEach(clearPage);

  it('is step 1 of 10, and asks with native radio buttons in a named group', async () => {
    const page = await showScan();
    await page.press('Start');
    expect(page.title).to.equal('Stap 1 van 10: Wie bent u?');
    expect(page.control('Inwoner', 'Wie bent u?').type).to.equal('radio');
  });

  it('says what to do when it is not answered, at the top and at the question', async () => {
    const page = await showScan();
    await page.press('Start');
    await page.press('Volgende');
    expect(page.errors).to.deep.equal(['Kies wie u bent.']);
    expect(page.text).to.contain('Fout: Kies wie u bent.');
    expect(page.focused).to.contain('Er is iets niet goed gegaan');
    await page.press('Kies wie u bent.');
    expect(page.focused).to.equal('Inwoner');
  });

  it('is left out when the page says who answers', async () => {
    const page = await showScan({audience: 'staff'});
    await page.press('Start');
    expect(page.title).to.equal('Stap 1 van 9: Passend en samenhangend');
    expect(page.groups[0]).to.equal(sampleContent.statements[0]?.texts['staff']);
  });
});

describe('a step with statements', () => {
  afterEach(clearPage);

  it('asks each statement in a group of its own, with the scale and weet ik niet', async () => {
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    expect(page.title).to.equal('Stap 2 van 10: Passend en samenhangend');
    expect(page.groups).to.deep.equal([first, second]);
    for (const label of [...sampleContent.scale.options.map((option) => option.label), 'Weet ik niet']) {
      expect(page.control(label, first).type).to.equal('radio');
    }
    expect(page.text).to.contain('U mag een stelling overslaan.');
  });

  it('does not go on by itself, and says only which statement was answered', async () => {
    const heard = listen(['toegang-answer-change']);
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    await page.press('Helemaal wel', first);
    expect(page.title).to.contain('Passend en samenhangend');
    expect(heard).to.deep.equal([['toegang-answer-change', {statement: 'fitting-1'}]]);
  });

  it('has a scale in a row where there is room, and below each other where there is not', async () => {
    const room = document.createElement('main');
    document.body.append(room);
    const page = await showScan({}, room);
    await page.goTo('Passend en samenhangend');
    const tops = async (width: string): Promise<number> => {
      room.style.width = width;
      await laidOut();
      const options = sampleContent.scale.options.map(({label}) => page.control(label, first));
      return new Set(options.map((option) => option.closest('.option')?.getBoundingClientRect().top)).size;
    };
    expect(await tops('900px')).to.equal(1);
    expect(await tops('600px')).to.equal(sampleContent.scale.options.length);
    room.remove();
  });

  it('lets an answer be taken back, with the focus on its question', async () => {
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    expect(page.has('Antwoord wissen')).to.equal(false);
    await page.press('Helemaal wel', first);
    await page.press(`Antwoord wissen ${first}`);
    expect(page.control('Helemaal wel', first).checked).to.equal(false);
    expect(page.focused).to.equal('Helemaal niet');
    expect(page.has('Antwoord wissen')).to.equal(false);
  });

  it('keeps what was answered when the visitor goes back and on again', async () => {
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    await page.press('Een beetje', second);
    await page.press('Vorige');
    expect(page.control('Inwoner').checked).to.equal(true);
    await page.press('Volgende');
    expect(page.control('Een beetje', second).checked).to.equal(true);
    expect(page.control('Een beetje', first).checked).to.equal(false);
  });

  it('shows the statements in easy language when that is asked for', async () => {
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    await page.press('Toon de stellingen in makkelijke taal');
    expect(page.groups[0]).to.equal('De hulp past bij mij.');
  });

  it('has no row for easy language where there is none', async () => {
    const page = await showScan({audience: 'staff'});
    await page.press('Start');
    expect(page.has('Toon de stellingen')).to.equal(false);
  });
});

describe('the step with improvement points', () => {
  afterEach(clearPage);

  it('begins with what the visitor scored lowest', async () => {
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    await page.press('Half om half', first);
    await page.press('Helemaal niet', second);
    while (!page.title.endsWith('Wat moet als eerste beter?')) await page.press('Volgende');
    const boxes = [...(page.element.shadowRoot?.querySelectorAll('input[type=checkbox]') ?? [])];
    expect(page.text).to.contain('Bovenaan staat wat volgens u het minst klopt');
    expect(boxes.slice(0, 2).map((box) => box.id)).to.deep.equal(['choice-fitting-2', 'choice-fitting-1']);
    expect(page.text).to.contain('Uw antwoord: Helemaal niet');
  });

  it('says nothing of an order when nothing was answered with a number', async () => {
    const page = await showScan();
    await page.goTo('Passend en samenhangend');
    await page.press('Weet ik niet', first);
    while (!page.title.endsWith('Wat moet als eerste beter?')) await page.press('Volgende');
    expect(page.text).not.to.contain('Bovenaan staat');
  });

  it('says above the list, too, how many are chosen', async () => {
    const page = await showScan();
    await page.goTo('Wat moet als eerste beter?');
    await page.press(first ?? '');
    expect(page.text.split('U koos er 1 van hoogstens 3.')).to.have.length(3);
    expect(page.text.indexOf('U koos er 1')).to.be.below(page.text.indexOf(first ?? ''));
  });

  it('asks why directly below what was chosen', async () => {
    const page = await showScan();
    await page.goTo('Wat moet als eerste beter?');
    expect(page.has('Waarom?')).to.equal(false);
    await page.press(first ?? '');
    const why = page.control(`Waarom? (niet verplicht) ${first}`);
    const chosen = page.control(first ?? '');
    expect(chosen.compareDocumentPosition(why) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(page.text).to.contain('Schrijf geen namen of adressen op');
  });

  it('stays where the visitor is when more is asked', async () => {
    const page = await showScan();
    page.element.style.marginBlockEnd = '100vh';
    await page.goTo('Wat moet als eerste beter?');
    const last = page.control(sampleContent.statements.at(-1)?.texts['resident'] ?? '');
    last.scrollIntoView();
    const {top} = last.getBoundingClientRect();
    last.click();
    await page.settle();
    expect(last.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('lets more be chosen than allowed, and says then how many', async () => {
    const page = await showScan();
    await page.goTo('Wat moet als eerste beter?');
    for (const {texts} of sampleContent.statements.slice(0, 4)) await page.press(texts['resident'] ?? '');
    expect(page.text).to.contain('U koos er 4 van hoogstens 3.');
    await page.press('Volgende');
    expect(page.errors).to.deep.equal(['Kies hoogstens 3 verbeterpunten. U koos er nu 4.']);
    await page.press(first ?? '');
    await page.press('Volgende');
    expect(page.title).to.contain('Controleer uw antwoorden');
  });

  it('says how much room is left only near the end, and what is too long', async () => {
    const page = await showScan();
    await page.goTo('Wat moet als eerste beter?');
    await page.write('Wilt u nog iets zeggen?', 'a'.repeat(1500));
    expect(page.text).not.to.contain('tekens');
    await page.write('Wilt u nog iets zeggen?', 'a'.repeat(1999));
    expect(page.text).to.contain('U kunt nog 1 teken typen.');
    await page.write('Wilt u nog iets zeggen?', 'a'.repeat(2002));
    expect(page.text).to.contain('U hebt 2 tekens te veel.');
    await page.press('Volgende');
    expect(page.errors).to.deep.equal([
      'Maak uw tekst korter bij ‘Wilt u nog iets zeggen? (niet verplicht)’: hoogstens 2.000 tekens. U hebt er nu 2 te veel.',
    ]);
    await page.press('Maak uw tekst korter');
    expect(page.focused).to.equal('Wilt u nog iets zeggen? (niet verplicht)');
  });

  it('asks for a reason where the pack wants one', async () => {
    const contentPack: ScanContent = {...sampleContent, priorities: {kind: 'principle', max: 1, why: 'required'}};
    const page = await showScan({contentPack});
    await page.goTo('Wat moet als eerste beter?');
    await page.press('Passend en samenhangend');
    await page.press('Volgende');
    expect(page.errors[0]).to.equal('Schrijf op waarom dit beter moet: Passend en samenhangend');
    await page.press('Schrijf op waarom');
    expect(page.focused).to.equal('Waarom? Passend en samenhangend');
  });
});
