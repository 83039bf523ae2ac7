import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {
  parseContentPack,
  parseJoin,
  parseNewPoint,
  parseNewRound,
  parseNewSession,
  parsePointChange,
  parsePublishedResults,
  parseResponse,
  parseReveal,
  parseRound,
  parseRoundChange,
  parseScanContent,
  parseSession,
  parseSessionChange,
  parseVote,
  problemAt,
  type Parsed,
} from './index.js';
import {manyResults, oneResponse, sampleContent, sampleSessions, sampleTalkContent} from './samples/index.js';

const parsers: Readonly<Record<string, (input: unknown) => Parsed<unknown>>> = {
  parseContentPack,
  parseScanContent,
  parseResponse,
  parsePublishedResults,
  parseRound,
  parseNewRound,
  parseRoundChange,
  parseSession,
  parseNewSession,
  parseSessionChange,
  parseNewPoint,
  parsePointChange,
  parseVote,
  parseReveal,
  parseJoin,
};
const samples = [
  sampleContent,
  oneResponse,
  manyResults,
  {title: 'Ronde', content: sampleContent},
  sampleSessions.plan,
  sampleTalkContent,
];

/** A way into a sample, and what to put there. */
const damage = fc.record({
  sample: fc.constantFrom(...samples),
  steps: fc.array(fc.nat(20), {minLength: 1, maxLength: 6}),
  value: fc.oneof(fc.anything(), fc.constantFrom(NaN, Infinity, -0, '', '\0', '\ud800', '__proto__', [], {})),
});

suite('every parse function', () => {
  for (const [name, parse] of Object.entries(parsers)) {
    test(`${name} never throws, and says what is wrong with anything`, () => {
      fc.assert(
        fc.property(fc.anything({withBigInt: true, withNullPrototype: true, withSparseArray: true}), (input) => {
          assertParsed(parse(input));
        }),
      );
    });

    test(`${name} never throws on a good value with one thing changed`, () => {
      fc.assert(
        fc.property(damage, ({sample, steps, value}) => {
          assertParsed(parse(damaged(sample, steps, value)));
        }),
      );
    });

    test(`${name} refuses a list, and says so once`, () => {
      assert.deepEqual(problemsOf(parse([1n])), [problemAt('', 'an object', [])]);
    });

    test(`${name} refuses a __proto__ that came over the wire, however deep`, () => {
      const polluted: unknown = JSON.parse('{"a": [{"__proto__": {"isAdmin": true}}]}');
      assert.deepEqual(problemsOf(parse(polluted)), [problemAt('a.0.__proto__', 'another key', '__proto__')]);
      assert.equal(({} as Record<string, unknown>)['isAdmin'], undefined);
    });

    test(`${name} refuses nesting without end before it runs out of stack`, () => {
      const deep: unknown = JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`);
      assert.match(problemsOf(parse(deep))[0]?.message ?? '', /^Expected at most 32 levels of nesting/);
    });

    test(`${name} comes to an end with an object that holds itself`, () => {
      const circle: Record<string, unknown> = {};
      circle['left'] = circle;
      circle['right'] = circle;
      assert.equal(parse(circle).ok, false);
    });
  }
});

suite('a problem', () => {
  test('says where it is, what was expected and what came, in one sentence', () => {
    const [problem] = problemsOf(parseResponse({...oneResponse, answers: {'fitting-1': 'vaak'}}));
    assert.deepEqual(problem, {
      path: 'answers.fitting-1',
      expected: 'a number',
      received: '"vaak"',
      message: 'Expected a number but received "vaak".',
    });
  });

  test('says nothing was received where a field is missing', () => {
    const [problem] = problemsOf(parseRoundChange({}));
    assert.equal(problem?.message, 'Expected this field but received nothing.');
  });

  test('repeats at most 80 characters of what came', () => {
    const [problem] = problemsOf(parseRoundChange({state: 'o'.repeat(5000)}));
    assert.equal(problem?.received.length, 80);
  });

  test('is one of at most a hundred, whatever came', () => {
    const answers = Object.fromEntries(Array.from({length: 5000}, (_, index) => [`s-${index}`, 'vaak']));
    assert.equal(problemsOf(parseResponse({...oneResponse, answers})).length, 100);
  });
});

function assertParsed(parsed: Parsed<unknown>): void {
  if (parsed.ok) return;
  assert.ok(parsed.problems.length > 0);
  for (const {path, message} of parsed.problems) {
    assert.equal(typeof path, 'string');
    assert.match(message, /^Expected [^]+ but received [^]*\.$/);
  }
}

function problemsOf(parsed: Parsed<unknown>): readonly ReturnType<typeof problemAt>[] {
  assert.ok(!parsed.ok);
  return parsed.problems;
}

/** A copy of the sample in which the value stands where the steps lead; each step chooses one of the keys there. */
function damaged(sample: object, steps: readonly number[], value: unknown): unknown {
  const copy = structuredClone(sample);
  let place = copy as Record<string, unknown>;
  for (const [index, step] of steps.entries()) {
    const keys = Object.keys(place);
    const key = keys[step % Math.max(1, keys.length)] ?? 'new';
    const next = place[key];
    if (index === steps.length - 1 || typeof next !== 'object' || next === null) {
      place[key] = value;
      break;
    }
    place = next as Record<string, unknown>;
  }
  return copy;
}
