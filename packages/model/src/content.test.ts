import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parseContentPack, parseScanContent, type ContentPack, type Parsed} from './index.js';
import {
  inconsistentContent,
  longWordsContent,
  oneStatementContent,
  rightToLeftContent,
  sampleContent,
  sampleTalkContent,
  wrongContent,
} from './samples/index.js';

/** A pack with every part, as small as it can be. */
const wholePack: ContentPack = {
  ...sampleContent,
  openingQuestions: [{id: 'who', text: 'Wie ziet u te laat?', themes: ['debts']}],
  themes: [
    {
      id: 'debts',
      title: 'Geldzorgen',
      icon: 'purse',
      intro: [{type: 'paragraph', text: [{text: 'Schulden komen '}, {text: 'zelden alleen', strong: true}]}],
      cases: [
        {
          title: 'De brief van mevrouw De Wit',
          story: [{type: 'list', items: [[{text: 'Zij maakt haar post niet open.'}]]}],
          dilemma: 'Mag u de brief voor haar openmaken?',
          questions: ['Wat zou u doen?'],
        },
      ],
      statements: [{id: 'debts-1', text: 'Wij vragen altijd naar geldzorgen.'}],
      practices: [{title: 'Postuurtje', body: [], place: 'Voorbeeldstad', link: 'https://voorbeeld.nl/post'}],
      principles: ['early-help'],
    },
  ],
  ...{formats: sampleTalkContent.formats, disciplines: sampleTalkContent.disciplines, guide: sampleTalkContent.guide},
  tools: [{id: 'journey', title: 'Klantreis', description: 'Loop de weg van een inwoner na.', principles: ['fitting']}],
  sources: [{id: 'report', title: 'Rapport', year: 2023, link: '/rapport.pdf'}],
  advice: [{principle: 'fitting', audience: 'resident', below: 3, tool: 'journey', why: 'Zo ziet u waar het hapert.'}],
  plan: {levels: [{id: 'policy', label: 'Beleid'}], statuses: [{id: 'idea', label: 'Idee'}]},
};

suite('a content pack', () => {
  test('may be whole', () => {
    assert.deepEqual(parseContentPack(wholePack), {ok: true, value: wholePack});
  });

  test('may be any part of a pack: what it points into may be elsewhere', () => {
    const {schema, id, version, lang, dir, title, provenance, themes, advice} = wholePack;
    const part = {schema, id, version, lang, dir, title, provenance, themes, advice};
    assert.deepEqual(parseContentPack(part), {ok: true, value: part});
  });

  test('is read from left to right when it does not say', () => {
    const {dir, ...silent} = sampleContent;
    const parsed = parseContentPack(silent);
    assert.equal(dir, parsed.ok && parsed.value.dir);
  });

  for (const [what, change, path] of [
    [
      'an opening question to no theme',
      {openingQuestions: [{id: 'who', text: 'Wie?', themes: ['x']}]},
      'openingQuestions.0.themes.0',
    ],
    ['a tool for no principle', {tools: [{...wholePack.tools?.[0], principles: ['x']}]}, 'tools.0.principles.0'],
    ['a tool from no source', {tools: [{...wholePack.tools?.[0], source: 'x'}]}, 'tools.0.source'],
    ['advice on no principle', {advice: [{...wholePack.advice?.[0], principle: 'x'}]}, 'advice.0.principle'],
    ['advice for no audience', {advice: [{...wholePack.advice?.[0], audience: 'x'}]}, 'advice.0.audience'],
    ['advice with no tool', {advice: [{...wholePack.advice?.[0], tool: 'x'}]}, 'advice.0.tool'],
    ['a theme of no principle', {themes: [{...wholePack.themes?.[0], principles: ['x']}]}, 'themes.0.principles.0'],
    ['a theme twice', {themes: [wholePack.themes?.[0], {...wholePack.themes?.[0], statements: []}]}, 'themes.1.id'],
    ['a source twice', {sources: [wholePack.sources?.[0], wholePack.sources?.[0]]}, 'sources.1.id'],
    ['a script as an address', {sources: [{...wholePack.sources?.[0], link: 'javascript:alert(1)'}]}, 'sources.0.link'],
    ['text as HTML', {themes: [{...wholePack.themes?.[0], intro: '<p>Hallo</p>'}]}, 'themes.0.intro'],
  ] as const) {
    test(`with ${what} is refused, and says where`, () => {
      assert.deepEqual(pathsOf(parseContentPack({...wholePack, ...change})), [path]);
    });
  }
});

suite('the content of a scan', () => {
  for (const content of [sampleContent, oneStatementContent, longWordsContent, rightToLeftContent]) {
    test(`is taken as it is: ${content.id}`, () => {
      assert.deepEqual(parseScanContent(content), {ok: true, value: content});
    });
  }

  test('leaves out the other parts of a pack', () => {
    assert.deepEqual(parseScanContent(wholePack), {ok: true, value: sampleContent});
  });

  test('says of a pack full of faults where each of them is', () => {
    assert.deepEqual(pathsOf(parseScanContent(wrongContent)), [
      'lang',
      'title',
      'audiences',
      'scale.options.0.value',
      'scale.options',
      'principles.0.id',
      'statements.0.texts.resident',
      'priorities.kind',
      'priorities.max',
      'priorities.why',
    ]);
  });

  test('has every id once, a scale that goes up, known principles and texts for known audiences', () => {
    assert.deepEqual(pathsOf(parseScanContent(inconsistentContent)), [
      'statements.1.id',
      'scale.options.1.value',
      'statements.1.texts.visitor',
      'statements.1.principle',
    ]);
  });

  test('has no audience that means everybody', () => {
    const audiences = [...sampleContent.audiences, {id: 'all', label: 'Iedereen'}];
    const statements = sampleContent.statements.map((it) => ({...it, texts: {...it.texts, all: 'De hulp past.'}}));
    assert.deepEqual(pathsOf(parseScanContent({...sampleContent, audiences, statements})), ['audiences.2.id']);
  });

  test('has a text for every audience, and a text in every statement', () => {
    const audiences = [...sampleContent.audiences, {id: 'family', label: 'Familie'}];
    const statements = [...sampleContent.statements, {id: 'silent', principle: 'fitting', texts: {}}];
    const parsed = parseScanContent({...sampleContent, audiences, statements});
    assert.deepEqual(pathsOf(parsed), ['audiences.2', 'statements.14.texts']);
  });

  for (const id of ['Passend', 'a--b', '-a', 'a b', 'constructor', 'prototype', '']) {
    test(`has no principle called "${id}"`, () => {
      const principles = [...sampleContent.principles, {id, title: 'Iets anders'}];
      assert.deepEqual(pathsOf(parseScanContent({...sampleContent, principles})), ['principles.7.id']);
    });
  }

  for (const lang of ['nl', 'nl-NL', 'zh-Hant-TW', 'es-419', 'fil']) {
    test(`may be in ${lang}, which Intl can read`, () => {
      assert.ok(parseScanContent({...sampleContent, lang}).ok);
      assert.doesNotThrow(() => new Intl.NumberFormat(lang));
    });
  }

  for (const lang of ['en-a', 'abcd', 'nl_NL', 'n', '']) {
    test(`may not be in "${lang}", on which Intl would throw`, () => {
      assert.deepEqual(pathsOf(parseScanContent({...sampleContent, lang})), ['lang']);
      assert.throws(() => new Intl.NumberFormat(lang));
    });
  }
});

function pathsOf(parsed: Parsed<unknown>): readonly string[] {
  return parsed.ok ? [] : parsed.problems.map(({path}) => path);
}
