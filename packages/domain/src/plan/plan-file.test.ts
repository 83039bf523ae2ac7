import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {ACTION_STATUSES, type Plan, type PlanAction} from '@toegang/model';
import {longWordsPlan, makePlan, rightToLeftPlan, samplePlan, wrongPlan} from '@toegang/model/samples';
import {readPlanFile, type PlanFile} from './plan-file.js';

async function read(text: string): Promise<PlanFile> {
  let made = 0;
  const file = await readPlanFile(text, () => `made-${(made += 1)}`);
  assert(file);
  return file;
}

const write = (plan: unknown): string => JSON.stringify(plan, null, 2);
const pathsOf = ({broken}: PlanFile): readonly (readonly string[])[] =>
  broken.map(({problems}) => problems.map(({path}) => path));

const day = fc.date({min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true});
const text = fc.string({unit: 'grapheme', minLength: 1, maxLength: 60}).filter((each) => /[^\s\0]/u.test(each));
const token = fc.stringMatching(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,20}$/u);
const days = day.map((date) => date.toISOString().slice(0, 10));
const actions: fc.Arbitrary<PlanAction[]> = fc.uniqueArray(
  fc.record(
    {
      ...{id: token, action: text, wish: text, principle: fc.constant('own-say'), theme: fc.constant('findable')},
      owners: fc.array(fc.record({role: text, organisation: text}, {requiredKeys: ['role']}), {maxLength: 3}),
      ...{level: fc.constant('policy'), status: fc.constantFrom(...ACTION_STATUSES), start: days, due: days},
      ...{notice: text, tool: fc.constant('mirror'), learning: text},
      origin: fc.record({kind: fc.constantFrom('session', 'round', 'plan'), id: token, item: token}),
      progress: fc.array(fc.record({on: days, text}), {maxLength: 3}),
      order: fc.double({noNaN: true, noDefaultInfinity: true}).map((order) => order + 0),
    },
    {requiredKeys: ['id', 'action', 'owners', 'status', 'progress', 'order']},
  ) as fc.Arbitrary<PlanAction>,
  {selector: ({id}) => id, maxLength: 12},
);

suite('a file of a plan', () => {
  test('comes back as it went out', async (t) => {
    const seed = Number(process.env['PROPERTY_SEED'] ?? Date.now() % 2 ** 31);
    t.diagnostic(`seed ${seed}`);
    const comesBack = fc.asyncProperty(actions, async (made) => {
      const plan: Plan = {...samplePlan, actions: made};
      assert.deepEqual(await read(write(plan)), {
        ...{title: plan.title, content: plan.content.id, broken: []},
        actions: JSON.parse(JSON.stringify(made)) as PlanAction[],
      });
    });
    await fc.assert(comesBack, {seed, numRuns: 200});
  });

  for (const plan of [samplePlan, longWordsPlan, rightToLeftPlan, makePlan(2000)]) {
    test(`of the samples comes back: ${plan.id}`, async () => {
      assert.deepEqual((await read(`\ufeff${write(plan)}`)).actions, plan.actions);
    });
  }

  test('is none without a list of actions', async () => {
    for (const other of ['', 'hallo', '[]', '{}', 'null', '{"actions": 3}', write({schema: 'toegang-session/1'})]) {
      assert.equal(await readPlanFile(other, () => 'x'), null, other);
    }
  });
});

