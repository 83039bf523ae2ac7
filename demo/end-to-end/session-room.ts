import assert from 'node:assert/strict';
import type {Browser} from 'puppeteer-core';
import {BEAMER, LAPTOP, openDevice, PHONE, type Device} from './device.ts';
import {PEOPLE} from './group.ts';
import type {KillableTown} from './killable-town.ts';

/** Everybody in a session, each with a browser context of their own. */
export interface SessionRoom {
  readonly lead: Device;
  readonly screen: Device;
  readonly phones: readonly Device[];
  readonly all: readonly Device[];
  /** What the facilitator got when the session was made. */
  readonly leadLink: string;
  /** What a camera reads in the QR code. */
  readonly joinLink: string;
}

/** Makes a session as a facilitator does, and lets everybody in. */
export async function openSessionRoom(browser: Browser, town: KillableTown): Promise<SessionRoom> {
  const page = `${town.url}/gesprek.html`;
  const lead = await openDevice(browser, page, LAPTOP);
  await lead.tap('DisclosureTriangle', 'Leidt u het gesprek?');
  await lead.write('Naam van het gesprek', 'Gesprek met wijkteam Noord');
  await lead.write('Sleutel van de coördinator', town.key);
  await lead.tap('button', 'Begin dit gesprek');
  await lead.read(/Uw gesprek staat klaar/);
  const shown = await lead.readAll();
  const [, leadLink, screenLink, code] =
    /gespreksleider ?(http\S+?) ?Link voor het scherm in de zaal ?(http\S+?) ?Code voor de telefoons ?(\w{4}-\w{4})/.exec(
      shown,
    ) ?? [];
  assert.ok(leadLink && screenLink && code, shown);
  await lead.tap('button', 'Ga naar het gesprek');

  const screen = await openDevice(browser, screenLink, BEAMER);
  await screen.read(new RegExp(code));
  const joinLink = `${page}#code=${code}`;
  const phones = await Promise.all([
    joinByTyping(browser, page, code),
    ...Array.from({length: PEOPLE - 1}, () => openDevice(browser, joinLink, PHONE)),
  ]);
  const all = [lead, screen, ...phones];
  for (const device of all) assert.equal(device.page.url(), page, 'no key and no code stays in the address');
  return {lead, screen, phones, all, leadLink, joinLink};
}

/** Somebody whose telephone has no camera, and who does not mind capitals. */
async function joinByTyping(browser: Browser, page: string, code: string): Promise<Device> {
  const phone = await openDevice(browser, page, PHONE);
  await phone.write('Code van het gesprek', code.replace('-', ' ').toLowerCase());
  await phone.tap('button', 'Doe mee');
  return phone;
}

/** The telephone of somebody. Throws when there is nobody of that number. */
export function phoneOf({phones}: SessionRoom, person: number): Device {
  const phone = phones[person];
  if (phone === undefined) throw new Error(`There is no person ${person}.`);
  return phone;
}

/** Waits until all of them show something. */
export async function readOn(devices: readonly Device[], text: RegExp): Promise<void> {
  await Promise.all(devices.map((device) => device.read(text)));
}
