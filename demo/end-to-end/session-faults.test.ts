import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {test} from 'node:test';
import {dutchPack} from '@toegang/content';
import type {Session, SessionTally} from '@toegang/model';
import type {KnownSession, SessionLink} from '@toegang/transport';
import {seededRandom} from '../random.ts';
import {openRoom, untilKnown} from '../session-room.ts';
import {startCollector} from './killable-collector.ts';
import {openRoughNetwork, type RoughNetwork} from './rough-network.ts';

const KEY = 'key-of-the-coordinator';
const PEOPLE = 15;
const BALLOTS = (dutchPack.openingQuestions ?? []).slice(0, 3).map(({id}) => id);
const OPINIONS = ['agree', 'disagree', 'depends'];
const PHASES = ['questions', 'themes', 'welcome', 'plan'] as const;

const seed = Number(process.env['SEED']) || Math.floor(Math.random() * 2 ** 31);
const chance = seededRandom(seed);
const below = (limit: number): number => Math.floor(chance() * limit);
const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;

/** Breaks connections, and now and then the whole network, until it is told to stop. */
async function breakThings(network: RoughNetwork, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    await wait(20 + below(60));
    network.cut(below(network.connections));
    if (below(12) > 0) continue;
    network.isDown = true;
    await wait(below(250));
    network.isDown = false;
  }
}

/** Votes and changes votes, and writes points; gives the ids of the points. */
async function takePart(link: SessionLink, index: number): Promise<readonly string[]> {
  const points: string[] = [];
  for (let turn = 0; turn < 8; turn++) {
    await wait(below(600));
    link.do({kind: 'vote', vote: {on: pick(BALLOTS), value: pick(OPINIONS)}});
    if (turn % 3 > 0) continue;
    const id = `point-${index}-${turn}`;
    link.do({kind: 'add-point', point: {id, text: 'Bel dezelfde dag terug.'}});
    points.push(id);
  }
  return points;
}

async function leadOn(link: SessionLink, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    await wait(below(400));
    link.do({kind: 'change', change: {phase: pick(PHASES)}});
  }
  link.do({kind: 'change', change: {phase: 'themes', agreed: 'Wij bellen terug.'}});
}

/** What every seat may see. */
function shown(session: Session | null): object {
  const fields = Object.entries(session ?? {}).filter(([field]) => field !== 'joinCode');
  return Object.fromEntries(fields);
}

test('behind a proxy that knows no WebSockets, devices ask, and know the same some seconds later', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'toegang-faults-'));
  const collector = await startCollector({TOEGANG_DATA: folder, TOEGANG_ADMIN_TOKEN: KEY});
  const network = await openRoughNetwork(collector.port);
  network.isOld = true;
  const room = await openRoom(`http://127.0.0.1:${network.port}/api/v1`, KEY, 2);
  context.after(async () => {
    room.close();
    await network.close();
    await collector.kill();
    rmSync(folder, {recursive: true});
  });
  await Promise.all(room.all.map((link) => untilKnown(link, ({session}) => session !== null)));
  room.facilitator.do({kind: 'change', change: {phase: 'themes'}});
  room.participants[0]?.do({kind: 'add-point', point: {id: 'point', text: 'Bel dezelfde dag terug.'}});
  const knows = ({session}: KnownSession): boolean => session?.phase === 'themes' && session.points.length === 1;
  await Promise.all(room.all.map((link) => untilKnown(link, knows)));
  assert.ok(room.all.every(({known}) => known.connection === 'live'));
});

test(
  `with connections that break and a collector that is killed twice, seventeen devices know the same in the end (seed ${seed})`,
  {timeout: 60_000},
  async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'toegang-faults-'));
    const environment = {TOEGANG_DATA: folder, TOEGANG_ADMIN_TOKEN: KEY};
    let collector = await startCollector(environment);
    const network = await openRoughNetwork(collector.port);
    const room = await openRoom(`http://127.0.0.1:${network.port}/api/v1`, KEY, PEOPLE);
    context.after(async () => {
      room.close();
      await network.close();
      await collector.kill();
      rmSync(folder, {recursive: true});
    });
    const {facilitator, participants, all} = room;
    await Promise.all(all.map((link) => untilKnown(link, ({session}) => session !== null)));

    let isOver = false;
    const breaking = breakThings(network, () => isOver);
    const leading = leadOn(facilitator, () => isOver);
    const talking = Promise.all(participants.map(takePart));
    const acknowledged = new Set<string>();
    for (let life = 0; life < 2; life++) {
      await wait(500 + below(1000));
      await collector.kill();
      for (const {known} of participants) {
        const waiting = known.pending.flatMap((action) => (action.kind === 'add-point' ? action.point.id : []));
        for (const {id} of known.session?.points ?? []) if (!waiting.includes(id)) acknowledged.add(id);
      }
      collector = await startCollector(environment);
      network.target = collector.port;
    }
    const points = (await talking).flat();
    isOver = true;
    await Promise.all([breaking, leading]);

    await Promise.all(all.map((link) => untilKnown(link, ({pending}) => pending.length === 0)));
    for (const on of BALLOTS) facilitator.do({kind: 'reveal', reveal: {on}});
    const isRevealed = (session: Session | null): boolean =>
      BALLOTS.every((on) => session?.tallies.some((tally) => tally.on === on && tally.revealed));
    const knowsAll = ({session, connection, pending}: KnownSession): boolean =>
      isRevealed(session) && connection === 'live' && pending.length === 0;
    await Promise.all(all.map((link) => untilKnown(link, knowsAll)));

    const {session} = facilitator.known;
    for (const {known} of all) {
      assert.deepEqual(shown(known.session), shown(session));
      assert.deepEqual(known.refused, []);
    }
    assert.deepEqual([session?.phase, session?.agreed, session?.participants], ['themes', 'Wij bellen terug.', PEOPLE]);
    assert.deepEqual(session?.points.map(({id}) => id).sort(), [...points].sort());
    assert.ok([...acknowledged].every((id) => points.includes(id)));
    for (const on of BALLOTS) {
      const votes = participants.map(({known}) => known.votes[on]).filter((vote) => vote !== undefined);
      const tally: SessionTally | undefined = session.tallies.find((one) => one.on === on);
      const totals = OPINIONS.map((opinion) => [opinion, votes.filter((vote) => vote === opinion).length] as const);
      assert.deepEqual(tally, {on, voters: votes.length, revealed: true, value: Object.fromEntries(totals)});
    }
  },
);
