// npm run bench: how long it takes from a tap on one device of a session until the others show it: fifteen telephones, the
// facilitator and the screen, each with a connection of its own. Beside it what a bare WebSocket server takes that keeps
// nothing. Both run in turns, each in a process of its own; only their ratio says something.
import {fork} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import type {KnownSession, SessionAction, SessionLink} from '@toegang/transport';
import {startCollector} from '../demo/end-to-end/killable-collector.ts';
import {openRoom, untilKnown, type SessionRoom} from '../demo/session-room.ts';

const PEOPLE = 15;
const TURNS = 200;
/** In milliseconds: what still feels like at once, with room for a network between. */
const HOLD = 50;

/** In milliseconds: until the screen of the room shows a tap, and until the last device does. */
interface Delay {
  readonly screen: number;
  readonly last: number;
}

/** Times a tap: who is to see it tells when it does. */
async function time(tap: () => void, screen: Promise<void>, others: readonly Promise<void>[]): Promise<Delay> {
  const start = performance.now();
  const since = async (seen: Promise<unknown>): Promise<number> => {
    await seen;
    return performance.now() - start;
  };
  tap();
  const [atScreen, atLast] = await Promise.all([since(screen), since(Promise.all([screen, ...others]))]);
  return {screen: atScreen, last: atLast};
}

/** One turn: the facilitator notes what is agreed; in the next one, one after another, a participant writes a point. */
async function tapInSession({facilitator, screen, participants}: SessionRoom, turn: number): Promise<Delay> {
  const isLead = turn % 2 === 0;
  const tapper = isLead ? facilitator : (participants[turn % PEOPLE] as SessionLink);
  const action: SessionAction = isLead
    ? {kind: 'change', change: {agreed: `Afspraak ${turn}`}}
    : {kind: 'add-point', point: {id: `point-${turn}`, text: 'Bel dezelfde dag terug.'}};
  const isSeen = ({session}: KnownSession): boolean =>
    isLead ? session?.agreed === `Afspraak ${turn}` : session?.points.some(({id}) => id === `point-${turn}`) === true;
  const others = [facilitator, ...participants].filter((link) => link !== tapper);
  const delay = await time(
    () => tapper.do(action),
    untilKnown(screen, isSeen),
    others.map((link) => untilKnown(link, isSeen)),
  );
  await untilKnown(tapper, ({pending}) => pending.length === 0);
  return delay;
}

async function connectBare(port: number): Promise<readonly WebSocket[]> {
  const sockets = Array.from({length: PEOPLE + 2}, () => new WebSocket(`ws://127.0.0.1:${port}`));
  await Promise.all(sockets.map((socket) => once(socket, 'open')));
  return sockets;
}

async function tapBare([screen, ...devices]: readonly WebSocket[], turn: number): Promise<Delay> {
  const heard = (socket: WebSocket): Promise<void> => once(socket, 'message').then(() => undefined);
  const tapper = devices[turn % devices.length] as WebSocket;
  const others = devices.filter((device) => device !== tapper);
  return time(() => tapper.send(`tap ${turn}`), heard(screen as WebSocket), [...others, tapper].map(heard));
}

function at(share: number, values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
}

function describe(name: string, delays: readonly Delay[]): string {
  const [screen, last] = [delays.map((delay) => delay.screen), delays.map((delay) => delay.last)];
  const inWords = (values: readonly number[]): string =>
    [50, 95, 99].map((share) => `p${share} ${at(share / 100, values).toFixed(1)} ms`).join(', ');
  return `${name}: at the screen ${inWords(screen)}; at the last of ${PEOPLE + 1} devices ${inWords(last)}`;
}

const folder = mkdtempSync(join(tmpdir(), 'toegang-bench-'));
const collector = await startCollector({TOEGANG_DATA: folder, TOEGANG_ADMIN_TOKEN: 'bench'});
const room = await openRoom(`http://127.0.0.1:${collector.port}/api/v1`, 'bench', PEOPLE);
await Promise.all(room.all.map((link) => untilKnown(link, ({session, content}) => Boolean(session && content))));
const echo = fork(fileURLToPath(new URL('bare-echo.ts', import.meta.url)), {
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
});
if (echo.stdout === null) throw new Error('The bare server has no output.');
const [port] = (await once(createInterface(echo.stdout), 'line')) as [string];
const bare = await connectBare(Number(port));

const ours: Delay[] = [];
const floor: Delay[] = [];
for (let turn = 0; turn < TURNS; turn += 1) {
  ours.push(await tapInSession(room, turn));
  floor.push(await tapBare(bare, turn));
}
room.close();
for (const socket of bare) socket.close();
echo.disconnect();
await collector.kill();
rmSync(folder, {recursive: true});

console.log(describe('a session, kept on disk', ours));
console.log(describe('a bare WebSocket, kept nowhere', floor));
const ratio =
  at(
    0.5,
    ours.map(({last}) => last),
  ) /
  at(
    0.5,
    floor.map(({last}) => last),
  );
console.log(
  `ratio of the medians at the last device: ${ratio.toFixed(1)}; to hold on a machine at rest: p99 ${HOLD} ms`,
);
