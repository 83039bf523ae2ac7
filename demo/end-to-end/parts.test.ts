import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {openRoom} from '../session-room.ts';
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

/** A connection over which one file does not come in, until it is mended. */
function breakOff(file: string): {prepare(page: Page): Promise<void>; mend(): void} {
  let isBroken = true;
  return {
    prepare: async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        void (isBroken && request.url().includes(file) ? request.abort() : request.continue());
      });
    },
    mend: () => {
      isBroken = false;
    },
  };
}

async function choose(visitor: Visitor, name: RegExp): Promise<void> {
  await visitor.tabTo(name);
  await visitor.press('Enter');
}

test('where the end of the scan did not come in, the answers stay and it can be asked for again', async () => {
  const connection = breakOff('toegang-scan-end.js');
  const visitor = await visit(browser, `${town.url}/scan.html`, connection.prepare);
  await choose(visitor, /^Start$/);
  await visitor.tabTo(/^Inwoner/);
  await visitor.press('Space');
  await choose(visitor, /^Volgende$/);
  await visitor.read(/Stap 2 van 10/);
  await visitor.tabTo(/^Klopt helemaal niet$/);
  await visitor.press('Space');
  for (let step = 3; step <= 9; step += 1) {
    await choose(visitor, /^Volgende$/);
    await visitor.read(new RegExp(`Stap ${step} van 10`));
  }
  await visitor.read(/kan nu niet geladen worden/);
  await choose(visitor, /^Vorige$/);
  await visitor.read(/Stap 8 van 10/);
  await choose(visitor, /^Volgende$/);

  connection.mend();
  await choose(visitor, /^Probeer opnieuw$/);
  await visitor.read(/Kies uw verbeterpunten/);
  await choose(visitor, /^Volgende$/);
  await visitor.read(/Controleer uw antwoorden.*Klopt helemaal niet/);
  await choose(visitor, /^Verstuur$/);
  await visitor.read(/Uw antwoorden zijn verstuurd/);
  await visitor.leave();
});

test('where what reads over HTTP did not come in, the radar says so and asks for it again', async () => {
  const connection = breakOff('toegang-fetch.js');
  const visitor = await visit(browser, `${town.url}/clientenraad.html`, connection.prepare);
  await visitor.read(/kunnen nu niet geladen worden/);
  connection.mend();
  await choose(visitor, /^Probeer opnieuw$/);
  await visitor.read(/De ronde is nog open/);
  await visitor.leave();
});

test('where the bars did not come in, the radar stays and they can be asked for again', async () => {
  const {id} = await town.makeRound({title: 'Balken'});
  await town.send(id, 'resident', 10);
  await town.closeRound(id);
  const connection = breakOff('toegang-radar-more.js');
  const visitor = await visit(browser, `${town.url}/clientenraad.html`, connection.prepare);
  await visitor.page.evaluate((round) => document.querySelector('toegang-radar')?.setAttribute('round', round), id);
  await visitor.read(/10 mensen/);
  await visitor.read(/kunnen nu niet geladen worden/);
  connection.mend();
  await choose(visitor, /^Probeer opnieuw$/);
  await visitor.tabTo(/^Spinnenweb$/);
  await visitor.press('ArrowDown');
  await visitor.read(/Links is laag, rechts is hoog/);
  await visitor.leave();
});

test('a part of another build is not used', async () => {
  const visitor = await visit(browser, `${town.url}/scan.html`, async (page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isPart = request.url().includes('toegang-scan-end.js');
      const body = "const {a} = globalThis[Symbol.for('toegang.js')]['another']; export const scanEnd = a;";
      void (isPart ? request.respond({contentType: 'text/javascript', body}) : request.continue());
    });
  });
  await choose(visitor, /^Eerder ingevuld/);
  await visitor.read(/kan nu niet geladen worden/);
  assert.ok(!visitor.complaints.some((complaint) => complaint.startsWith('policy:')));
  await visitor.leave();
});

test('where the part that makes a session live did not come in, the screen asks how it is', async () => {
  const connection = breakOff('toegang-live.js');
  const room = await openRoom(`${town.url}/api/v1`, town.key, 0);
  const {id, key} = room.screenPlace;
  const address = `${town.url}/gesprek.html#seat=screen&session=${id}&key=${key}`;
  const visitor = await visit(browser, address, connection.prepare);
  await visitor.read(/Doe mee met uw telefoon/);
  room.facilitator.do({kind: 'change', change: {phase: 'questions'}});
  await visitor.read(/Kan een inwoner ons vinden/);
  room.close();
  await visitor.leave();
});

test('a page without a session loads nothing of what makes one live', async () => {
  for (const page of ['scan.html', 'praatplaat.html', 'clientenraad.html', 'gesprek.html', 'verbeterplan.html']) {
    const visitor = await visit(browser, `${town.url}/${page}`);
    assert.ok(visitor.requests.some((address) => address.endsWith('toegang.js')));
    assert.deepEqual(
      visitor.requests.filter((address) => /toegang-live|\/live$/.test(address)),
      [],
      page,
    );
    await visitor.leave();
  }
});
