import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'puppeteer-core';
import type {Device} from './device.ts';
import {openKillableTown, type KillableTown} from './killable-town.ts';
import {
  answerQuestions,
  chooseThemes,
  readTheme,
  talkInTime,
  themeAt,
  voteOn,
  welcome,
  writePoint,
} from './session-phases.ts';
import {literally} from './say.ts';
import {openSessionRoom, phoneOf, readOn, type SessionRoom} from './session-room.ts';
import {findTraces} from './traces.ts';
import {openBrowser} from './visitor.ts';

let town: KillableTown;
let browser: Browser;
let room: SessionRoom;

before(async () => {
  town = await openKillableTown();
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await town.close();
});

/** The theme that gets the most dots, and one that gets none. By their place in the content. */
const [MOST, NONE] = [4, 8];

const POINTS = ['Geef ons 500 euro om zelf te beslissen.', 'Elke maand een uur voor lastige vragen.'] as const;
const OF_CASE = 'Zet op één bladzijde wat wij zelf mogen.';
const OF_LEAD = 'De wethouder komt een dag meelopen.';
const AGREED = 'Het wijkteam begint op maandag 7 december.';

async function writePoints(room: SessionRoom): Promise<void> {
  const {lead, phones, all} = room;
  await lead.tap('button', 'Verder: Punten opschrijven');
  await readOn(phones, /Schrijf op wat u wilt bewaren/);
  await Promise.all(POINTS.map((text, place) => writePoint(phoneOf(room, 7 * place), MOST, text)));
  await lead.write('Wat wil de groep bewaren?', OF_LEAD);
  await lead.tap('button', 'Voeg toe');
  for (const text of [...POINTS, OF_CASE, OF_LEAD]) await readOn(all, new RegExp(literally(text)));
}

async function goBackAndOn({lead, screen, phones}: SessionRoom): Promise<void> {
  await lead.tap('button', 'Thema’s kiezen');
  await readOn([screen, ...phones], /Hier praten we over/);
  await lead.tap('button', 'Verder: Het gesprek');
  await readOn([screen], /Wat willen we bewaren\?/);
  for (const text of POINTS) await readOn(phones, new RegExp(literally(text)));
}

async function choosePoints({lead, screen, phones}: SessionRoom): Promise<void> {
  await lead.tap('button', 'Punten voor het plan');
  for (const text of [POINTS[0], OF_CASE]) await lead.tap('checkbox', `Naar het verbeterplan : ${text}`);
  const chosen = new RegExp(`Punten voor het plan.*${literally(OF_CASE)}.*${literally(POINTS[0])}.*Andere punten`);
  await readOn([screen, ...phones], chosen);
}

async function agree({lead, screen, phones}: SessionRoom): Promise<void> {
  await lead.tap('button', 'Verder: Afspraken');
  await lead.write('Wat spreekt de groep af?', AGREED);
  await lead.tap('button', 'Bewaar de afspraken');
  await readOn([screen, ...phones], new RegExp(`${literally(AGREED)}.*${literally(POINTS[0])}`));
  const {title, cases} = themeAt(MOST);
  await lead.read(new RegExp(`${literally(OF_CASE)} ?${literally(title)} · ${literally(cases[1]?.title ?? '')}`));
}

async function assertNoTraces(device: Device): Promise<void> {
  assert.deepEqual(await findTraces(device), []);
  const strange = device.requests.filter(
    (address) => !address.startsWith(`${town.url}/`) && !address.startsWith('data:'),
  );
  assert.deepEqual(strange, []);
}

test('a group of fifteen goes through the whole theme talk, and nobody sees what one of them chose', async () => {
  room = await openSessionRoom(browser, town);
  await readOn([room.lead, room.screen], /15 telefoons doen mee/);
  await welcome(room);
  await answerQuestions(room);
  await chooseThemes(room, NONE);
  await room.lead.tap('button', 'Verder: Het gesprek');
  await readTheme(room, MOST);
  await writePoint(phoneOf(room, 2), MOST, OF_CASE);
  await voteOn(room, MOST, 1);
  await talkInTime(room);
  await writePoints(room);
  await goBackAndOn(room);
  await room.lead.tap('button', themeAt(NONE).title);
  await readTheme(room, NONE);
  await voteOn(room, NONE, 0);
  await choosePoints(room);
  await agree(room);
  for (const device of room.all) {
    await assertNoTraces(device);
    assert.deepEqual(device.complaints, []);
  }
});
