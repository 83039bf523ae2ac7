import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {assemblePack} from './assemble-pack.js';
import type {SourceFiles} from './join-files.js';
import {smallPack, smallPackWith} from './testing/small-pack.js';

const PACK = 'pack.yaml';
const PRINCIPLE = 'principles/1-early-help.yaml';

const THEME = `id: near
title: Dichtbij
principles: [early-help]
intro: |
  Hulp is dichtbij.
  Dat is fijn.

  - in de buurt
  - op school
cases:
  - {title: Bellen, story: Iemand belt., dilemma: 'Snel, maar niet te snel.', questions: [Wat nu?]}
statements: [{id: near-1, text: Wij zijn dichtbij.}]
practices: [{title: Terugbellen, body: Bel terug.}]
`;

const TEXTS = 'texts: {facilitator: [Begin.], participant: Doe mee., screen: Welkom.}';
const FORMAT = `id: talk
title: Praten
description: U praat.
subjects: themes
dots: 3
talks: 1
goals: [Ruimte]
phases:
  - {phase: welcome, title: Welkom, minutes: 5, asks: [], ${TEXTS}}
  - {phase: close, title: Einde, minutes: 5, asks: [], ${TEXTS}}
steps: []
`;
const GUIDE = `guide:
  title: Leiden
  sections:
    - id: prepare
      title: Vooraf
      body: |
        Zet koffie.

        - stoelen
        - scherm
`;

/** Each problem as `file:line: path: what was expected`. */
function problemsOf(files: SourceFiles): readonly string[] {
  const assembled = assemblePack(files);
  return assembled.ok
    ? []
    : assembled.problems.map(({file, line, path, expected}) => `${file}:${line}: ${path}: ${expected}`);
}

/** A library that fits the small pack. */
const TOOLS = {'tools.yaml': 'tools:\n  - id: talk\n    title: Praten\n    description: U praat.\n'};
const ADVICE = `advice:
  - principle: early-help
    audience: staff
    below: 1.5
    tool: talk
    why: Het komt te laat.
`;

suite('a pack is made of its files', () => {
  test('a statement belongs to the principle in whose file it stands', () => {
    const assembled = assemblePack(smallPack());
    assert.ok(assembled.ok);
    assert.deepEqual(assembled.pack.statements[1], {
      id: 'early-help-nearby',
      principle: 'early-help',
      texts: {resident: 'Er is hulp in de buurt.', staff: 'Ik ken de buurt.'},
      easy: {resident: 'Hulp is dichtbij.'},
    });
    assert.deepEqual(assembled.pack.sources, [{id: 'page', title: 'Een pagina'}]);
  });

  test('principles come in the order of the numbers of their files', () => {
    const principle = (id: string): string =>
      `{id: ${id}, title: T, short: T, explanation: E., statements: [{id: ${id}-1, texts: {resident: r, staff: s}, easy: {resident: e}}]}`;
    const assembled = assemblePack(
      smallPack({'principles/10-last.yaml': principle('last'), 'principles/2-middle.yaml': principle('middle')}),
    );
    assert.ok(assembled.ok);
    assert.deepEqual(
      assembled.pack.principles.map(({id}) => id),
      ['early-help', 'middle', 'last'],
    );
  });

  test('a theme is written in plain text: empty lines divide it, dashes make a list', () => {
    const assembled = assemblePack(smallPack({'themes/1-near.yaml': THEME}));
    assert.ok(assembled.ok);
    const [theme] = assembled.pack.themes ?? [];
    assert.deepEqual(theme?.intro, [
      {type: 'paragraph', text: [{text: 'Hulp is dichtbij. Dat is fijn.'}]},
      {type: 'list', items: [[{text: 'in de buurt'}], [{text: 'op school'}]]},
    ]);
    assert.deepEqual(theme.cases[0]?.story, [{type: 'paragraph', text: [{text: 'Iemand belt.'}]}]);
    assert.deepEqual(theme.practices[0]?.body, [{type: 'paragraph', text: [{text: 'Bel terug.'}]}]);
  });

  test('a format has a file of its own, and the guide is written in plain text like a theme', () => {
    const assembled = assemblePack(smallPack({'formats/1-talk.yaml': FORMAT, 'guide.yaml': GUIDE}));
    assert.ok(assembled.ok);
    assert.deepEqual(
      assembled.pack.formats?.map(({id, phases}) => [id, phases.map(({phase}) => phase)]),
      [['talk', ['welcome', 'close']]],
    );
    assert.deepEqual(assembled.pack.guide?.sections[0]?.body, [
      {type: 'paragraph', text: [{text: 'Zet koffie.'}]},
      {type: 'list', items: [[{text: 'stoelen'}], [{text: 'scherm'}]]},
    ]);
  });
});

