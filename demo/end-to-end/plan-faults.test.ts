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
      const isForm = this.#below(2) === 0;
      const opened = isForm ? {mark: this.#link.mark(), step: this.#choose(turn)} : null;
      await wait(this.#below(150));
      // what is done at once is about what is known at that moment: who changes an older text takes away what came since
      if (opened === null) this.#link.do(this.#choose(turn));
      else this.#link.do(opened.step, opened.mark);
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
      {kind: 'edit', id, fields: {owners: [...action.owners, {role: word}]}},
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

const letter = samplePlan.actions.find(({id}) => id === 'letter') as PlanAction;
const find = ({plan}: KnownPlan): PlanAction | undefined => plan?.actions.find(({id}) => id === 'letter');
const edit = (fields: Extract<PlanStep[number], {kind: 'edit'}>['fields']): PlanStep => [
  {kind: 'edit', id: 'letter', fields},
];

/** A plan with one action, and two people who know it. */
async function openTwo(
  context: TestContext,
): Promise<{readonly town: Town; readonly one: PlanLink; readonly other: PlanLink}> {
  const town = await openTown(context);
  const {edit: key} = town.made.keys;
  const [one, other] = [town.open(key), town.open(key)];
  await Promise.all([one, other].map((link) => until(link, isThere)));
  one.do([{kind: 'add', action: letter}]);
  await Promise.all([one, other].map((link) => until(link, (known) => find(known) !== undefined && isKept(known))));
  return {town, one, other};
}

test('two people who write in one text of one card at the same time both keep their words', async (context) => {
  const {one, other} = await openTwo(context);
  const forms = [one.mark(), other.mark()] as const;
  one.do(edit({wish: `Graag: ${letter.wish}`, status: 'done'}), forms[0]);
  other.do(edit({wish: `${letter.wish} Echt waar.`, owners: [...letter.owners, {role: 'Buurtwerker'}]}), forms[1]);
  const plan = await untilSame([one, other]);
  const {wish, status, owners} = plan.actions[0] as PlanAction;
  assert.deepEqual([wish, status], [`Graag: ${letter.wish} Echt waar.`, 'done']);
  assert.deepEqual(owners, [...letter.owners, {role: 'Buurtwerker'}]);
});

test(
  'a device that was away sends what was done there, and what others did stays',
  {timeout: 30_000},
  async (context) => {
    const {town, one, other} = await openTwo(context);
    town.network.isDown = true;
    for (let index = town.network.connections - 1; index >= 0; index--) town.network.cut(index);
    one.do([{kind: 'remove', id: 'letter'}]);
    other.do(edit({learning: 'Begin vroeg.'}));
    other.do([{kind: 'add', action: {...letter, id: 'new', action: 'Wij bellen terug.'}}]);
    await Promise.all([one, other].map((link) => until(link, ({connection}) => connection === 'offline')));
    assert.equal(other.known.pending, 2);
    assert.equal(find(one.known), undefined);
    await town.restart();
    town.network.isDown = false;
    const {actions} = await untilSame([one, other]);
    assert.deepEqual(
      actions.map(({id, learning}) => [id, learning]),
      [
        ['letter', 'Begin vroeg.'],
        ['new', undefined],
      ],
    );
  },
);

test('a step that the collector refuses is taken back and told with its words, and the others stay', async (context) => {
  const {one, other} = await openTwo(context);
  const long = 'x'.repeat(2001);
  one.do(edit({notice: long}));
  one.do(edit({level: 'policy'}));
  await until(one, (known) => known.refused.length > 0 && isKept(known));
  const [refused] = one.known.refused;
  assert.deepEqual([refused?.reason, refused?.step], ['wrong', edit({notice: long})]);
  assert.equal(refused?.problems[0]?.path, 'actions.letter.notice');
  one.do(edit({start: '2027-01-01'}));
  const plan = await untilSame([one, other]);
  const {notice, level, start} = plan.actions[0] as PlanAction;
  assert.deepEqual([notice, level, start], [letter.notice, 'policy', '2027-01-01']);
  one.dismiss(refused);
  assert.deepEqual(one.known.refused, []);
});

test('who may only view sees everything and changes nothing; the title is for who manages', async (context) => {
  const {town, one} = await openTwo(context);
  const [viewer, manager] = [town.open(town.made.keys.view), town.open(town.made.keys.manage)];
  await Promise.all([viewer, manager].map((link) => until(link, isThere)));
  assert.deepEqual([viewer.known.right, one.known.right, manager.known.right], ['view', 'edit', 'manage']);
  viewer.do([{kind: 'remove', id: 'letter'}]);
  one.do([{kind: 'rename', title: 'Van mij'}]);
  await until(one, ({refused, pending}) => refused.length === 1 && pending === 0);
  assert.deepEqual(
    [viewer, one].map(({known}) => known.refused[0]?.reason),
    ['not-yours', 'not-yours'],
  );
  assert.equal(await viewer.erase(), false);
  manager.set({title: 'Van ons', public: true});
  const plan = await untilSame([viewer, one, manager]);
  assert.equal(plan.title, 'Van ons');
  const residents = town.plans.open({id: town.made.id, key: null});
  await until(residents, isThere);
  assert.deepEqual([residents.known.right, residents.known.plan?.title], ['view', 'Van ons']);
  residents.close();
  assert.equal(await manager.erase(), true);
  await until(one, ({connection}) => connection === 'gone');
});

test(
  'behind a proxy that knows no WebSockets a plan is asked for, and two people know the same',
  {timeout: 30_000},
  async (context) => {
    const town = await openTown(context);
    town.network.isOld = true;
    const [one, other] = [town.open(town.made.keys.edit), town.open(town.made.keys.edit)];
    await Promise.all([one, other].map((link) => until(link, isThere)));
    one.do([{kind: 'add', action: letter}]);
    await until(other, (known) => find(known) !== undefined);
  },
);
