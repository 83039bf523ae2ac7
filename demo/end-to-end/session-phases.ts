import type {Device} from './device.ts';
import {
  countPeople,
  disciplineOf,
  disciplines,
  dotsOf,
  isInDoubt,
  openingQuestions,
  OPINION_IDS,
  opinionOf,
  OPINIONS,
  rankThemes,
  themes,
} from './group.ts';
import {assertSecret, assertTold, listenFromHere} from './secrecy.ts';
import {literally, sayPeople, sayCounts, sayVoters} from './say.ts';
import {readOn, type SessionRoom} from './session-room.ts';

const SHOW = 'Laat zien wat de groep koos : ';

/** A theme of the content, by its place. Throws when there is none. */
export function themeAt(place: number): (typeof themes)[number] {
  const theme = themes[place];
  if (theme === undefined) throw new Error(`The content has no theme ${place}.`);
  return theme;
}

/** Everybody says where they come from, and sees who there are. */
export async function welcome({lead, phones, all}: SessionRoom): Promise<void> {
  const marks = listenFromHere(all);
  await Promise.all(
    phones.map(async (phone, person) => {
      const discipline = disciplineOf(person);
      if (discipline !== null) await phone.tap('radio', discipline);
    }),
  );
  const labels = disciplines.map(({label}) => label);
  const counts = countPeople(disciplineOf, labels);
  await lead.read(sayVoters(counts));
  await assertSecret(all, marks, {on: 'disciplines', options: disciplines.map(({id, label}) => ({id, label}))});
  await lead.tap('button', `${SHOW}Wie zijn er?`);
  await readOn(all, sayCounts(counts, sayPeople));
}

/** Everybody answers the opening questions alone, and sees what the room answered. */
export async function answerQuestions({lead, screen, phones, all}: SessionRoom): Promise<void> {
  await lead.tap('button', 'Verder: Vragen vooraf');
  await readOn(phones, /Denk aan wat u zelf de laatste maanden zag of meemaakte/);
  const marks = listenFromHere(all);
  await Promise.all(
    phones.map(async (phone, person) => {
      for (const [place, {text}] of openingQuestions.entries()) await answer(phone, {text, place, person});
    }),
  );
  await untilKept(phones);
  for (const [place, {id, text}] of openingQuestions.entries()) {
    const counts = countPeople((person) => opinionOf(person, place), OPINIONS);
    await readOn([lead, screen], new RegExp(`${literally(text)} ?${sayVoters(counts).source}`));
    await assertSecret(all, marks, {on: id, options: opinions});
  }
  for (const [place, {text}] of openingQuestions.entries()) {
    await lead.tap('button', `${SHOW}${text}`);
    const counts = countPeople((person) => opinionOf(person, place), OPINIONS);
    await readOn(all, new RegExp(`${literally(text)}.{0,60}${sayCounts(counts, sayPeople).source}`));
  }
}

const opinions = OPINIONS.map((label, place) => ({id: OPINION_IDS[place] ?? '', label}));

/** Until then a choice that was changed may come too late to count. */
async function untilKept(phones: readonly Device[]): Promise<void> {
  await Promise.all(phones.map((phone) => phone.untilGone(/Uw keuze is onderweg/)));
}

async function answer(
  phone: Device,
  {text, place, person}: {text: string; place: number; person: number},
): Promise<void> {
  const opinion = opinionOf(person, place);
  if (isInDoubt(person, place)) await phone.tap('radio', OPINIONS[person % 3] ?? 'Eens', text);
  if (opinion !== null) await phone.tap('radio', opinion, text);
  else if (isInDoubt(person, place)) await phone.tap('button', 'Wis mijn keuze', text);
}