suite('a pack is refused, with file and line', () => {
  /** `problem` is how one of them begins; what the model expects is in its own words. */
  const refusals: readonly (readonly [title: string, files: SourceFiles, problem: string])[] = [
    [
      'when a statement has no text for an audience',
      smallPackWith(PRINCIPLE, '      staff: Ik ken de buurt.\n', ''),
      `${PRINCIPLE}:14: statements.1.texts.staff: a text for staff`,
    ],
    [
      'when a statement has no easy text for residents',
      smallPackWith(PRINCIPLE, '    easy:\n      resident: Hulp komt snel.\n', ''),
      `${PRINCIPLE}:7: statements.0.easy.resident: an easy text for resident`,
    ],
    [
      'when a text is empty',
      smallPackWith(PRINCIPLE, 'Ik krijg snel hulp.', "''"),
      `${PRINCIPLE}:9: statements.0.texts.resident: `,
    ],
    [
      'when a text is for nobody known',
      smallPackWith(PRINCIPLE, 'staff: Ik ken', 'stafff: Ik ken'),
      `${PRINCIPLE}:16: statements.1.texts.stafff: the id of an audience`,
    ],
    [
      'when a field has a name that nobody reads',
      smallPackWith(PRINCIPLE, '    easy:\n      resident: Hulp komt', '    esay:\n      resident: Hulp komt'),
      `${PRINCIPLE}:11: statements.0.esay: one of the fields id, principle, texts, easy`,
    ],
    [
      'when a file has a field that no pack has',
      smallPackWith(PACK, 'lang: nl', 'lang: nl\ncolour: red'),
      `${PACK}:5: colour: one of the fields schema, id, version, lang, dir, title, provenance, audiences, scale, principles, statements, priorities, openingQuestions, themes, formats, disciplines, guide, tools, sources, advice, plan`,
    ],
    [
      'when two statements have the same id',
      smallPackWith(PRINCIPLE, 'id: early-help-nearby', 'id: early-help-soon'),
      `${PRINCIPLE}:13: statements.1.id: an id that is not used before`,
    ],
    [
      'when two principles have the same id',
      smallPack({'principles/2-again.yaml': 'id: early-help\ntitle: T\nshort: T\nexplanation: E.\n'}),
      'principles/2-again.yaml:1: principles.1.id: an id that is not used before',
    ],
    [
      'when a statement is of a principle that is not there',
      smallPackWith(PRINCIPLE, 'id: early-help-nearby', 'id: early-help-nearby\n    principle: late-help'),
      `${PRINCIPLE}:14: statements.1.principle: the id of a principle`,
    ],
    [
      'when a principle has no statement',
      smallPack({'principles/2-bare.yaml': 'id: bare\ntitle: T\nshort: T\nexplanation: E.\n'}),
      'principles/2-bare.yaml:1: principles.1.statements: at least one statement',
    ],
    [
      'when the statements of a principle are not a list',
      smallPack({'principles/2-odd.yaml': 'id: odd\ntitle: T\nstatements: none\n'}),
      'principles/2-odd.yaml:3: statements.2: ',
    ],
    [
      'when a principle has no explanation',
      smallPackWith(PRINCIPLE, 'explanation: Hulp komt op tijd.\n', ''),
      `${PRINCIPLE}:1: principles.0.explanation: one sentence`,
    ],
    [
      'when a principle has no name for an axis',
      smallPackWith(PRINCIPLE, 'short: Op tijd\n', ''),
      `${PRINCIPLE}:1: principles.0.short: a name of a few words`,
    ],
    [
      'when a principle has a source that is not there',
      smallPackWith(PRINCIPLE, 'source: page', 'source: book'),
      `${PRINCIPLE}:5: principles.0.source: the id of a source`,
    ],
    [
      'when a rule advises a tool that is not there',
      smallPack({...TOOLS, 'advice.yaml': ADVICE.replace('tool: talk', 'tool: walk')}),
      'advice.yaml:5: advice.0.tool: the id of a tool',
    ],
    [
      'when a rule advises a tool and there are none',
      smallPack({'advice.yaml': ADVICE}),
      'advice.yaml:5: advice.0.tool: the id of a tool',
    ],
    [
      'when a rule is about a principle that is not there',
      smallPack({...TOOLS, 'advice.yaml': ADVICE.replace('early-help', 'late-help')}),
      'advice.yaml:2: advice.0.principle: the id of a principle',
    ],
    [
      'when a rule is about an audience that is not there',
      smallPack({...TOOLS, 'advice.yaml': ADVICE.replace('staff', 'mayor')}),
      'advice.yaml:3: advice.0.audience: the id of an audience',
    ],
    [
      'when a rule can never apply',
      smallPack({...TOOLS, 'advice.yaml': ADVICE.replace('1.5', '1')}),
      'advice.yaml:4: advice.0.below: a limit between 1 and 2',
    ],
    [
      'when a tool has a source that is not there',
      smallPack({'tools.yaml': `${TOOLS['tools.yaml']}    source: book\n`}),
      'tools.yaml:5: tools.0.source: the id of a source',
    ],
    [
      'when a part that every scan needs is not there',
      smallPackWith(PACK, 'priorities: {kind: statement, max: 3, why: optional}\n', ''),
      `${PACK}:1: priorities: `,
    ],
    [
      'when a value is of another kind',
      smallPackWith(PACK, '{value: 2, label: Ja}', '{value: twee, label: Ja}'),
      `${PACK}:15: scale.options.1.value: `,
    ],
    ['when it is not YAML', smallPack({'sources.yaml': 'sources:\n  - "open\n'}), 'sources.yaml:3: : readable YAML'],
    [
      'when a field is there twice',
      smallPackWith(PACK, 'lang: nl', 'lang: nl\nlang: en'),
      `${PACK}:5: : readable YAML`,
    ],
    ['when a file is empty', smallPack({'sources.yaml': ''}), 'sources.yaml:1: : fields with a name'],
    [
      'when a text is borrowed from elsewhere in the file',
      smallPackWith(PRINCIPLE, 'Ik krijg snel hulp.', '*elsewhere'),
      `${PRINCIPLE}:9: : a text that is written out`,
    ],
    [
      'when two files have the same field',
      smallPack({'title.yaml': '# Again\ntitle: Groot\n'}),
      'title.yaml:2: title: a field that no other file has',
    ],
    [
      'when a file stands where nobody looks',
      smallPack({'principes/1-early-help.yaml': 'id: early-help\n'}),
      'principes/1-early-help.yaml:1: : pack.yaml, another .yaml beside it, principles/….yaml, themes/….yaml or formats/….yaml',
    ],
    [
      'when a theme is about a principle that is not there',
      smallPack({'themes/1-near.yaml': THEME.replace('principles: [early-help]', 'principles: [late-help]')}),
      'themes/1-near.yaml:3: themes.0.principles.0: ',
    ],
    [
      'when a format has a phase twice',
      smallPack({'formats/1-talk.yaml': FORMAT.replace('phase: close', 'phase: welcome')}),
      'formats/1-talk.yaml:10: formats.0.phases.1.phase: ',
    ],
    [
      'when a format has a field that nobody reads',
      smallPack({'formats/1-talk.yaml': FORMAT.replace('goals:', 'goal:')}),
      'formats/1-talk.yaml:1: formats.0.goals: ',
    ],
    [
      'when a field could change every object of the program',
      smallPackWith(PRINCIPLE, 'source: page', '__proto__: {source: page}'),
      `${PRINCIPLE}:5: principles.0.__proto__: another key`,
    ],
  ];

  for (const [title, files, problem] of refusals) {
    test(title, () => {
      const problems = problemsOf(files);
      assert.ok(
        problems.some((it) => it.startsWith(problem)),
        `expected ${problem}, got:\n${problems.join('\n')}`,
      );
    });
  }

  test('once for each mistake, all at the same time', () => {
    const files = smallPackWith(PRINCIPLE, 'easy:\n      resident: Hulp is', 'esay:\n      resident: Hulp is');
    const both = new Map([...files, [PACK, (files.get(PACK) ?? '').replace('id: staff', 'id: resident')]]);
    assert.deepEqual(problemsOf(both), [
      `${PRINCIPLE}:17: statements.1.esay: one of the fields id, principle, texts, easy`,
      `${PACK}:10: audiences.1.id: an id that is not used before`,
      `${PRINCIPLE}:10: statements.0.texts.staff: the id of an audience`,
      `${PRINCIPLE}:16: statements.1.texts.staff: the id of an audience`,
    ]);
  });
});
