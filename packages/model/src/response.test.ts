import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {
  MAXIMUM_REMARK_LENGTH,
  MAXIMUM_WHY_LENGTH,
  findResponseProblems,
  parseResponse,
  type Problem,
  type Response,
  type ScanContent,
} from './index.js';
import {manyResponses, oneResponse, sampleContent, wrongResponses} from './samples/index.js';

const priority = (id: string) => ({kind: 'statement', id}) as const;

suite('a response', () => {
  test('that was filled in as asked is taken as it is', () => {
    for (const response of [oneResponse, ...manyResponses]) {
      assert.deepEqual(parseResponse(response), {ok: true, value: response});
      assert.deepEqual(findResponseProblems(response, sampleContent), []);
    }
  });

  test('may skip every statement: absent is skipped, null is "weet ik niet", and neither is a zero', () => {
    const skipped = parse({...oneResponse, answers: {'fitting-1': null}, priorities: []});
    assert.deepEqual(skipped.answers, {'fitting-1': null});
    assert.deepEqual(findResponseProblems(skipped, sampleContent), []);
  });

  test('may come from paper', () => {
    assert.equal(parse({...oneResponse, via: 'paper'}).via, 'paper');
  });

  test('may hold a reason and a remark up to their limits', () => {
    const why = 'é'.repeat(MAXIMUM_WHY_LENGTH);
    const remark = 'o'.repeat(MAXIMUM_REMARK_LENGTH);
    const full = parse({...oneResponse, priorities: [{...priority('fitting-1'), why}], remark});
    assert.deepEqual(findResponseProblems(full, sampleContent), []);
  });

  test('may not hold a null character, which a database could not keep', () => {
    assert.deepEqual(pathsOf({...oneResponse, remark: 'weg\0ermee'}), ['remark']);
  });

  test('may not hold its answers in a list, not even in an empty one', () => {
    assert.deepEqual(pathsOf({...oneResponse, answers: []}), ['answers']);
  });

  test('may not hold more than 500 answers', () => {
    const answers = Object.fromEntries(Array.from({length: 501}, (_, index) => [`s-${index}`, 1]));
    assert.deepEqual(pathsOf({...oneResponse, answers}), ['answers']);
  });

  for (const id of ['.', '..', '.hidden', 'a/b', 'a b', '', 'o'.repeat(65)]) {
    test(`may not be called "${id}", which is no safe part of an address`, () => {
      assert.deepEqual(pathsOf({...oneResponse, id}), ['id']);
    });
  }
});

suite('a wrong response', () => {
  for (const {name, response, path} of wrongResponses) {
    test(`${name}: the problem is at "${path}", and only there`, () => {
      assert.deepEqual(pathsOf(response), [path]);
    });
  }

  test('that answers a statement of the other audience is refused there', () => {
    const content = onlyForStaff('fitting-2');
    assert.deepEqual(pathsOf({...oneResponse, priorities: []}, content), ['answers.fitting-2']);
  });

  test('that chooses a statement of the other audience is refused there', () => {
    const content = onlyForStaff('fitting-2');
    const response = {...oneResponse, answers: {}, priorities: [priority('fitting-2')]};
    assert.deepEqual(pathsOf(response, content), ['priorities.0.id']);
  });
});

suite('a priority', () => {
  test('is a principle where the pack says so', () => {
    const content = asking({kind: 'principle', max: 1, why: 'optional'});
    const chosen = {...oneResponse, priorities: [{kind: 'principle', id: 'own-say'}]};
    assert.deepEqual(pathsOf(chosen, content), []);
    assert.deepEqual(pathsOf({...oneResponse, priorities: [priority('own-say-1')]}, content), ['priorities.0.kind']);
  });

  test('needs a reason where the pack asks one, and spaces are none', () => {
    const content = asking({kind: 'statement', max: 3, why: 'required'});
    const priorities = [priority('own-say-1'), {...priority('own-say-2'), why: '  '}];
    const paths = ['priorities.0.why', 'priorities.1.why'];
    assert.deepEqual(pathsOf({...oneResponse, priorities}, content), paths);
  });

  test('has no reason where the pack does not ask one', () => {
    const content = asking({kind: 'statement', max: 3, why: 'off'});
    const priorities = [{...priority('own-say-1'), why: 'Daarom.'}];
    assert.deepEqual(pathsOf({...oneResponse, priorities}, content), ['priorities.0.why']);
  });
});

function parse(input: unknown): Response {
  const parsed = parseResponse(input);
  assert.ok(parsed.ok);
  return parsed.value;
}

/** Where the problems are, of the shape or else of the fit. */
function pathsOf(input: unknown, content: ScanContent = sampleContent): readonly string[] {
  const parsed = parseResponse(input);
  const problems: readonly Problem[] = parsed.ok ? findResponseProblems(parsed.value, content) : parsed.problems;
  return problems.map(({path}) => path);
}

function asking(priorities: ScanContent['priorities']): ScanContent {
  return {...sampleContent, priorities};
}

function onlyForStaff(id: string): ScanContent {
  const statements = sampleContent.statements.map((statement) =>
    statement.id === id ? {...statement, texts: {staff: 'Wij werken goed samen.'}} : statement,
  );
  return {...sampleContent, statements};
}
