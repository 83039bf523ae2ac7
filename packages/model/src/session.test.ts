import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {
  MAXIMUM_POINTS,
  parseContentPack,
  parseNewPoint,
  parseNewSession,
  parsePointChange,
  parseReveal,
  parseSession,
  parseSessionChange,
  parseVote,
  type ContentPack,
  type Parsed,
} from './index.js';
import {sampleSessions, sampleTalkContent, wrongSession} from './samples/index.js';

suite('a session', () => {
  for (const [phase, session] of Object.entries(sampleSessions)) {
    test(`is read as it is in the phase ${phase}; fields of a later version are left out`, () => {
      assert.deepEqual(parseSession({...session, mood: 'good'}), {ok: true, value: session});
    });
  }

  test('may be as short as design.md has it', () => {
    const {schema, id, title, content, phase, themes, tallies, points} = sampleSessions.welcome;
    const short = {schema, id, title, content, phase, themes, tallies, points};
    assert.deepEqual(parseSession(short), {ok: true, value: short});
  });

  test('that is wrong is refused at each field', () => {
    assert.deepEqual(pathsOf(parseSession(wrongSession)), [
      'title',
      'phase',
      'themes',
      'timer.seconds',
      'timer.endsAt',
      'tallies.0.value',
      'points.0.text',
      'points.0.theme',
      'points.0.toPlan',
    ]);
  });

  test('never holds totals before they are revealed, nor a reveal without totals', () => {
    const withTally = (tally: object) =>
      parseSession({...sampleSessions.welcome, tallies: [{on: 'open-find', ...tally}]});
    assert.ok(withTally({revealed: false, value: null}).ok);
    assert.ok(withTally({revealed: true, value: {agree: 3}}).ok);
    assert.ok(!withTally({revealed: false, value: {agree: 3}}).ok);
    assert.ok(!withTally({revealed: true, value: null}).ok);
    assert.ok(!withTally({revealed: true, value: {agree: -1}}).ok);
  });

  test('holds no more points than people can read', () => {
    const points = Array.from({length: MAXIMUM_POINTS + 1}, (_, index) => ({
      id: `p-${index}`,
      text: 'x',
      toPlan: false,
    }));
    assert.deepEqual(pathsOf(parseSession({...sampleSessions.plan, points})), ['points']);
  });
});

suite('content to hold a session with', () => {
  const formats = sampleTalkContent.formats ?? [];
  const refusals: readonly (readonly [string, Partial<ContentPack>, string])[] = [
    ['two formats with one id', {formats: [...formats, ...formats]}, 'formats.2.id'],
    [
      'a phase that comes twice',
      {formats: formats.map((format) => ({...format, phases: [...format.phases, ...format.phases]}))},
      'formats.0.phases.6.phase',
    ],
    [
      'a question with the id of a statement',
      {openingQuestions: [{id: 'findable-1', text: 'Vindbaar?', themes: []}]},
      'themes.0.statements.0.id',
    ],
    [
      'a question with the name of another vote',
      {openingQuestions: [{id: 'themes', text: 'Welke?', themes: []}]},
      'openingQuestions.0.id',
    ],
    [
      'two disciplines with one id',
      {
        disciplines: [
          {id: 'care', label: 'Zorg'},
          {id: 'care', label: 'Welzijn'},
        ],
      },
      'disciplines.1.id',
    ],
  ];

  test('is accepted', () => {
    assert.deepEqual(parseContentPack(sampleTalkContent), {ok: true, value: sampleTalkContent});
  });

  for (const [what, change, path] of refusals) {
    test(`is refused with ${what}`, () => {
      assert.equal(pathsOf(parseContentPack({...sampleTalkContent, ...change}))[0], path);
    });
  }

  test('is refused with a format that asks for no dots, or for more than anybody can divide', () => {
    for (const dots of [0, 11, 2.5]) {
      const parsed = parseContentPack({...sampleTalkContent, formats: formats.map((format) => ({...format, dots}))});
      assert.equal(pathsOf(parsed)[0], 'formats.0.dots');
    }
  });
});

suite('what the seats ask', () => {
  test('an order for a session needs only a title, and is kept a month', () => {
    assert.deepEqual(parseNewSession({title: 'Gesprek'}), {ok: true, value: {title: 'Gesprek', retentionDays: 30}});
  });

  test('an order may bring content, and is refused at the field of it that is wrong', () => {
    assert.ok(parseNewSession({title: 'Gesprek', content: sampleTalkContent}).ok);
    const formats = [...(sampleTalkContent.formats ?? []), ...(sampleTalkContent.formats ?? [])];
    assert.deepEqual(pathsOf(parseNewSession({title: 'Gesprek', content: {...sampleTalkContent, formats}})), [
      'content.formats.2.id',
      'content.formats.3.id',
    ]);
    assert.deepEqual(pathsOf(parseNewSession({title: 'Gesprek', content: {id: 'sample'}})), ['content.version']);
    assert.deepEqual(pathsOf(parseNewSession({title: 'Gesprek', retentionDays: 366})), ['retentionDays']);
  });

  test('a change names fields of a session, and null takes one away', () => {
    assert.ok(parseSessionChange({phase: 'theme', current: 'findable', step: 'case', item: 'case-1'}).ok);
    assert.ok(parseSessionChange({current: null, step: null, item: null, agreed: null}).ok);
    assert.ok(parseSessionChange({timer: {command: 'start', seconds: 600}}).ok);
    for (const [change, path] of [
      [{phase: null}, 'phase'],
      [{timer: {command: 'ring'}}, 'timer.command'],
      [{tallies: []}, 'tallies'],
      [{points: []}, 'points'],
    ] as const) {
      assert.deepEqual(pathsOf(parseSessionChange(change)), [path]);
    }
  });

  test('a vote is an option, or dots by theme, or nothing any more', () => {
    for (const value of ['agree', {findable: 2, together: 1}, null]) {
      assert.deepEqual(parseVote({on: 'themes', value}), {ok: true, value: {on: 'themes', value}});
    }
    for (const value of [3, true, [], {findable: 11}, {findable: -1}, {findable: 0.5}, undefined]) {
      assert.ok(!parseVote({on: 'themes', value}).ok, JSON.stringify(value));
    }
  });

  test('a point brings its own id and a text that is not empty, and nobody sends it straight to the plan', () => {
    const point = {id: 'device-1', text: 'Eén nummer.', theme: 'findable', principle: 'early-help', case: 'case-1'};
    assert.deepEqual(parseNewPoint(point), {ok: true, value: point});
    assert.deepEqual(pathsOf(parseNewPoint({...point, text: ' \n'})), ['text']);
    assert.deepEqual(pathsOf(parseNewPoint({...point, toPlan: true})), ['toPlan']);
    assert.ok(parsePointChange({toPlan: true}).ok);
    assert.ok(!parsePointChange({id: 'device-2'}).ok);
  });

  test('raised hands are counted in whole people', () => {
    assert.ok(parseReveal({on: 'findable-1', hands: {agree: 3}}).ok);
    assert.deepEqual(pathsOf(parseReveal({on: 'findable-1', hands: {agree: 2.5}})), ['hands.agree']);
  });
});

function pathsOf(parsed: Parsed<unknown>): readonly string[] {
  return parsed.ok ? [] : parsed.problems.map(({path}) => path);
}