/** Dots are divided; the group takes the two themes with the most, and one that has none. */
export async function chooseThemes({lead, screen, phones, all}: SessionRoom, without: number): Promise<void> {
  await lead.tap('button', 'Verder: Thema’s kiezen');
  await readOn(phones, /U hebt nog 3 stippen/);
  const marks = listenFromHere(all);
  await Promise.all(
    phones.map(async (phone, person) => {
      for (const place of dotsOf(person)) await phone.tap('button', `Een stip erbij ${themeAt(place).title}`);
    }),
  );
  await untilKept(phones);
  await readOn([lead, screen], /14 van de 15 mensen hebben stippen gezet/);
  await assertSecret(all, marks, {on: 'themes', options: themes.map(({id, title}) => ({id, label: title}))});
  await lead.tap('button', `${SHOW}De stippen`);
  const ranking = rankThemes();
  await readOn(
    all,
    sayCounts(ranking, (dots) => (dots === 0 ? 'geen stippen' : `${dots} stippen`)),
  );
  await lead.tap('button', 'Neem dit voorstel over');
  await lead.tap('DisclosureTriangle', 'Kies een ander onderwerp');
  await lead.tap('button', themeAt(without).title);
  const chosen = [...ranking.slice(0, 2).map(({name}) => name), themeAt(without).title];
  await readOn([screen, ...phones], new RegExp(`Hier praten we over ?${chosen.map(literally).join(' ?')}`));
}

/** Everybody says what they think of a statement; nobody sees it until who leads wants it. */
export async function voteOn(room: SessionRoom, theme: number, place: number): Promise<void> {
  const {lead, phones, all} = room;
  const {id, text} = await showStatement(room, theme, place);
  const marks = listenFromHere(all);
  await Promise.all(phones.map((phone, person) => answer(phone, {text, place: theme + place, person})));
  await untilKept(phones);
  const counts = countPeople((person) => opinionOf(person, theme + place), OPINIONS);
  await readOn([lead, room.screen], sayVoters(counts));
  const ballot = {on: id, options: opinions};
  await assertSecret(all, marks, ballot);
  await lead.tap('button', `${SHOW}${text}`);
  await readOn(all, sayCounts(counts, sayPeople));
  assertTold(all, marks, ballot);
}

/** Brings a statement of the open theme on all screens. */
export async function showStatement(
  {lead, screen, phones}: SessionRoom,
  theme: number,
  place: number,
): Promise<{readonly id: string; readonly text: string}> {
  const statement = themeAt(theme).statements[place];
  if (statement === undefined) throw new Error(`Theme ${theme} has no statement ${place}.`);
  await lead.tap('button', 'De stellingen');
  await lead.tap('button', `Stelling ${place + 1} van 4`);
  await readOn([lead, screen, ...phones], new RegExp(literally(statement.text)));
  return statement;
}

/** Reads the introduction and a case of the open theme, on every device. */
export async function readTheme({lead, screen, phones, all}: SessionRoom, theme: number): Promise<void> {
  const {title, cases} = themeAt(theme);
  await readOn(all, new RegExp(`${literally(title)}.*Waar gaat het over\\?`));
  await lead.tap('button', 'Verder: Het verhaal');
  const [, second] = cases;
  if (second === undefined) throw new Error(`${title} has one case.`);
  await lead.tap('button', second.title);
  await readOn([screen, ...phones], new RegExp(`${literally(second.title)}.*${literally(second.dilemma)}`));
}

/** The time to talk runs, rests and is taken away. */
export async function talkInTime({lead, screen, phones}: SessionRoom): Promise<void> {
  await lead.tap('button', 'Verder: In gesprek');
  await readOn(phones, /Zeg wat u zag gebeuren, en wat u nodig hebt/);
  await lead.tap('button', 'Start de tijd');
  await readOn([lead, screen], /Nog (10:00|9:\d\d)/);
  await lead.tap('button', 'Zet de tijd stil');
  await readOn([lead, screen], /De tijd staat stil/);
  await lead.tap('button', 'Haal de tijd weg');
}

/** Somebody writes a point on a telephone. */
export async function writePoint(phone: Device, theme: number, text: string): Promise<void> {
  await phone.write(`Uw punt bij ‘${themeAt(theme).title}’`, text);
  await phone.tap('button', 'Voeg toe');
  await phone.read(new RegExp(`Wat u opschreef ?${literally(text)}`));
}
