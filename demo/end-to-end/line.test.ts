import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {openTown, type Town} from './town.ts';
import {findTraces} from './traces.ts';
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

/** From the start page to the receipt, by keyboard alone. Gives the receipt. */
async function fillInScan(visitor: Visitor, round: string, audience: RegExp, answer: number): Promise<string> {
  await visitor.tabTo(/^Naar de scan$/);
  await Promise.all([visitor.page.waitForNavigation({waitUntil: 'networkidle0'}), visitor.press('Enter')]);
  await showRound(visitor, round);
  await visitor.tabTo(/^Start$/);
  await visitor.press('Enter');
  await visitor.read(/Stap 1 van 10/);
  assert.match(await visitor.readFocus(), /Stap 1 van 10/);
  await visitor.tabTo(/^Inwoner/);
  await visitor.press('Space');
  if (!audience.test('Inwoner')) await visitor.press('ArrowDown');
  assert.match(await visitor.readFocus(), audience);
  await goOn(visitor);

  for (let step = 2; step <= 8; step += 1) {
    await visitor.read(new RegExp(`Stap ${step} van 10`));
    assert.match(await visitor.readFocus(), new RegExp(`Stap ${step} van 10`));
    for (let statement = 0; statement < 4; statement += 1) {
      await visitor.tabTo(/^Klopt helemaal niet$/);
      await visitor.press('Space', ...Array<'ArrowDown'>(answer - 1).fill('ArrowDown'));
    }
    await goOn(visitor);
  }

  await visitor.read(/Stap 9 van 10/);
  await visitor.tabTo(/./);
  while ((await visitor.page.evaluate(focusedType)) !== 'checkbox') await visitor.press('Tab');
  await visitor.press('Space', 'Tab');
  await visitor.page.keyboard.type('Ik moest mijn verhaal drie keer vertellen.');
  await goOn(visitor);

  await visitor.read(/Stap 10 van 10/);
  await visitor.read(/Ik moest mijn verhaal drie keer vertellen\./);
  await visitor.tabTo(/^Verstuur$/);
  await visitor.press('Enter');
  await visitor.read(/Uw antwoorden zijn verstuurd/);
  return visitor.page.evaluate(readReceipt);
}

async function goOn(visitor: Visitor): Promise<void> {
  await visitor.tabTo(/^Volgende$/);
  await visitor.press('Enter');
}

/** The demo page shows its own round; a municipality would write another id in the same attribute. */
async function showRound({page}: Visitor, round: string): Promise<void> {
  await page.evaluate((id) => {
    document.querySelector('toegang-scan, toegang-radar')?.setAttribute('round', id);
  }, round);
  await page.waitForNetworkIdle();
}

function focusedType(): string {
  const focused = document.activeElement?.shadowRoot?.activeElement;
  return focused instanceof HTMLInputElement ? focused.type : '';
}

function readReceipt(): string {
  return document.querySelector('toegang-scan')?.shadowRoot?.querySelector('.receipt')?.textContent ?? '';
}

function assertClean({complaints, requests}: Visitor): void {
  assert.deepEqual(complaints, []);
  assert.deepEqual(
    requests.filter((address) => !address.startsWith(`${town.url}/`) && !address.startsWith('data:')),
    [],
  );
}

test('what a resident and a member of staff fill in by keyboard comes out on the radar, and leaves no trace', async () => {
  const {id} = await town.makeRound({title: 'De hele lijn'});
  for (const [audience, answer] of [
    [/^Inwoner/, 2],
    [/^Medewerker/, 4],
  ] as const) {
    const visitor = await visit(browser, `${town.url}/`);
    assert.match(await fillInScan(visitor, id, audience, answer), /^[0-9A-Z-]{19}$/);
    assert.deepEqual(await findTraces(visitor), []);
    assertClean(visitor);
    await visitor.leave();
  }
  await town.send(id, 'resident', 9);
  await town.send(id, 'staff', 9);
  await town.closeRound(id);

  const council = await visit(browser, `${town.url}/clientenraad.html`);
  await showRound(council, id);
  await council.read(/Inwoners ?10 mensen/);
  await council.read(/Medewerkers ?10 mensen/);
  assert.deepEqual(await findTraces(council), []);
  assertClean(council);
  await council.leave();

  const {statements} = await town.readResults(id);
  assert.ok(statements.every(({value}) => value.kind === 'hidden' || value.n >= 5));
});

test('an open round says when the results come; nine residents are too few, ten are shown', async () => {
  const nine = await town.makeRound({title: 'Negen'});
  const ten = await town.makeRound({title: 'Tien'});
  await town.send(nine.id, 'resident', 9);
  await town.send(ten.id, 'resident', 10);
  const council = await visit(browser, `${town.url}/clientenraad.html`);
  await showRound(council, ten.id);
  await council.read(/De ronde is nog open\. De uitkomsten komen als de ronde is gesloten\./);

  await town.closeRound(nine.id);
  await town.closeRound(ten.id);
  await showRound(council, nine.id);
  await council.read(/te weinig antwoorden/);
  await showRound(council, ten.id);
  await council.read(/Inwoners ?10 mensen/);
  assertClean(council);
  await council.leave();
});

test('a round that publishes in batches shows whole batches while it is open', async () => {
  const {id} = await town.makeRound({title: 'In delen', publish: 'in-batches'});
  await town.send(id, 'resident', 29);
  const council = await visit(browser, `${town.url}/clientenraad.html`);
  await showRound(council, id);
  await council.read(/Inwoners ?10 mensen/);
  await town.send(id, 'resident', 30);
  await showRound(council, 'demo');
  await showRound(council, id);
  await council.read(/Inwoners ?20 mensen/);
  await council.leave();
});

test('the same script once more, under another address, does nothing and complains about nothing', async () => {
  const visitor = await visit(browser, `${town.url}/scan.html`);
  await visitor.page.evaluate((address) => import(address) as Promise<unknown>, '/toegang.js?v=2');
  await visitor.read(/Er wordt niets verstuurd/);
  assertClean(visitor);
  await visitor.leave();
});

test('the pages of the demo stand under the strict policy that the design promises', async () => {
  const answer = await fetch(`${town.url}/scan.html`);
  const policy = answer.headers.get('content-security-policy') ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ]) {
    assert.ok(policy.split('; ').includes(rule), `${rule} is not in: ${policy}`);
  }
});
