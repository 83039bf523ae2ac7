import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parsePlan, type Plan, type PlanAction} from '@toegang/model';
import {longWordsPlan, makeLargePlan, oneActionPlan, rightToLeftPlan, samplePlan} from '@toegang/model/samples';
import fc from 'fast-check';
import * as Y from 'yjs';
import {
  PlanReader,
  checkPlanDocument,
  fillDocument,
  writeStepSince,
  readPlanDocument,
  writeStep,
} from '../../plan-document.js';
import {aStep} from '../../testing/plan-steps.js';
import {check} from '../../testing/property.js';
import {changePlan, type PlanStep} from '../change-plan.js';
import {sortActions} from '../order.js';

const sorted = (plan: Plan): Plan => ({...plan, actions: sortActions(plan.actions)});
const filled = (plan: Plan): Y.Doc => {
  const document = new Y.Doc();
  fillDocument(document, plan);
  return document;
};
const copyOf = (document: Y.Doc): Y.Doc => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  return copy;
};
const bringTogether = (...documents: readonly Y.Doc[]): void => {
  const updates = documents.map((document) => Y.encodeStateAsUpdate(document));
  for (const document of documents) for (const update of updates) Y.applyUpdate(document, update);
};
const read = (document: Y.Doc): Plan => {
  const plan = readPlanDocument(document);
  assert(plan);
  return plan;
};
const find = (document: Y.Doc, id: string): PlanAction | undefined =>
  read(document).actions.find((action) => action.id === id);
const edit = (id: string, fields: Extract<PlanStep[number], {kind: 'edit'}>['fields']): PlanStep => [
  {kind: 'edit', id, fields},
];

/** Two people with the same plan, who do not hear of one another until they are brought together. */
function together(plan: Plan, one: PlanStep, other: PlanStep): Y.Doc {
  const first = filled(plan);
  const second = copyOf(first);
  writeStep(first, one);
  writeStep(second, other);
  bringTogether(first, second);
  assert.deepEqual(read(first), read(second));
  return first;
}

test('a plan comes out of its document as it went in', () => {
  for (const plan of [samplePlan, longWordsPlan, rightToLeftPlan, {...samplePlan, actions: []}]) {
    assert.deepEqual(read(filled(plan)), plan);
    assert.deepEqual(checkPlanDocument(filled(plan)), {ok: true, value: plan});
  }
});

test('an empty document holds no plan', () => {
  assert.equal(readPlanDocument(new Y.Doc()), null);
});

test('without others who write, a document reads as the rules of a plan say', (t) => {
  check(t, fc.array(aStep, {maxLength: 12}), (steps) => {
    const document = filled(samplePlan);
    let plan = samplePlan;
    for (const step of steps) {
      writeStep(document, step);
      plan = changePlan(plan, step);
      assert.deepEqual(read(document), sorted(plan));
      assert.deepEqual(checkPlanDocument(document).ok, true);
    }
  });
});

test('documents that heard of the same steps, in whatever order, hold one plan that has the shape of a plan', (t) => {
  const deed = fc.record({who: fc.nat(3), step: aStep, hears: fc.option(fc.nat(3))});
  check(t, fc.array(deed, {maxLength: 25}), (deeds) => {
    const first = filled(samplePlan);
    const documents = [first, copyOf(first), copyOf(first), copyOf(first)] as const;
    for (const {who, step, hears} of deeds) {
      const [document, other] = [documents[who], hears === null ? undefined : documents[hears]];
      assert(document);
      writeStep(document, step);
      if (other) Y.applyUpdate(document, Y.encodeStateAsUpdate(other));
    }
    bringTogether(...documents);
    for (const document of documents) {
      assert.deepEqual(read(document), read(first));
      assert.deepEqual(parsePlan(read(document)).ok, true);
    }
  });
});

