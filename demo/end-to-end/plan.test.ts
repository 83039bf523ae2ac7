import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {LAPTOP, openDevice, PHONE, type Device} from './device.ts';
import {openKillableTown, type KillableTown} from './killable-town.ts';
import {literally} from './say.ts';
import {openBrowser} from './visitor.ts';

let town: KillableTown;
let browser: Browser;

before(async () => {
  town = await openKillableTown();
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await town.close();
});

const OURS = 'Wij bellen dezelfde dag terug.';
const WHILE_DOWN = 'De balie gaat ook ’s avonds open.';
const open = (hash = '', size: typeof LAPTOP | typeof PHONE = LAPTOP, query = ''): Promise<Device> =>
  openDevice(browser, `${town.url}/verbeterplan.html${query}${hash}`, size);
const reads = (text: string): RegExp => new RegExp(literally(text));

/** The coordinator makes a plan on the page; gives who made it and the three links. */
async function makePlan(): Promise<{readonly lead: Device; readonly links: Readonly<Record<string, string>>}> {
  const lead = await open();
  await lead.write('Naam van het plan', 'Plan Oost');
  await lead.write('Sleutel van de coördinator', town.key);
  await lead.tap('button', 'Maak een plan voor de groep');
  await lead.read(/Uw plan staat klaar/);
  const links = await lead.page.$$eval('>>> .plan-links input', (fields) =>
    Object.fromEntries(fields.map((field) => [field.id.replace('link-', ''), new URL(field.value).hash])),
  );
  await lead.tap('button', 'Ga naar het plan');
  return {lead, links};
}

async function addAction(device: Device, text: string): Promise<void> {
  await device.tap('button', 'Nieuwe actie');
  await device.write('Wat gaat u doen?', text);
  await device.tap('button', 'Bewaar');
}

/** What is in the field of the open form where it says what is done. */
function readAction(device: Device): Promise<string> {
  return device.page.$eval('>>> dialog textarea', (field) => field.value);
}

/** Writes before or after what stands in the open form. */
async function writeAt(device: Device, end: 'Home' | 'End', text: string): Promise<void> {
  await device.page.focus('>>> dialog textarea');
  await device.page.keyboard.down('Control');
  await device.page.keyboard.press(end);
  await device.page.keyboard.up('Control');
  await device.page.keyboard.type(text);
}

test('a plan is made on the page, and what one writes another sees', async () => {
  const {lead, links} = await makePlan();
  const [colleague, resident] = await Promise.all([open(links['edit']), open(links['view'], PHONE)]);
  await addAction(lead, OURS);
  await Promise.all([colleague, resident].map((device) => device.read(reads(OURS))));

  await colleague.tap('button', `Verplaats ‘${OURS}’ naar …`);
  await colleague.tap('button', 'Bezig (0 acties)');
  await lead.read(/Bezig ?1 actie/);

  assert.doesNotMatch(await resident.readAll(), /Nieuwe actie|Ongedaan maken/);
  await resident.tap('button', OURS);
  assert.equal((await resident.page.$$('>>> dialog textarea')).length, 0);

  for (const device of [lead, colleague, resident]) {
    assert.deepEqual(device.complaints, []);
    assert.doesNotMatch(device.page.url(), /key=/);
    await device.leave();
  }
});

test('two people who change one text at the same time both keep their words', async () => {
  const {lead, links} = await makePlan();
  const colleague = await open(links['edit']);
  await addAction(lead, OURS);
  await colleague.read(reads(OURS));
  for (const device of [lead, colleague]) await device.tap('button', OURS);
  await writeAt(lead, 'Home', 'Vanaf maart: ');
  await writeAt(colleague, 'End', ' Ook op vrijdag.');
  await lead.tap('button', 'Bewaar');
  await colleague.tap('button', 'Bewaar');
  const both = `Vanaf maart: ${OURS} Ook op vrijdag.`;
  for (const device of [lead, colleague]) {
    await device.read(reads(both));
    await device.tap('button', both);
    assert.equal(await readAction(device), both);
    await device.leave();
  }
});

test('who manages the plan lets residents read it, and they see no roles and no ideas', async () => {
  const {lead, links} = await makePlan();
  const id = new URLSearchParams(links['view']?.slice(1)).get('plan') ?? '';
  await addAction(lead, OURS);
  await lead.read(reads(OURS));
  const early = await open(`#plan=${id}`, PHONE);
  await early.read(/Dit plan is er niet meer/);

  await lead.tap('button', OURS);
  await lead.tap('button', 'Zet er een eigenaar bij');
  await lead.write('Functie', 'Teamleider');
  await lead.write('Organisatie', 'Gemeente Voorbeeldstad');
  await lead.tap('button', 'Bewaar');
  await lead.tap('button', `Verplaats ‘${OURS}’ naar …`);
  await lead.tap('button', 'Bezig (0 acties)');
  await addAction(lead, WHILE_DOWN);
  await lead.tap('DisclosureTriangle', 'Beheer dit plan');
  await lead.tap('checkbox', 'Inwoners mogen dit plan lezen');
  await lead.read(/Adres voor inwoners/);

  const resident = await open(`#plan=${id}`, PHONE);
  await resident.read(reads(OURS));
  const shown = await resident.readAll();
  assert.match(shown, /Gemeente Voorbeeldstad/);
  assert.doesNotMatch(shown, new RegExp(`Teamleider|${literally(WHILE_DOWN)}|Nieuwe actie|Verplaats`));
  assert.deepEqual(resident.complaints, []);
  for (const device of [lead, early, resident]) await device.leave();
});

test('what is written while the collector is gone is there when it comes back, for everybody', async () => {
  const {lead, links} = await makePlan();
  const colleague = await open(links['edit']);
  await addAction(lead, OURS);
  await colleague.read(reads(OURS));
  await town.kill();
  await addAction(colleague, WHILE_DOWN);
  await colleague.read(/Er is even geen verbinding/);
  await colleague.read(reads(WHILE_DOWN));
  await town.revive();
  await lead.read(reads(WHILE_DOWN));
  await colleague.untilGone(/Er is even geen verbinding/);
  for (const device of [lead, colleague]) await device.leave();
});

test('a plan of this device stays there until it is erased, and nothing of it is sent', async () => {
  const device = await open('', LAPTOP, '?store=device');
  await device.write('Naam van het plan', 'Plan Noord');
  await device.tap('button', 'Begin een plan op dit apparaat');
  await addAction(device, OURS);
  await device.read(reads(OURS));
  await device.page.reload({waitUntil: 'networkidle0'});
  await device.read(reads(OURS));
  await device.tap('button', 'Wis dit plan van dit apparaat');
  await device.read(/Begin een plan op dit apparaat/);
  assert.deepEqual(device.complaints, []);
  assert.deepEqual(
    device.requests.filter((address) => address.includes('/api/v1/plans')),
    [],
  );
  await device.leave();
});
