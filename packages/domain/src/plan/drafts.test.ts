import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parsePlan, type Plan} from '@toegang/model';
import {
  earlierPlan,
  manyResults,
  openResults,
  partlyHiddenResults,
  sampleContent,
  samplePlan,
  sampleSessions,
  tooFewResults,
} from '@toegang/model/samples';
import {pointsForPlan} from '../session/points.js';
import {changePlan, undoStep} from './change-plan.js';
import {draftsOfPlan, draftsOfPoints, draftsOfPriorities, takeOver} from './drafts.js';

const TODAY = '2026-11-22';
const empty: Plan = {...samplePlan, actions: []};
const name = (_: unknown, index: number) => `new-${index}`;
const say = (wish: string) => `Beter maken: ${wish}`;
const points = Object.values(sampleSessions).flatMap(pointsForPlan);

suite('points of a session become drafts', () => {
  test('with their words, what they are about and where they came from', () => {
    const point = {
      ...{text: 'Bel terug', theme: 'findable', principle: 'early-help', case: 'case-1'},
      origin: {kind: 'session', id: 's1', item: 'p1'},
    } as const;
    assert.deepEqual(draftsOfPoints([point], empty), [
      {
        ...{action: 'Bel terug', theme: 'findable', principle: 'early-help'},
        ...{owners: [], status: 'idea', progress: [], origin: point.origin},
      },
    ]);
  });

  test('never twice, neither out of one list nor when it is in the plan', () => {
    const {origin} = samplePlan.actions[0] ?? {};
    assert(origin?.kind === 'session');
    const known = {text: 'Brieven', origin: {...origin, kind: 'session' as const}};
    const other = {text: 'Nieuw', origin: {...known.origin, item: 'other'}};
    assert.deepEqual(
      draftsOfPoints([known, other, other], samplePlan).map(({action}) => action),
      ['Nieuw'],
    );
  });

  test('of the sample sessions, and the plan is a right one afterwards', () => {
    assert(points.length > 0);
    const drafts = draftsOfPoints(points, samplePlan);
    const step = takeOver(drafts, samplePlan, drafts.map(name));
    const taken = changePlan(samplePlan, step);
    assert.equal(taken.actions.length, samplePlan.actions.length + drafts.length);
    assert(parsePlan(taken).ok);
    assert.deepEqual(changePlan(taken, undoStep(samplePlan, step)), samplePlan);
    assert.deepEqual(draftsOfPoints(points, taken), []);
  });
});

suite('what a group would improve becomes drafts', () => {
  const drafts = draftsOfPriorities(manyResults, sampleContent, empty, say);

  test('with the chosen words as the wish, the principle, and how many of each group chose it', () => {
    const [first] = drafts;
    assert(first);
    const statement = sampleContent.statements.find(({id}) => id === first.draft.origin.item);
    const [most] = first.chosen;
    assert(statement && most);
    assert.equal(first.draft.wish, statement.texts[most.audience]);
    assert.equal(first.draft.action, `Beter maken: ${first.draft.wish ?? ''}`);
    assert.equal(first.draft.principle, statement.principle);
    assert.deepEqual(first.draft.origin, {kind: 'round', id: manyResults.round, item: statement.id});
    assert.equal(first.draft.status, 'idea');
    for (const {n, respondents} of first.chosen) assert(n > 0 && n <= respondents);
  });

  test('the most chosen first, each once, and nothing that nobody chose', () => {
    const shares = drafts.map(({chosen}) => Math.max(...chosen.map(({n, respondents}) => n / respondents)));
    assert.deepEqual(
      shares,
      shares.toSorted((one, other) => other - one),
    );
    assert.equal(new Set(drafts.map(({draft}) => draft.origin.item)).size, drafts.length);
    assert(drafts.every(({chosen}) => chosen.length > 0));
  });

  test('and what is hidden becomes none: a round that is open, a group that is too small', () => {
    assert.deepEqual(draftsOfPriorities(openResults, sampleContent, empty, say), []);
    for (const results of [tooFewResults, partlyHiddenResults]) {
      const shown = results.priorities.filter(({value}) => value.kind === 'shown').map(({audience}) => audience);
      for (const {chosen} of draftsOfPriorities(results, sampleContent, empty, say)) {
        for (const {audience} of chosen) assert(shown.includes(audience) && audience !== 'all');
      }
    }
  });

  test('that fit in a plan, however long the words are', () => {
    const statements = sampleContent.statements.map((statement) => ({
      ...statement,
      texts: {resident: 'x'.repeat(4000), staff: 'x'.repeat(4000)},
    }));
    const long = draftsOfPriorities(manyResults, {...sampleContent, statements}, empty, say).map(({draft}) => draft);
    const taken = changePlan(empty, takeOver(long, empty, long.map(name)));
    assert(parsePlan(taken).ok);
    assert.match(taken.actions[0]?.action ?? '', /x…$/u);
  });

  test('never those that are in the plan', () => {
    const all = drafts.map(({draft}) => draft);
    const taken = changePlan(empty, takeOver(all.slice(0, 2), empty, all.map(name)));
    assert.equal(draftsOfPriorities(manyResults, sampleContent, taken, say).length, drafts.length - 2);
  });
});

suite('what was agreed before comes along', () => {
  test('when it is not finished, with its owners and where it came from, and without a day that is past', () => {
    const [draft, ...others] = draftsOfPlan(earlierPlan, samplePlan, TODAY);
    const earlier = earlierPlan.actions.find(({id}) => id === 'own-plan');
    assert(draft && earlier);
    assert.deepEqual(others, []);
    assert.deepEqual(draft.origin, {kind: 'plan', id: 'earlier', item: 'own-plan'});
    assert.deepEqual(draft.owners, earlier.owners);
    assert.equal(draft.status, 'doing');
    assert(!('due' in draft) && !('id' in draft) && !('order' in draft));
  });

  test('keeps a day that is still to come', () => {
    const [draft] = draftsOfPlan(earlierPlan, samplePlan, '2026-08-01');
    assert.equal(draft?.due, '2026-08-01');
  });

  test('stands behind what is there, and only once', () => {
    const drafts = draftsOfPlan(earlierPlan, samplePlan, TODAY);
    const taken = changePlan(samplePlan, takeOver(drafts, samplePlan, ['new']));
    assert(taken.actions.every(({id, order}) => id === 'new' || order < (taken.actions.at(-1)?.order ?? 0)));
    assert.deepEqual(draftsOfPlan(earlierPlan, taken, TODAY), []);
  });
});
