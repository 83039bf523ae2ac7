import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {PlanAction} from '@toegang/model';
import {samplePlan} from '@toegang/model/samples';
import {changePlan} from './change-plan.js';
import {layOutTimeline} from './timeline.js';

const TODAY = '2026-11-22';
const [bare] = changePlan(samplePlan, [{kind: 'edit', id: 'letter', fields: {start: null, due: null}}]).actions;
assert(bare);
const bar = (days: Partial<PlanAction>) => layOutTimeline([{...bare, ...days}], TODAY).bars[0];

suite('a timeline', () => {
  test('is made of whole months, with today among them', () => {
    const {unit, periods, today} = layOutTimeline([], TODAY);
    assert.equal(unit, 'month');
    assert.deepEqual(periods, [{first: '2026-11-01', from: 0, to: 1}]);
    assert(Math.abs(today - 21.5 / 30) < 1e-9);
  });

  test('reaches from the first to the last month of its actions, without gaps', () => {
    const {periods} = layOutTimeline(samplePlan.actions, TODAY);
    assert.deepEqual([periods[0]?.first, periods.at(-1)?.first], ['2026-03-01', '2027-03-01']);
    for (const [index, period] of periods.entries()) assert.equal(period.from, periods[index - 1]?.to ?? 0);
    assert.equal(periods.at(-1)?.to, 1);
  });

  test('draws an action from its first day up to the end of its last', () => {
    const drawn = bar({start: '2026-11-01', due: '2026-11-30'});
    assert.deepEqual([drawn?.from, drawn?.to, drawn?.isOpenStart, drawn?.isOpenEnd], [0, 1, false, false]);
  });

  test('leaves an end open where there is no day', () => {
    assert.deepEqual([bar({due: '2026-11-30'})?.isOpenStart, bar({due: '2026-11-30'})?.isOpenEnd], [true, false]);
    assert.deepEqual([bar({start: '2026-11-02'})?.isOpenStart, bar({start: '2026-11-02'})?.isOpenEnd], [false, true]);
  });

  test('puts what has no days apart', () => {
    const {bars, undated} = layOutTimeline(samplePlan.actions, TODAY);
    assert.deepEqual(
      undated.map(({id}) => id),
      ['training', 'mirror'],
    );
    assert.equal(bars.length + undated.length, samplePlan.actions.length);
  });

  test('stands by start, then by due day', () => {
    const ids = layOutTimeline(samplePlan.actions, TODAY).bars.map(({action}) => action.id);
    assert.deepEqual(ids, ['coffee', 'letter', 'phone', 'room']);
  });

  test('counts in years when there are many months', () => {
    const {unit, periods} = layOutTimeline([{...bare, start: '2025-10-01', due: '2028-01-31'}], TODAY);
    assert.equal(unit, 'year');
    assert.deepEqual(
      periods.map(({first}) => first),
      ['2025-10-01', '2026-01-01', '2027-01-01', '2028-01-01'],
    );
  });

  for (const day of ['0001-01-01', '9999-12-31']) {
    test(`does not reach as far as ${day}, and stays between its ends`, () => {
      const {periods, bars} = layOutTimeline([{...bare, start: day, due: day}], TODAY);
      assert(periods.length < 8);
      assert(bars[0] && bars[0].from >= 0 && bars[0].to <= 1 && bars[0].from <= bars[0].to);
      assert(bars[0].isOpenStart || bars[0].isOpenEnd);
    });
  }

  test('never draws an action backwards', () => {
    const drawn = bar({start: '2026-11-20', due: '2026-11-01'});
    assert(drawn && drawn.from <= drawn.to);
  });
});
