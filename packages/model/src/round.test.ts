import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parseNewRound, parseRound, parseRoundChange, type Parsed} from './index.js';
import {inconsistentContent, sampleContent, sampleRound as round} from './samples/index.js';

suite('an order for a round', () => {
  test('needs only a title: then it has a link, publishes on closing, from 10 people, and keeps responses a year', () => {
    assert.deepEqual(parseNewRound({title: 'Scan 2026'}), {
      ok: true,
      value: {
        title: 'Scan 2026',
        publish: 'on-close',
        minimumGroupSize: 10,
        closedGroup: false,
        invitation: 'link',
        retentionDays: 365,
      },
    });
  });

  test('may name content, or bring it along with all its parts', () => {
    assert.ok(parseNewRound({title: 'Scan', content: {id: 'sample', version: '1'}}).ok);
    const content = {...sampleContent, sources: [{id: 'report', title: 'Rapport'}]};
    const parsed = parseNewRound({title: 'Scan', content});
    assert.deepEqual(parsed.ok && parsed.value.content, content);
  });

  test('is refused at the field of the content that is wrong', () => {
    const {statements, ...withoutStatements} = sampleContent;
    assert.ok(statements.length > 0);
    assert.deepEqual(pathsOf(parseNewRound({title: 'Scan', content: withoutStatements})), ['content.statements']);
    assert.equal(pathsOf(parseNewRound({title: 'Scan', content: inconsistentContent}))[0], 'content.statements.1.id');
    assert.deepEqual(pathsOf(parseNewRound({title: 'Scan', content: {id: 'sample'}})), ['content.version']);
  });

  test('may raise the smallest group, and never lowers it below 10', () => {
    assert.ok(parseNewRound({title: 'Scan', minimumGroupSize: 25}).ok);
    assert.deepEqual(pathsOf(parseNewRound({title: 'Scan', minimumGroupSize: 9})), ['minimumGroupSize']);
  });

  test('may go down to 5 in a closed group, and no further', () => {
    assert.ok(parseNewRound({title: 'Scan', closedGroup: true, minimumGroupSize: 5}).ok);
    const four = parseNewRound({title: 'Scan', closedGroup: true, minimumGroupSize: 4});
    assert.deepEqual(pathsOf(four), ['minimumGroupSize']);
  });

  for (const [field, value] of Object.entries({
    title: '  ',
    publish: 'always',
    minimumGroupSize: 10.5,
    closedGroup: 'yes',
    invitation: 'code',
    retentionDays: 0,
    state: 'open',
  })) {
    test(`is refused with ${JSON.stringify(value)} as its ${field}`, () => {
      assert.deepEqual(pathsOf(parseNewRound({title: 'Scan', [field]: value})), [field]);
    });
  }
});

suite('a round', () => {
  test('is read as a collector gives it; fields of a later version are left out', () => {
    assert.deepEqual(parseRound({...round, opened: true}), {ok: true, value: round});
  });

  test('that publishes groups smaller than 5 is refused', () => {
    assert.deepEqual(pathsOf(parseRound({...round, minimumGroupSize: 4})), ['minimumGroupSize']);
  });

  test('of a collector that knew no codes yet is one with a link', () => {
    assert.equal(round.invitation, undefined);
    assert.ok(parseRound({...round, invitation: 'codes'}).ok);
    assert.deepEqual(pathsOf(parseRound({...round, invitation: 'letters'})), ['invitation']);
  });

  test('can be tried out, open or closed', () => {
    for (const state of ['try-out', 'open', 'closed']) assert.ok(parseRoundChange({state}).ok);
    assert.deepEqual(pathsOf(parseRoundChange({state: 'paused'})), ['state']);
    assert.deepEqual(pathsOf(parseRoundChange({state: 'open', title: 'Anders'})), ['title']);
  });
});

function pathsOf(parsed: Parsed<unknown>): readonly string[] {
  return parsed.ok ? [] : parsed.problems.map(({path}) => path);
}
