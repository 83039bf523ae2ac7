import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {MAXIMUM_POINTS, parseSession, type NewPoint, type Session} from '@toegang/model';
import {sampleSessions} from '@toegang/model/samples';
import fc from 'fast-check';
import {addPoint, changePoint, pointsForPlan, removePoint, replay, type SessionDeed} from '../session.js';
import {check} from '../testing/property.js';
import {freshSession, pathsOf, readTogether, themeTalk, valueOf} from '../testing/session.js';

const point: NewPoint = {
  id: 'phone-1',
  text: 'Bel dezelfde dag terug.',
  theme: 'findable',
  principle: 'early-help',
  case: 'case-1',
};

suite('a point', () => {
  test('belongs to a theme, a principle and a case of the content, as far as it says', () => {
    assert.deepEqual(valueOf(addPoint(freshSession, point, themeTalk)).points, [{...point, toPlan: false}]);
    assert.ok(addPoint(freshSession, {id: 'phone-2', text: 'Los.'}, themeTalk).ok);
    for (const [change, path] of [
      [{theme: 'unknown'}, 'theme'],
      [{principle: 'findable'}, 'principle'],
      [{case: 'case-2'}, 'case'],
      [{prompt: 'recognised'}, 'prompt'],
      [{audience: 'visitor'}, 'audience'],
    ] as const) {
      assert.ok(pathsOf(addPoint(freshSession, {...point, ...change}, themeTalk)).includes(path), path);
    }
  });

  test('may say what a group recognises in its results', () => {
    const note: NewPoint = {id: 'phone-1', text: 'Het lange wachten.', prompt: 'recognised', audience: 'resident'};
    assert.deepEqual(valueOf(addPoint(freshSession, note, readTogether)).points, [{...note, toPlan: false}]);
  });

  test('is mended, chosen for the plan, and taken away; what is not there stays away', () => {
    const session = valueOf(addPoint(freshSession, point, themeTalk));
    const chosen = changePoint(changePoint(session, 'phone-1', {toPlan: true}), 'phone-1', {text: 'Bel terug.'});
    assert.deepEqual(chosen.points, [{...point, text: 'Bel terug.', toPlan: true}]);
    assert.deepEqual(removePoint(chosen, 'phone-1').points, []);
    assert.deepEqual(changePoint(freshSession, 'phone-1', {toPlan: true}).points, []);
  });

  test('goes to the plan with what it belongs to, and with where it came from', () => {
    assert.deepEqual(pointsForPlan(sampleSessions.plan), [
      {
        text: 'Eén telefoonnummer op elke brief.',
        theme: 'findable',
        principle: 'clear-and-simple',
        case: 'case-1',
        origin: {kind: 'session', id: 'sample', item: 'point-1'},
      },
    ]);
    assert.deepEqual(pointsForPlan(sampleSessions.theme), []);
  });

  test('is one of at most as many as people can read', () => {
    const points = Array.from({length: MAXIMUM_POINTS}, (_, index) => ({id: `p-${index}`, text: 'x', toPlan: false}));
    const full: Session = {...freshSession, points};
    assert.equal(addPoint(full, point, themeTalk).ok, false);
    assert.ok(addPoint(full, {id: 'p-0', text: 'x'}, themeTalk).ok, 'one that is there already');
  });
});

suite('what was done elsewhere', () => {
  /** Points of one device, some of which it mends or takes away. */
  const deedsOf = (device: string): fc.Arbitrary<readonly SessionDeed[]> =>
    fc.array(fc.tuple(fc.nat(3), fc.constantFrom('add', 'mend', 'remove')), {maxLength: 8}).map((acts) =>
      acts.map(([number, act]): SessionDeed => {
        const id = `${device}-${number}`;
        if (act === 'add') return {kind: 'add-point', point: {id, text: `Punt ${number} van ${device}.`}};
        if (act === 'mend') return {kind: 'change-point', id, change: {text: `Punt ${number}, beter.`}};
        return {kind: 'remove-point', id};
      }),
    );
  const sorted = ({points}: Session) => points.toSorted((one, other) => (one.id < other.id ? -1 : 1));

  test('comes to the same points in whatever order the devices come back', (t) => {
    check(t, fc.tuple(deedsOf('one'), deedsOf('two'), fc.infiniteStream(fc.boolean())), ([one, two, stream]) => {
      const mixed: SessionDeed[] = [];
      const [left, right] = [[...one], [...two]];
      while (left.length + right.length > 0) {
        const deed = right.length === 0 || (left.length > 0 && stream.next().value) ? left.shift() : right.shift();
        if (deed) mixed.push(deed);
      }
      const after = replay(freshSession, mixed, themeTalk);
      assert.deepEqual(sorted(after.session), sorted(replay(freshSession, [...two, ...one], themeTalk).session));
      assert.deepEqual(parseSession(after.session), {ok: true, value: after.session});
    });
  });

  test('may arrive twice', (t) => {
    const adding = deedsOf('one').map((deeds) => deeds.filter(({kind}) => kind !== 'remove-point'));
    check(t, adding, (deeds) => {
      const {session} = replay(freshSession, deeds, themeTalk);
      const twice = deeds.flatMap((deed) => [deed, deed]);
      assert.deepEqual(replay(freshSession, twice, themeTalk).session, session);
    });
  });

  test('is left out where it no longer fits, with why, and the rest is done', () => {
    const {session, dropped} = replay(
      freshSession,
      [
        {kind: 'change', change: {phase: 'theme', current: 'findable'}},
        {kind: 'add-point', point: {...point, case: 'case-9'}},
        {kind: 'add-point', point},
      ],
      themeTalk,
    );
    assert.equal(session.current, 'findable');
    assert.deepEqual(
      session.points.map(({id}) => id),
      ['phone-1'],
    );
    assert.deepEqual(
      dropped.map(({deed, problems}) => [deed.kind, problems[0]?.path]),
      [['add-point', 'case']],
    );
  });
});