suite('a file that somebody changed by hand', () => {
  test('says of each action what is wrong, takes the rest of it, and keeps what it could not take', async () => {
    const file = await read(write(wrongPlan));
    assert.equal(file.title, null);
    assert.deepEqual(
      file.broken.map(({place, isTaken}) => [place, isTaken]),
      [
        [1, true],
        [2, false],
        [3, true],
        [4, true],
      ],
    );
    assert.deepEqual(pathsOf(file), [['due'], ['action'], ['status', 'order'], ['owners', 'id']]);
    const [letter, room, coffee] = file.actions;
    assert.deepEqual([letter?.id, room?.id, coffee?.id], ['letter', 'room', 'made-1']);
    assert(letter && !('due' in letter));
    assert.equal(letter.wish, samplePlan.actions[0]?.wish);
    assert.equal(room?.status, 'idea');
    assert.deepEqual(coffee?.owners, []);
    assert.match(file.broken[0]?.raw ?? '', /2027-02-30/u);
    assert.match(file.broken[3]?.raw ?? '', /Buurtwerker/u);
  });

  test('loses only the owner or the note that is wrong', async () => {
    const [first] = samplePlan.actions;
    assert(first);
    const owners = [...first.owners, {role: ''}];
    const progress = [{on: '2026-02-30', text: 'x'}, ...first.progress];
    const file = await read(write({...samplePlan, actions: [{...first, owners, progress}]}));
    assert.deepEqual(file.actions, [first]);
    assert.deepEqual(pathsOf(file), [['owners.2.role', 'progress.0.on']]);
  });

  test('says it when a field is not known, because it would be left out without a word', async () => {
    const [first] = samplePlan.actions;
    const file = await read(
      write({...samplePlan, actions: [{...first, budget: 500, owners: [{role: 'a', tel: '1'}]}]}),
    );
    assert.deepEqual(pathsOf(file), [['owners.0.tel', 'budget']]);
    assert.equal(file.actions.length, 1);
  });

  test('with a comma too few or half a line loses that action alone', async () => {
    const whole = write(samplePlan);
    const noComma = whole.replace(/("id": "phone"),/u, '$1');
    assert.notEqual(noComma, whole);
    for (const text of [
      noComma,
      whole.replace('"id": "phone"', '"id": "pho'),
      whole.replace('"status": "planned"', ''),
    ]) {
      const file = await read(text);
      assert.deepEqual(
        file.actions.map(({id}) => id),
        ['letter', 'room', 'coffee', 'training', 'mirror'],
      );
      assert.deepEqual(
        file.broken.map(({place, isTaken}) => [place, isTaken]),
        [[2, false]],
      );
      assert.match(file.broken[0]?.raw ?? '', /Eén telefoonnummer/u);
      assert.equal(file.title, samplePlan.title);
    }
  });

  test('loses no action where the brackets between two are missing, and none when the end is', async () => {
    const whole = write(samplePlan);
    const cutOff = await read(whole.slice(0, whole.indexOf('Een spiegelgesprek')));
    assert.equal(cutOff.actions.length, 5);
    assert.match(cutOff.broken[0]?.raw ?? '', /"id": "mirror"/u);
    const joined = await read(whole.replace(/\},\s*\{\s*"id": "phone"/u, '}\n    {\n      "id": "phone"'));
    assert.deepEqual(joined.actions, samplePlan.actions);
    assert.deepEqual(joined.broken, []);
  });

  test('cannot change what every object has', async () => {
    const file = await read('{"actions": [{"id": "a", "action": "b", "__proto__": {"polluted": 1}, "order": 1}]}');
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.deepEqual(pathsOf(file), [['__proto__']]);
    assert.equal(file.actions[0]?.action, 'b');
  });

  test('never stops the reader, wherever it is cut or changed', async (t) => {
    const whole = write(samplePlan);
    const seed = Number(process.env['PROPERTY_SEED'] ?? Date.now() % 2 ** 31);
    t.diagnostic(`seed ${seed}`);
    const place = fc.integer({min: whole.indexOf('"actions"') + 12, max: whole.length});
    const sign = fc.constantFrom('', '{', '}', '[', ']', '"', ',', '\\', ':', '\n');
    const survives = fc.asyncProperty(place, place, sign, async (one, other, put) => {
      const [from, to] = [Math.min(one, other), Math.min(Math.max(one, other), Math.min(one, other) + 3)];
      const file = await read(whole.slice(0, from) + put + whole.slice(to));
      // three signs can break two actions at most; all others are there
      assert(file.actions.length >= samplePlan.actions.length - 2, `${file.actions.length} after ${from}-${to} ${put}`);
    });
    await fc.assert(survives, {seed, numRuns: 300});
  });
});
