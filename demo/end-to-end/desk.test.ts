import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {openTown, type Town} from './town.ts';
import {openBrowser, visit, type Visitor} from './visitor.ts';

let town: Town;
let browser: Browser;

before(async () => {
  town = await openTown();
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await town.close();
});

const SAYS = 'Bel mij gerust op 06-12345678. Ik moest mijn verhaal drie keer vertellen.';
const SHOWN = 'Bel mij gerust op [weggelaten]. Ik moest mijn verhaal drie keer vertellen.';

async function choose(visitor: Visitor, name: RegExp): Promise<void> {
  await visitor.tabTo(name);
  await visitor.press('Enter');
}

/** Signs in with the key in the address, which does not stay there. */
async function openDesk(): Promise<Visitor> {
  const desk = await visit(browser, `${town.url}/beheer.html#key=${town.key}`);
  await desk.read(/Rondes/);
  assert.equal(desk.page.url(), `${town.url}/beheer.html`);
  return desk;
}

/** The link on the first slip: what a camera reads in its QR code. */
function readLink(): string {
  const slips = document.querySelector('toegang-beheer')?.shadowRoot?.querySelectorAll('.slip .address');
  return slips?.[0]?.textContent.trim() ?? '';
}

async function makeRoundWithCodes(desk: Visitor): Promise<string> {
  await choose(desk, /^Nieuwe ronde$/);
  await desk.tabTo(/^Naam van de ronde/);
  await desk.page.keyboard.type('Scan per brief');
  await desk.tabTo(/^Met een link/);
  await desk.press('ArrowDown');
  await choose(desk, /^Maak de ronde$/);
  await desk.read(/Mensen kunnen de scan invullen/);
  await choose(desk, /^Uitnodigen$/);
  await desk.tabTo(/^Hoeveel codes/);
  await desk.page.keyboard.down('Control');
  await desk.press('a');
  await desk.page.keyboard.up('Control');
  await desk.page.keyboard.type('2');
  await choose(desk, /^Maak codes$/);
  await desk.read(/U ziet deze codes maar één keer/);
  const link = await desk.page.evaluate(readLink);
  assert.match(link, /scan\.html\?round=[\w-]+#audience=resident&code=[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  return link;
}

/** From the introduction to the end, and writes a remark. */
async function answer(visitor: Visitor): Promise<void> {
  await choose(visitor, /^Start$/);
  for (let step = 1; step <= 7; step += 1) {
    await visitor.read(new RegExp(`Stap ${step} van 9`));
    await choose(visitor, /^Volgende$/);
  }
  await visitor.read(/Wat moet als eerste beter/);
  await visitor.tabTo(/^Wilt u nog iets zeggen/);
  await visitor.page.keyboard.type(SAYS);
  await visitor.read(/Staat hier een telefoonnummer/);
  await choose(visitor, /^Volgende$/);
  await choose(visitor, /^Verstuur$/);
}

test('a coordinator makes a round, invites, judges and closes it; what was written stands in the results', async () => {
  const desk = await openDesk();
  const link = await makeRoundWithCodes(desk);
  const round = new URL(link).searchParams.get('round') ?? '';

  const resident = await visit(browser, link);
  await answer(resident);
  await resident.read(/Uw antwoorden zijn verstuurd/);
  assert.ok(!resident.page.url().includes('code='), 'the code does not stay in the address');
  await resident.leave();

  const second = await visit(browser, link);
  await answer(second);
  await second.read(/Deze code is al gebruikt/);
  await second.leave();

  await choose(desk, /^Antwoorden/);
  await desk.read(/Hierin staat misschien een telefoonnummer/);
  await choose(desk, /^Laat iets weg$/);
  await choose(desk, /^Laat weg: ‘06-12345678’$/);
  await choose(desk, /^Keur deze tekst goed$/);
  await desk.read(/Er wachten geen antwoorden/);

  await town.send(round, 'resident', 12);
  await choose(desk, /^Stand$/);
  await desk.read(/Inwoner ?13 ?0/);
  await choose(desk, /^Sluit de ronde$/);
  await desk.read(/De ronde sluiten\?/);
  await choose(desk, /^Ja, sluit de ronde$/);
  await desk.read(/Niemand kan de scan nog invullen/);

  const {answers} = await town.readResults(round);
  assert.deepEqual(
    answers.map(({text}) => text),
    [SHOWN],
  );
  await choose(desk, /^Logboek$/);
  await desk.read(/Ronde gesloten.*Iets weggelaten uit een antwoord.*Codes gemaakt/);
  assert.deepEqual(desk.complaints, []);
  await desk.leave();
});

test('a form from paper counts, and says that it was on paper', async () => {
  await town.makeRound({title: 'Op papier'});
  const desk = await openDesk();
  await choose(desk, /^Op papier$/);
  await choose(desk, /^Papier$/);
  await desk.read(/Neem een formulier over/);
  await choose(desk, /^Start$/);
  await desk.tabTo(/^Inwoner/);
  await desk.press('Space');
  for (let step = 1; step <= 9; step += 1) {
    await desk.read(new RegExp(`Stap ${step} van 10`));
    await choose(desk, /^Volgende$/);
  }
  await choose(desk, /^Verstuur$/);
  await desk.read(/Formulier ingevoerd/);
  await desk.read(/U voerde 1 formulier in/);
  await choose(desk, /^Volgend formulier$/);
  await choose(desk, /^Stand$/);
  await desk.read(/Inwoner ?1 ?1/);
  assert.deepEqual(desk.complaints, []);
  await desk.leave();
});

test('a wrong key is said in plain words, and nothing of it is kept', async () => {
  const visitor = await visit(browser, `${town.url}/beheer.html`);
  await visitor.tabTo(/^Uw sleutel/);
  await visitor.page.keyboard.type('verkeerd');
  await visitor.press('Enter');
  await visitor.read(/Deze sleutel klopt niet/);
  const kept = await visitor.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  assert.deepEqual(kept, [0, 0, '']);
  await visitor.leave();
});
