import assert from 'node:assert/strict';
import {before, suite, test, type TestContext} from 'node:test';
import fc from 'fast-check';
import type {PublishedResults, Response, ShownScore} from '@toegang/model';
import {dutchTableWords, toLongTable, toTables} from '../report.js';
import {countPrinciple, countStatement} from '../scoring/count.js';
import {toScore} from '../scoring/score.js';
import {leaveAtOnce} from '../testing/careless.js';
import {
  NaiveHouse,
  asked,
  attackedContent,
  histories,
  type Cast,
  type History,
  type House,
} from '../testing/histories.js';
import {RoundKeeper} from '../testing/round-keeper.js';
import {watch, type Sighting, type Watched} from '../testing/sightings.js';
import {catchSome, collectSets, isolate} from '../testing/subtractor.js';

// The whole attack on whole rounds. `npm run attack` makes a thousand of them; ATTACK_SEED repeats a run.
const RUNS = Number(process.env['ATTACK_RUNS'] ?? 50);
const SEED = Number(process.env['ATTACK_SEED'] ?? Date.now() % 2 ** 31);

const VOCABULARY = ['brief', 'wachten', 'loket', 'bellen', 'regels', 'verhaal', 'formulier'];
const content = {
  ...attackedContent,
  advice: ['resident', 'staff'].map((audience) => ({
    ...{principle: 'four', audience, below: 3, tool: 'client-journey', why: 'Loop het na.'},
  })),
};

/** Rounds that last: people come in bursts and leave in handfuls, the round closes and opens again. */
const rounds = histories(undefined, {least: 12, steps: 30});

/** People who answer something from 1 to 5, and choose some of the statements. */
function actors(seed: number): Cast {
  const pick = (id: number, what: number, count: number) => mix(mix(seed + id) + what) % count;
  return {
    most: 90,
    answer: (id, statement) => 1 + pick(id, asked.indexOf(statement), 5),
    choose: (id) => asked.filter((_, at) => pick(id, 10 + at, 3) === 0),
  };
}

function mix(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) ^ (mixed >>> 8)) >>> 0;
}

function keep(history: History): RoundKeeper {
  const keeper = new RoundKeeper(content, history.rules);
  keeper.write = (id) => [`Tekst ${id} over ${VOCABULARY[mix(id) % VOCABULARY.length]}`];
  return keeper;
}

/** What was found in one round, or in all of them: each a sentence, with the seed that repeats it. */
interface Found {
  sets: number;
  readonly byNumbers: string[];
  readonly byWords: string[];
  readonly inExports: string[];
}

