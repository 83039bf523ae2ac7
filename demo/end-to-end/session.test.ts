import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {LAPTOP, openDevice, PHONE, type Device} from './device.ts';
import {OPINIONS} from './group.ts';
import {openKillableTown, type KillableTown} from './killable-town.ts';
import {
  answerQuestions,
  chooseThemes,
  readTheme,
  showStatement,
  talkInTime,
  themeAt,
  voteOn,
  welcome,
  writePoint,
} from './session-phases.ts';
import {literally, sayCounts, sayPeople} from './say.ts';
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

const FROM_AFAR = 'Vraag inwoners na een jaar hoe het gaat.';
const ALONE = /Er is even geen verbinding/;

/** Votes and writes without a connection; all of it arrives when that is back. */
async function goAwayAndReturn({lead, screen}: SessionRoom, [away, near]: readonly [Device, Device]): Promise<void> {
  await away.page.setOfflineMode(true);
  await away.tap('radio', 'Eens');
  await away.read(/Uw keuze wordt verstuurd als u weer verbonden bent/);
  await away.write(`Uw punt bij ‘${themeAt(NONE).title}’`, FROM_AFAR);
  await away.tap('button', 'Voeg toe');
  await away.read(/Uw punt wordt verstuurd als u weer verbonden bent/);
  await near.tap('radio', 'Oneens');
  await readOn([lead, screen], /1 van de 15 mensen heeft gekozen/);
  await away.page.setOfflineMode(false);
  await readOn([lead, screen], /2 van de 15 mensen hebben gekozen/);
  await readOn([lead, near], new RegExp(literally(FROM_AFAR)));
  await away.read(/Uw keuze is bewaard.*Uw punt is bewaard/);
}

async function outlive({lead, screen, all}: SessionRoom, voter: Device): Promise<void> {
  await town.kill();
  await readOn(all, ALONE);
  await voter.tap('radio', 'Het hangt ervan af');
  await voter.read(/Uw keuze wordt verstuurd als u weer verbonden bent/);
  await town.revive();
  await Promise.all(all.map((device) => device.untilGone(ALONE)));
  await readOn([lead, screen], /3 van de 15 mensen hebben gekozen/);
}

/** What a browser says of a connection that broke, and no page can keep it from saying. */
const BROKEN = /net::ERR_|WebSocket connection to/;

test('who falls away comes back without doing anything, and what was done meanwhile is not lost', async () => {
  const {lead, screen, phones, all, leadLink, joinLink} = room;
  await lead.tap('button', 'Het gesprek');
  const {text} = await showStatement(room, NONE, 2);
  await goAwayAndReturn(room, [phoneOf(room, 3), phoneOf(room, 4)]);
  await outlive(room, phoneOf(room, 5));
  await lead.tap('button', `Laat zien wat de groep koos : ${text}`);
  const outcome = sayCounts(
    [...OPINIONS].map((name) => ({name, count: 1})),
    sayPeople,
  );
  await readOn(all, outcome);

  const late = await openDevice(browser, joinLink, PHONE);
  await late.read(new RegExp(`${literally(text)}.*${outcome.source}`));
  const other = await openDevice(browser, leadLink, LAPTOP);
  await other.tap('button', 'Verder: In gesprek');
  await readOn([...phones, late], /Zeg wat u zag gebeuren, en wat u nodig hebt/);
  await lead.read(/Begin met wat de groep het meest verraste/);
  await screen.read(/Wat hebben we nodig om te doen wat goed is/);
  for (const device of [...all, late, other]) {
    await assertNoTraces(device);
    assert.deepEqual(
      device.complaints.filter((complaint) => !BROKEN.test(complaint)),
      [],
    );
  }
});
