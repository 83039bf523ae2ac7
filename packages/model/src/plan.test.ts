import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parsePlan} from './plan.js';
import {parseNewPlan, parsePlanSettings} from './plan-orders.js';
import {
  earlierPlan,
  longWordsPlan,
  makeLargePlan,
  oneActionPlan,
  rightToLeftPlan,
  samplePlan,
  wrongPlan,
} from './samples/index.js';

const pathsOf = (input: unknown): readonly string[] => {
  const parsed = parsePlan(input);
  return parsed.ok ? [] : parsed.problems.map(({path}) => path);
};

const withFirst = (fields: object): unknown => ({
  ...samplePlan,
  actions: [{...samplePlan.actions[0], ...fields}, ...samplePlan.actions.slice(1)],
});

suite('a plan', () => {
  for (const plan of [samplePlan, earlierPlan, oneActionPlan, longWordsPlan, rightToLeftPlan, makeLargePlan()]) {
    test(`as in the sample ${plan.id} comes back as it was`, () => {
      assert.deepEqual(parsePlan(JSON.parse(JSON.stringify(plan))), {ok: true, value: plan});
    });
  }

  test('full of faults says where each of them is', () => {
    assert.deepEqual(pathsOf(wrongPlan), [
      'title',
      'actions.0.due',
      'actions.1.action',
      'actions.2.status',
      'actions.2.order',
      'actions.3.owners',
    ]);
  });

  test('has no two actions of one id', () => {
    assert.deepEqual(pathsOf(withFirst({id: 'phone'})), ['actions.1.id']);
  });

  for (const day of [
    '2027-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '21-11-2026',
    'morgen',
    '',
  ]) {
    test(`has no day ${day || 'without text'}`, () =>
      assert.deepEqual(pathsOf(withFirst({due: day})), ['actions.0.due']));
  }

  for (const day of ['2028-02-29', '2026-12-31', '2027-01-01']) {
    test(`may have the day ${day}`, () => assert.deepEqual(pathsOf(withFirst({due: day})), []));
  }

  test('keeps markup in a name as text', () => {
    const parsed = parsePlan(longWordsPlan);
    assert(parsed.ok);
    assert.equal(parsed.value.actions[0]?.owners[0]?.organisation, '<img src=x onerror=alert(1)>');
  });
});

suite('an order for a plan', () => {
  test('needs a title and nothing else', () => {
    assert.deepEqual(parseNewPlan({title: 'Verbeterplan'}), {ok: true, value: {title: 'Verbeterplan'}});
    assert.equal(parseNewPlan({}).ok, false);
  });

  test('may change the title and whether residents may read it', () => {
    assert.equal(parsePlanSettings({public: true}).ok, true);
    assert.equal(parsePlanSettings({public: 'ja'}).ok, false);
  });
});
