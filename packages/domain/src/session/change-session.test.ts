import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parseSession, type SessionChange} from '@toegang/model';
import {sampleSessions} from '@toegang/model/samples';
import fc from 'fast-check';
import {changeSession, minutesOf, nextPhase, phasesOf, previousPhase, subjectsOf} from '../session.js';
import {check} from '../testing/property.js';
import {freshSession, pathsOf, readTogether, themeTalk, valueOf} from '../testing/session.js';

suite('the phases of a format', () => {
  test('come one after another, forward and back', () => {
    const {format} = themeTalk;
    const forward = phasesOf(format).map((phase) => nextPhase(format, phase));
    assert.deepEqual(forward, ['questions', 'themes', 'theme', 'plan', 'close', null]);
    assert.equal(previousPhase(format, 'theme'), 'themes');
    assert.equal(previousPhase(format, 'welcome'), null);
  });

  test('leave out what the format does not have', () => {
    assert.equal(nextPhase(readTogether.format, 'theme'), 'close');
    assert.equal(nextPhase(readTogether.format, 'plan'), null);
    assert.deepEqual(pathsOf(changeSession(freshSession, {phase: 'plan'}, readTogether)), ['phase']);
  });

  test('take as long as they say, with as many subjects as there is time for', () => {
    assert.equal(minutesOf(themeTalk.format), 10 + 10 + 10 + 2 * 30 + 10 + 5);
  });

  test('may be left in any direction, and what was done in one is still there after going back', () => {
    const back = valueOf(changeSession(sampleSessions.close, {phase: 'themes'}, themeTalk));
    assert.deepEqual(back, {...sampleSessions.close, phase: 'themes'});
  });
});

suite('opening a theme', () => {
  const open = sampleSessions.theme;

  test('begins at its beginning, whatever was open before', () => {
    const {current, step, item, themes} = valueOf(changeSession(open, {current: 'together'}, themeTalk));
    assert.deepEqual([current, step, item], ['together', undefined, undefined]);
    assert.deepEqual(themes, open.themes);
  });

  test('also works for one without dots, which then belongs to the chosen ones', () => {
    assert.deepEqual(valueOf(changeSession(open, {current: 'listening'}, themeTalk)).themes, [
      'findable',
      'together',
      'listening',
    ]);
  });

  test('is for themes in a talk about themes, and for principles in one about results', () => {
    assert.deepEqual(pathsOf(changeSession(open, {current: 'own-say'}, themeTalk)), ['current']);
    assert.equal(valueOf(changeSession(freshSession, {current: 'own-say'}, readTogether)).current, 'own-say');
    assert.deepEqual(pathsOf(changeSession(freshSession, {themes: ['own-say', 'own-say']}, readTogether)), [
      'themes.1',
    ]);
  });

  test('goes step by step, and another step puts the case away', () => {
    const read = valueOf(changeSession(open, {step: 'case', item: 'case-1'}, themeTalk));
    assert.equal(read.item, 'case-1');
    assert.equal(valueOf(changeSession(read, {step: 'talk'}, themeTalk)).item, undefined);
    assert.deepEqual(pathsOf(changeSession(open, {step: 'tool'}, themeTalk)), ['step']);
  });

  test('shows only cases and statements of its own', () => {
    for (const item of ['case-2', 'listening-1', 'open-find']) {
      assert.deepEqual(pathsOf(changeSession(open, {item}, themeTalk)), ['item'], item);
    }
    assert.deepEqual(pathsOf(changeSession(freshSession, {item: 'case-1'}, themeTalk)), ['item']);
  });
});

test('the facilitator keeps the time: starts, pauses, goes on and stops', () => {
  const at = (session: typeof freshSession, command: 'start' | 'pause' | 'resume' | 'stop', seconds: number) =>
    valueOf(
      changeSession(
        session,
        {timer: command === 'start' ? {command, seconds: 600} : {command}},
        {...themeTalk, now: themeTalk.now + seconds * 1000},
      ),
    );
  const started = at(freshSession, 'start', 0);
  const paused = at(started, 'pause', 60);
  assert.deepEqual(paused.timer, {state: 'paused', seconds: 600, left: 540});
  const resumed = at(paused, 'resume', 100);
  assert.deepEqual(resumed.timer, {state: 'running', seconds: 600, endsAt: themeTalk.now + 640_000});
  assert.equal(at(resumed, 'stop', 200).timer, undefined);
  assert.equal(at(freshSession, 'pause', 0).timer, undefined, 'nothing to pause');
  assert.deepEqual(pathsOf(changeSession(freshSession, {timer: {command: 'start'}}, themeTalk)), ['timer.seconds']);
});

test('the time ends with its phase and its theme, and runs on from step to step', () => {
  const started = valueOf(changeSession(sampleSessions.theme, {timer: {command: 'start', seconds: 600}}, themeTalk));
  const timerAfter = (change: SessionChange) => valueOf(changeSession(started, change, themeTalk)).timer;
  assert.deepEqual(timerAfter({step: 'talk'}), started.timer);
  assert.deepEqual(timerAfter({phase: started.phase}), started.timer, 'it was in that phase already');
  assert.equal(timerAfter({phase: 'plan'}), undefined);
  assert.equal(timerAfter({current: 'together'}), undefined);
});

suite('any change', () => {
  const subjects = [...subjectsOf(themeTalk), 'unknown'];
  const change: fc.Arbitrary<SessionChange> = fc.record(
    {
      phase: fc.constantFrom('welcome', 'questions', 'themes', 'theme', 'plan', 'close'),
      themes: fc.array(fc.constantFrom(...subjects), {maxLength: 4}),
      current: fc.constantFrom(null, ...subjects),
      step: fc.constantFrom(null, 'intro', 'case', 'vote', 'tool'),
      item: fc.constantFrom(null, 'case-1', 'findable-1', 'together-2'),
      timer: fc.constantFrom({command: 'pause'}, {command: 'resume'}, {command: 'start', seconds: 60}),
      agreed: fc.constantFrom(null, 'Wij bellen terug.'),
      title: fc.constant('Anders'),
    },
    {requiredKeys: []},
  );

  test('leads to a session that the model accepts, or to problems; and twice is as once', (t) => {
    check(t, fc.array(change, {maxLength: 12}), (changes) => {
      let session = freshSession;
      for (const each of changes) {
        const changed = changeSession(session, each, themeTalk);
        if (!changed.ok) continue;
        assert.deepEqual(parseSession(changed.value), {ok: true, value: changed.value});
        assert.deepEqual(changeSession(changed.value, each, themeTalk), changed);
        session = changed.value;
      }
    });
  });

  test('leaves votes and points alone', (t) => {
    check(t, change, (each) => {
      const changed = changeSession(sampleSessions.theme, each, themeTalk);
      if (!changed.ok) return;
      assert.deepEqual(changed.value.tallies, sampleSessions.theme.tallies);
      assert.deepEqual(changed.value.points, sampleSessions.theme.points);
    });
  });
});