test('every word that anybody typed at the same time is in the text', (t) => {
  const words = fc.array(fc.record({who: fc.nat(4), place: fc.nat(5)}), {minLength: 1, maxLength: 30});
  check(t, words, (typed) => {
    const first = filled(oneActionPlan);
    const documents = [first, ...Array.from({length: 4}, () => copyOf(first))];
    typed.forEach(({who, place}, index) => {
      const document = documents[who] as Y.Doc;
      const before = find(document, 'only')?.action.split(' ') ?? [];
      writeStep(document, edit('only', {action: before.toSpliced(place, 0, `{${index}}`).join(' ')}));
      if (index % 7 === 0) bringTogether(...documents);
    });
    bringTogether(...documents);
    const {action} = find(first, 'only') as PlanAction;
    for (const word of [...typed.map((_, index) => `{${index}}`), 'Wij', 'bellen', 'dezelfde', 'dag', 'terug.']) {
      assert.ok(action.includes(word), `${word} is not in: ${action}`);
    }
  });
});

test('two people who fill in the same empty text both keep their words', () => {
  const document = together(oneActionPlan, edit('only', {wish: 'Sneller.'}), edit('only', {wish: 'Vriendelijker.'}));
  const wish = find(document, 'only')?.wish ?? '';
  assert.ok(wish.includes('Sneller.') && wish.includes('Vriendelijker.'), wish);
});

test('an emoji that becomes another is never cut in two', () => {
  const document = filled(oneActionPlan);
  for (const action of ['Goed 👍 zo', 'Goed 👎 zo', '👎', '👍👎', '👎👎', '𐐷👎']) {
    writeStep(document, edit('only', {action}));
    assert.equal(find(document, 'only')?.action, action);
    assert.equal(find(copyOf(document), 'only')?.action, action);
  }
});

test('owners and notes that two people add both stay', () => {
  const letter = samplePlan.actions.find(({id}) => id === 'letter') as PlanAction;
  const note = (text: string) => ({on: '2026-11-22', text});
  const document = together(
    samplePlan,
    edit('letter', {owners: [{role: 'Een'}, ...letter.owners], progress: [...letter.progress, note('een')]}),
    edit('letter', {owners: [...letter.owners, {role: 'Twee'}], progress: [...letter.progress, note('twee')]}),
  );
  const merged = find(document, 'letter') as PlanAction;
  assert.deepEqual(merged.owners, [{role: 'Een'}, ...letter.owners, {role: 'Twee'}]);
  assert.deepEqual(merged.progress.slice(0, 2), letter.progress);
  assert.deepEqual(new Set(merged.progress.slice(2).map(({text}) => text)), new Set(['een', 'twee']));
});

test('an action that is taken away while somebody writes in it stays, with what was written', () => {
  const document = together(samplePlan, [{kind: 'remove', id: 'letter'}], edit('letter', {learning: 'Begin vroeg.'}));
  const {id, ...letter} = samplePlan.actions.find((action) => action.id === 'letter') as PlanAction;
  assert.deepEqual(find(document, id), {id, ...letter, learning: 'Begin vroeg.'});
});

test('an action that two people take away is gone, and who brings it back has all of it', () => {
  const remove: PlanStep = [{kind: 'remove', id: 'letter'}];
  const document = together(samplePlan, remove, remove);
  assert.equal(find(document, 'letter'), undefined);
  const letter = samplePlan.actions.find(({id}) => id === 'letter') as PlanAction;
  writeStep(document, [{kind: 'add', action: letter}]);
  assert.deepEqual(find(document, 'letter'), letter);
});

test('two people who bring the same action back have it once', () => {
  const letter = samplePlan.actions.find(({id}) => id === 'letter') as PlanAction;
  const first = filled(samplePlan);
  writeStep(first, [{kind: 'remove', id: 'letter'}]);
  const second = copyOf(first);
  for (const document of [first, second]) writeStep(document, [{kind: 'add', action: letter}]);
  bringTogether(first, second);
  assert.deepEqual(read(first), samplePlan);
});

