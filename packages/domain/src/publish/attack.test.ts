import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {collect, findVictims, type Members} from '../testing/attacker.js';
import {NaiveHouse, asked, histories, play, type Played, type Reply} from '../testing/histories.js';
import {PRIME, findIsolated, invert} from '../testing/linear-algebra.js';
import {check} from '../testing/property.js';

test('respondents who are in the same publications of a number are with five at least, or nobody', (t) => {
  check(t, histories(), (history) => assert.deepEqual(findVictims(play(history).publications), []), 150);
});

test('no sum and difference of publications tells something about fewer than five respondents', (t) => {
  const small = histories(undefined, {audiences: ['resident'], steps: 6});
  check(
    t,
    small,
    (history) => {
      for (const [cell, numbers] of collect(play(history).publications)) {
        const people = [...new Set(numbers.flatMap((members) => [...members]))];
        const rows = numbers.map((members) => people.map((id) => (members.has(id) ? 1 : 0)));
        assert.deepEqual(findIsolated(rows, people, 4), [], cell);
      }
    },
    40,
  );
});

test('nor do a principle and its statements, among respondents who answered equally many of them', (t) => {
  const even = histories(evenReplies(), {audiences: ['resident'], steps: 6});
  check(
    t,
    even,
    (history) => {
      const played = play(history);
      for (const principle of ['four', 'two']) {
        const {rows, owners} = combine(played, principle);
        assert.deepEqual(findIsolated(rows, owners, 4), [], principle);
      }
    },
    60,
  );
});

test('an attacker who looks this way finds victims where the protection is off', (t) => {
  const tries = fc.sample(histories(), {numRuns: 10, seed: 1});
  const caught = tries.filter((history) => findVictims(play(history, new NaiveHouse()).publications).length > 0);
  t.diagnostic(`found in ${caught.length} of ${tries.length}`);
  assert.ok(caught.length > tries.length / 2);
});

/** Three of the four statements and one of the two, or none of them at all: nobody weighs more than another. */
function evenReplies(): fc.Arbitrary<readonly Reply[]> {
  const four = fc.constantFrom<readonly number[]>([0, 1, 2], [0, 1, 2], [0, 1, 3], [0, 2, 3], [1, 2, 3], []);
  const two = fc.constantFrom<readonly number[]>([4], [5], []);
  return fc
    .tuple(four, two)
    .map(([some, one]) => asked.map((_, at) => ([...some, ...one].includes(at) ? 'number' : 'skipped')));
}

/** The numbers of a principle and its statements as rows; a column is one answer of one respondent. */
function combine({publications, answered}: Played, principle: string) {
  const columns = answered.flatMap((statements, id) =>
    statements.filter((statement) => statement.startsWith(principle)).map((statement) => ({id, statement})),
  );
  const weigh = (members: Members, weightOf: (column: (typeof columns)[number]) => number) =>
    columns.map((column) => (members.has(column.id) ? weightOf(column) : 0));
  const countOf = (id: number) => columns.filter((column) => column.id === id).length;
  const rows = [...collect(publications)].flatMap(([cell, numbers]) => {
    const [kind, name = ''] = cell.split(' ');
    if (!name.startsWith(principle)) return [];
    return numbers.map((members) =>
      weigh(
        members,
        ({id, statement}) => (kind === 'principle' ? invert(countOf(id)) : Number(statement === name)) % PRIME,
      ),
    );
  });
  return {rows, owners: columns.map(({id}) => id)};
}
