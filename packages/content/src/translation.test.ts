import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parseContentPack, parseScanContent, type ContentPack} from '@toegang/model';
import {scanContent} from './data/en/scan.js';
import {dutchPack, englishPack, findPack, packs} from './index.js';

/** A pack without its texts: what has to be the same in every language. */
function skeletonOf(pack: ContentPack): unknown {
  const {audiences, scale, principles, statements, priorities, sources, tools, advice, plan} = pack;
  return {
    audiences: audiences?.map(keysOf),
    options: scale?.options.map(({value}) => value),
    principles: principles?.map(keysOf),
    sources: sources?.map(({id, link, publisher}) => ({id, link, publisher})),
    tools: tools?.map(({id, principles: about, source}) => ({id, about, source})),
    advice: advice?.map(({principle, audience, below, tool}) => ({principle, audience, below, tool})),
    statements: statements?.map(({id, principle, texts, easy = {}}) => ({
      id,
      principle,
      texts: Object.keys(texts),
      easy: Object.keys(easy),
    })),
    priorities,
    levels: plan?.levels.map(keysOf),
    statuses: plan?.statuses.map(({id}) => id),
  };
}

function keysOf(item: {readonly id: string}): unknown {
  return [item.id, ...Object.keys(item)];
}

suite('a translation counts together with what it translates', () => {
  for (const pack of packs.filter(({lang}) => lang !== 'nl')) {
    test(`${pack.lang}: the same id and version, and in the same order everything that has an id`, () => {
      assert.deepEqual([pack.id, pack.version], [dutchPack.id, dutchPack.version]);
      assert.deepEqual(skeletonOf(pack), skeletonOf(dutchPack));
    });

    test(`${pack.lang}: every text is translated, and is a draft until a person checked it`, () => {
      const textsOf = ({
        title,
        scale,
        statements = [],
        tools = [],
        advice = [],
        plan,
      }: ContentPack): readonly string[] => [
        title,
        scale?.unknown ?? '',
        ...(scale?.options.map(({label}) => label) ?? []),
        ...tools.flatMap((tool) => [tool.title, tool.description]),
        ...advice.map(({why}) => why),
        ...(plan?.levels ?? []).flatMap(({label, description = ''}) => [label, description]),
        ...statements.flatMap(({texts, easy = {}}) => [...Object.values(texts), ...Object.values(easy)]),
      ];
      const dutch = new Set(textsOf(dutchPack));
      assert.deepEqual(
        textsOf(pack).filter((text) => dutch.has(text)),
        [],
      );
      assert.equal(pack.provenance.status, 'draft');
    });
  }
});

suite('the English pack', () => {
  test('is accepted whole, and the part of it that a scan needs', () => {
    assert.deepEqual(parseContentPack(englishPack), {ok: true, value: englishPack});
    assert.deepEqual(parseScanContent(englishPack), {ok: true, value: scanContent});
  });

  test('is found by id, version and language; without it, or in another language, there is the Dutch one', () => {
    const {id, version} = dutchPack;
    assert.equal(findPack(id, version, 'en'), englishPack);
    assert.equal(findPack(id, version), dutchPack);
    assert.equal(findPack(id, version, 'ar'), dutchPack);
    assert.equal(findPack(id, '0.9.0', 'en'), undefined);
  });
});