test('a form that is saved later keeps the words of others beside its own, and its other values count as newest', () => {
  const now = filled(samplePlan);
  const opened = copyOf(now);
  const letter = samplePlan.actions.find(({id}) => id === 'letter') as PlanAction;
  writeStep(now, [
    ...edit('letter', {wish: `Graag: ${letter.wish}`, status: 'done', owners: [...letter.owners, {role: 'Twee'}]}),
    {kind: 'rename', title: `${samplePlan.title} 2026`},
  ]);
  const owners = [{role: 'Een'}, ...letter.owners];
  writeStepSince(now, opened, [
    ...edit('letter', {wish: `${letter.wish} Echt.`, status: 'stopped', owners, due: null}),
    {kind: 'rename', title: `Ons ${samplePlan.title}`},
  ]);
  const {wish, status, owners: both, due} = find(now, 'letter') as PlanAction;
  assert.deepEqual({wish, status, due}, {wish: `Graag: ${letter.wish} Echt.`, status: 'stopped', due: undefined});
  assert.deepEqual(both, [{role: 'Een'}, ...letter.owners, {role: 'Twee'}]);
  assert.equal(read(now).title, `Ons ${samplePlan.title} 2026`);
});

test('a form that is saved after its action was taken away brings it back with what was written', () => {
  const now = filled(samplePlan);
  const opened = copyOf(now);
  writeStep(now, [{kind: 'remove', id: 'letter'}]);
  writeStepSince(now, opened, edit('letter', {wish: 'Korter.', level: 'policy'}));
  const letter = samplePlan.actions.find(({id}) => id === 'letter') as PlanAction;
  assert.deepEqual(find(now, 'letter'), {...letter, wish: 'Korter.', level: 'policy'});
});

test('what was begun at this moment is done as if it was never begun', (t) => {
  check(t, fc.array(aStep, {maxLength: 8}), (steps) => {
    const document = filled(samplePlan);
    let plan = samplePlan;
    for (const change of steps.flat()) {
      writeStepSince(document, copyOf(document), [change]);
      plan = changePlan(plan, [change]);
      assert.deepEqual(read(document), sorted(plan));
    }
  });
});

test('one small change among two thousand actions is a few bytes, and leaves the others as they were', () => {
  const document = filled(makeLargePlan());
  const reader = new PlanReader(document);
  const before = reader.read();
  const sizes: number[] = [];
  document.on('update', (update: Uint8Array) => sizes.push(update.length));
  writeStep(document, edit('action-7', {status: 'done', order: 3.5}));
  const after = reader.read();
  assert.ok(sizes.length === 1 && Number(sizes[0]) < 200, String(sizes));
  const kept = after?.actions.filter((action) => before?.actions.includes(action));
  assert.equal(kept?.length, 1999);
  assert.deepEqual(after, read(document));
});

test('whatever stands in a document, what comes out has the shape of a plan', (t) => {
  const names = ['action', 'wish', 'owners', 'progress', 'status', 'due', 'order', 'alive', 'origin', 'other'] as const;
  const value = fc.oneof(fc.string(), fc.double(), fc.jsonValue());
  const wrong = fc.tuple(fc.string(), fc.constantFrom(...names), value);
  check(t, fc.array(wrong, {maxLength: 8}), (faults) => {
    const document = filled(samplePlan);
    const actions = document.getMap('actions');
    for (const [name, field, what] of faults) {
      const entry = actions.get(name.length % 2 ? 'letter' : 'phone');
      if (entry instanceof Y.Map) entry.set(field, structuredClone(what));
      if (name.length % 3 === 0) actions.set(name, what);
    }
    assert.deepEqual(parsePlan(read(document)).ok, true);
    const checked = checkPlanDocument(document);
    if (checked.ok) assert.deepEqual(sorted(checked.value), read(document));
  });
});
