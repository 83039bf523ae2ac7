import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parsePlan} from '@toegang/model';
import {samplePlan} from '@toegang/model/samples';
import {residentsView} from './residents-view.js';

const shown = residentsView(samplePlan);
const text = JSON.stringify(shown);

test('residents read what was agreed, and no ideas', () => {
  assert.deepEqual(
    shown.actions.map(({id}) => id),
    ['letter', 'phone', 'room', 'coffee', 'training'],
  );
});

test('residents read organisations, and neither roles nor notes nor where an action came from', () => {
  for (const hidden of ['Teamleider', 'Buurtwerker', 'Voorzitter', 'Twaalf inwoners', 'point-1']) {
    assert(!text.includes(hidden), hidden);
  }
  assert.deepEqual(
    shown.actions[0]?.owners.map(({organisation}) => organisation),
    ['Gemeente Voorbeeldstad', 'Cliëntenraad'],
  );
});

test('an owner that is only a role is not shown, and an organisation once', () => {
  const [letter] = samplePlan.actions;
  assert(letter);
  const owners = [{role: 'Jan'}, ...letter.owners, ...letter.owners];
  const [only] = residentsView({...samplePlan, actions: [{...letter, owners}]}).actions;
  assert.equal(only?.owners.length, 2);
});

test('what residents read is a plan, and reading it again changes nothing', () => {
  assert.deepEqual(parsePlan(JSON.parse(text)), {ok: true, value: shown});
  assert.deepEqual(residentsView(shown), shown);
});

test('residents read the wish, the days, what is noticed and what was learned', () => {
  const coffee = shown.actions.find(({id}) => id === 'coffee');
  const whole = samplePlan.actions.find(({id}) => id === 'coffee');
  assert(coffee && whole);
  assert.deepEqual({...coffee, owners: whole.owners, progress: whole.progress}, whole);
});