function attackRound(seed: number, found: Found): void {
  const history = sampleRound(seed);
  const cast = actors(seed);
  const watched = watch(history, keep, cast);
  const sightings = watched.publications.flatMap((publication) => publication.sightings);
  const note = (list: string[], look: () => void) => {
    try {
      look();
    } catch (error) {
      list.push(`ATTACK_SEED=${seed} ATTACK_RUNS=1: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  note(found.byNumbers, () => {
    for (const sighting of firstSights(sightings)) checkCounted(sighting, watched.answered, cast);
    for (const [cell, sets] of collectSets(sightings)) {
      found.sets += sets.length;
      assert.deepEqual(catchSome(cell, sets), [], cell);
      assert.deepEqual(isolate(sets), [], cell);
    }
  });
  note(found.byWords, () => checkWords(watched));
  note(found.inExports, () => watched.publications.forEach(({results}) => checkExports(results)));
}

function sampleRound(seed: number): History {
  const [history] = fc.sample(rounds, {seed, numRuns: 1});
  assert.ok(history);
  return history;
}

suite('whoever sees all that was ever published of a round, in every view and export', () => {
  const found: Found = {sets: 0, byNumbers: [], byWords: [], inExports: []};
  before(() => {
    for (let run = 0; run < RUNS; run++) attackRound(SEED + run, found);
  });

  test('never learns something about fewer than five respondents, by whatever sums and differences', (t) => {
    t.diagnostic(`ATTACK_SEED=${SEED} ATTACK_RUNS=${RUNS}: ${found.sets} sets of people were counted together`);
    assert.deepEqual(found.byNumbers, []);
    assert.ok(found.sets > 20 * RUNS, 'the rounds publish enough to subtract');
  });

  test('reads only texts of people who are counted, who came in with four others at least', () => {
    assert.deepEqual(found.byWords, []);
  });

  test('finds no number in a table that is not in the publication', () => assert.deepEqual(found.inExports, []));
});

suite('the same attacker, where a protection is off', () => {
  /** The rounds in which somebody is caught; what the numbers say of them is what they really answered. */
  function findVictims(build: (history: History) => House, rounds: number, t: TestContext): number {
    let caught = 0;
    for (let seed = 1; seed <= rounds; seed++) {
      const cast = {...actors(seed), most: 45};
      const {publications, answered} = watch(sampleRound(seed), build, cast);
      const victims = [...collectSets(publications.flatMap(({sightings}) => sightings))].flatMap(([cell, sets]) =>
        cell.startsWith('statement') ? catchSome(cell, sets) : [],
      );
      for (const {cell, members, sum} of victims) {
        const statement = cell.replace('statement ', '');
        const truth = members.map((member) => answersOf(member, answered, cast)[statement] ?? 0);
        assert.equal(
          sum,
          truth.reduce((total, answer) => total + answer, 0),
        );
      }
      if (victims.length > 0) caught++;
    }
    t.diagnostic(`found in ${caught} of ${rounds} rounds, with what they answered`);
    return caught;
  }

  test('finds victims and their answers where numbers follow every arrival', (t) => {
    assert.ok(findVictims(() => new NaiveHouse(), 5, t) >= 4);
  });

  test('finds victims and their answers where somebody who withdraws is taken out at once', (t) => {
    assert.ok(findVictims(({rules}) => new RoundKeeper(content, rules, leaveAtOnce), 10, t) >= 5);
  });
});

/** A view repeats what the whole says: each number once. */
function firstSights(sightings: readonly Sighting[]): readonly Sighting[] {
  return [...new Map(sightings.map((sighting) => [sighting.value, sighting])).values()];
}

/** Whether a number is made of the answers of its members and of nothing else: mean, interval, and every count. */
function checkCounted({cell, members, value}: Sighting, answered: Watched['answered'], cast: Cast): void {
  assert.equal(value.n, members.size, cell);
  if (value.kind === 'group') {
    for (const [id, count] of Object.entries(value.chosen)) {
      assert.equal(count, [...members].filter((member) => cast.choose(member).includes(id)).length, id);
    }
    return;
  }
  const [kind, id = ''] = cell.split(' ');
  const responses = [...members].map((member) => ({answers: answersOf(member, answered, cast), priorities: []}));
  const own = attackedContent.statements.filter(({principle}) => principle === id).map((statement) => statement.id);
  const counts = kind === 'principle' ? countPrinciple(responses, own) : countStatement(responses, id);
  assert.deepEqual(withoutUnknown(value), withoutUnknown(toScore(counts, attackedContent.scale)), cell);
}

function answersOf(member: number, answered: Watched['answered'], {answer}: Cast): Response['answers'] {
  return Object.fromEntries((answered[member] ?? []).map((statement) => [statement, answer(member, statement)]));
}

/** Who said "weet ik niet" is no member of a score, but is counted beside it. */
function withoutUnknown({distribution, bands, ...score}: ShownScore): unknown {
  const {unknown, ...counts} = distribution ?? bands;
  assert.ok(Number.isInteger(unknown));
  return {...score, counts};
}

/** Who is read is counted, appears together with four others at least, and a word that recurs has five writers. */
function checkWords({publications}: Watched): void {
  const before = new Map<string, ReadonlySet<number>>();
  for (const {results, sightings} of publications) {
    for (const {id: audience} of attackedContent.audiences) {
      const counted = sightings.find((each) => each.cell === 'group' && each.audience === audience)?.members;
      const texts = results.answers.filter((answer) => answer.audience === audience).map(({text}) => text);
      const writers = new Set(texts.map((text) => Number(/\d+/.exec(text)?.[0])));
      assert.ok(
        [...writers].every((writer) => counted?.has(writer)),
        'a text of somebody who is not counted',
      );
      const fresh = [...writers].filter((writer) => !before.get(audience)?.has(writer));
      assert.ok(fresh.length === 0 || fresh.length > 4, `texts of ${fresh.length} people appeared together`);
      before.set(audience, writers);
      for (const {word} of (results.words ?? []).filter((row) => row.audience === audience)) {
        assert.ok(texts.filter((text) => text.toLowerCase().includes(word)).length > 4, word);
      }
    }
    for (const {principle, audience} of results.advice) {
      const row = results.principles.find((each) => each.principle === principle && each.audience === audience);
      assert.ok(row?.value.kind === 'shown' && row.value.mean < 3, 'advice on what is hidden');
    }
  }
}

/** Tables round, and add the options of one score up to bands; else they hold what was published. */
function checkExports(results: PublishedResults): void {
  const known = new Set([0, ...numbersIn(results)].map(round));
  const table = toLongTable(toTables(results, content, dutchTableWords), dutchTableWords);
  const others = table.rows.flat().filter((cell) => typeof cell === 'number' && !known.has(cell));
  assert.deepEqual(others, []);
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const {distribution, n, respondents} = value as Record<string, unknown>;
  const counts = Object.values((distribution ?? {}) as Record<string, number>);
  const sums = counts.map((_, at) => counts.slice(at, at + 2).reduce((sum, count) => sum + count, 0));
  const share = typeof n === 'number' && typeof respondents === 'number' ? [(100 * n) / respondents] : [];
  return [...sums, ...share, ...Object.values(value).flatMap(numbersIn)];
}

function round(number: number): number {
  return Math.round(number * 10_000) / 10_000 + 0;
}
