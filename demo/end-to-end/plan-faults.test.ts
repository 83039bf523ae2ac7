import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {test, type TestContext} from 'node:test';
import type {PlanStep} from '@toegang/domain/plan.js';
import {ACTION_STATUSES, type Plan, type PlanAction} from '@toegang/model';
import {samplePlan} from '@toegang/model/samples';
import {createHttpPlans, type KnownPlan, type MadePlan, type PlanLink, type PlanTransport} from '@toegang/transport';
import {seededRandom} from '../random.ts';
import {startCollector, type KillableCollector} from './killable-collector.ts';
import {openRoughNetwork, type RoughNetwork} from './rough-network.ts';

const KEY = 'key-of-the-coordinator';
const EDITORS = 5;
/** `ROUNDS=20 node --test demo/end-to-end/plan-faults.test.ts` does more of the same, each with a seed of its own. */
const ROUNDS = Number(process.env['ROUNDS']) || 1;

/** A plan at a collector behind a network that can be cut. */
interface Town {
  readonly network: RoughNetwork;
  readonly plans: PlanTransport;
  readonly made: MadePlan;
  readonly address: string;
  collector: KillableCollector;
  /** Kills the collector, and starts another one on what is kept. */
  restart(): Promise<void>;
  open(key: string): PlanLink;
}

async function openTown(context: TestContext): Promise<Town> {
  const folder = mkdtempSync(join(tmpdir(), 'toegang-plan-'));
  const environment = {TOEGANG_DATA: folder, TOEGANG_ADMIN_TOKEN: KEY};
  let collector = await startCollector(environment);
  const network = await openRoughNetwork(collector.port);
  const address = `http://127.0.0.1:${network.port}/api/v1`;
  const plans = createHttpPlans({endpoint: address});
  const links: PlanLink[] = [];
  context.after(async () => {
    for (const link of links) link.close();
    await network.close();
    await collector.kill();
    rmSync(folder, {recursive: true});
  });
  const made = await plans.make({title: 'Ons plan'}, KEY);
  assert.ok(made.ok);
  return {
    ...{network, plans, made: made.value, address, collector},
    restart: async () => {
      await collector.kill();
      collector = await startCollector(environment);
      network.target = collector.port;
    },
    open: (key) => {
      const link = plans.open({id: made.value.id, key});
      links.push(link);
      return link;
    },
  };
}

/** Waits until a device knows that something is so. */
function until(link: PlanLink, isSo: (known: KnownPlan) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (isSo(link.known)) resolve();
    };
    link.subscribe(look);
    look();
  });
}

const isThere = ({plan, connection}: KnownPlan): boolean => plan !== null && connection === 'live';
const isKept = ({pending, connection}: KnownPlan): boolean => pending === 0 && connection === 'live';
const knowsPlan = ({plan}: KnownPlan): Plan => {
  assert.ok(plan);
  return plan;
};
const textOf = (plan: Plan): string => JSON.stringify(plan);

/** Everybody knows the same as the first, with nothing on its way. */
async function untilSame(links: readonly PlanLink[]): Promise<Plan> {
  await Promise.all(links.map((link) => until(link, isKept)));
  const [first] = links;
  assert.ok(first);
  const isSame = ({plan}: KnownPlan): boolean =>
    textOf(knowsPlan({...first.known, plan})) === textOf(knowsPlan(first.known));
  await Promise.all(links.map((link) => until(link, isSame)));
  return knowsPlan(first.known);
}

/** Somebody who works on the plan, with words that nobody else has. */
class Editor {
  readonly #link: PlanLink;
  readonly #name: string;
  readonly #below: (limit: number) => number;
  readonly words: string[] = [];

  constructor(link: PlanLink, name: string, below: (limit: number) => number) {
    this.#link = link;
    this.#name = name;
    this.#below = below;
  }

  async work(turns: number): Promise<void> {
    for (let turn = 0; turn < turns; turn++) {
      const mark = this.#link.mark();
      const step = this.#choose(turn);
      await wait(this.#below(150));
      if (this.#below(2) === 0) this.#link.do(step, mark);
      else this.#link.do(step);
    }
  }

  #choose(turn: number): PlanStep {
    const {actions} = knowsPlan(this.#link.known);
    const word = `${this.#name}-${turn}`;
    const action = actions[this.#below(actions.length)];
    if (action === undefined || this.#below(4) === 0) return this.#add(word, turn);
    const {id} = action;
    if (this.#below(6) === 0) return [{kind: 'edit', id, fields: {status: this.#pick(ACTION_STATUSES), order: turn}}];
    this.words.push(word);
    const written = (['action', 'wish', 'learning'] as const)[this.#below(3)] ?? 'action';
    if (this.#below(4) > 0) return [{kind: 'edit', id, fields: {[written]: this.#insert(action[written] ?? '', word)}}];
    return [
      {kind: 'edit', id, fields: {owners: [...action.owners, {role: word}].slice(-20)}},
      {kind: 'edit', id, fields: {progress: [...action.progress, {on: '2026-11-22', text: word}]}},
    ];
  }

  #add(word: string, turn: number): PlanStep {
    this.words.push(word);
    const action: PlanAction = {id: word, action: word, owners: [], progress: [], status: 'idea', order: turn};
    return [{kind: 'add', action}];
  }

  #insert(text: string, word: string): string {
    const words = text.split(' ');
    return words.toSpliced(this.#below(words.length + 1), 0, `{${word}}`).join(' ');
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[this.#below(items.length)] as Item;
  }
}

/** Breaks connections, and now and then the whole network, until it is told to stop. */
async function breakThings(
  network: RoughNetwork,
  below: (limit: number) => number,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    await wait(20 + below(60));
    network.cut(below(network.connections));
    if (below(12) > 0) continue;
    network.isDown = true;
    await wait(below(250));
    network.isDown = false;
  }
}

for (let round = 0; round < ROUNDS; round++) {
  const seed = (Number(process.env['SEED']) || Math.floor(Math.random() * 2 ** 31)) + round;
  test(
    `five editors with a network that breaks and a collector that is killed twice end with one plan, and every word is in it (seed ${seed})`,
    {timeout: 60_000},
    async (context) => {
      const chance = seededRandom(seed);
      const below = (limit: number): number => Math.floor(chance() * limit);
      const town = await openTown(context);
      const {edit, view} = town.made.keys;
      const links = Array.from({length: EDITORS}, () => town.open(edit));
      const viewer = town.open(view);
      await Promise.all([...links, viewer].map((link) => until(link, isThere)));
      links[0]?.do(samplePlan.actions.map((action) => ({kind: 'add', action})));
      const editors = links.map((link, index) => new Editor(link, `w${index}`, below));

      let isOver = false;
      const breaking = breakThings(town.network, below, () => isOver);
      const working = Promise.all(editors.map((editor) => editor.work(25)));
      for (let life = 0; life < 2; life++) {
        await wait(300 + below(700));
        await town.restart();
      }
      await working;
      isOver = true;
      await breaking;

      const plan = await untilSame([...links, viewer]);
      for (const {known} of links) assert.deepEqual(known.refused, []);
      for (const word of editors.flatMap(({words}) => words)) assert.ok(textOf(plan).includes(word), `${word} is lost`);
      assert.ok(samplePlan.actions.every(({id}) => plan.actions.some((action) => action.id === id)));
      const late = town.open(edit);
      await until(late, isThere);
      assert.deepEqual(late.known.plan, plan);
    },
  );
}
