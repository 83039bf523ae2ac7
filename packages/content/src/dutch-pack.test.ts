import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {ACTION_STATUSES, parseContentPack, parseScanContent} from '@toegang/model';
import {scanContent} from './data/nl/scan.js';
import {advice, sources, tools} from './data/nl/library.js';
import {dutchPack, findPack, packs} from './index.js';

suite('the Dutch pack', () => {
  test('is accepted whole, and the part of it that a scan needs', () => {
    assert.deepEqual(parseContentPack(dutchPack), {ok: true, value: dutchPack});
    assert.deepEqual(parseScanContent(dutchPack), {ok: true, value: scanContent});
  });

  test('has the seven principles in the order of their source, with four statements each', () => {
    assert.deepEqual(
      scanContent.principles.map(({title}) => title),
      [
        'Passend en samenhangend',
        'Toekomst- en levensloopbestendig',
        'Regie en zeggenschap van inwoners',
        'Deskundige toegangsmedewerkers',
        'Handelingsruimte om te doen wat nodig is',
        'Transparant en eenvoudig',
        'Voorkomen, tijdig signaleren, doorgeleiden',
      ],
    );
    for (const {id} of scanContent.principles) {
      assert.equal(scanContent.statements.filter(({principle}) => principle === id).length, 4, id);
    }
  });

  test('has a name for every status of a plan, and four levels that say what they are', () => {
    const {levels = [], statuses = []} = dutchPack.plan ?? {};
    assert.deepEqual(
      statuses.map(({id}) => id),
      [...ACTION_STATUSES],
    );
    assert.deepEqual(
      levels.map(({label}) => label),
      ['Wethouder', 'Beleid', 'Uitvoering', 'Sociale basis'],
    );
    for (const {id, description} of levels) assert.ok(description, id);
  });

  test('cites where the names of the principles come from', () => {
    for (const {id, source} of scanContent.principles) {
      assert.ok(
        dutchPack.sources?.some((it) => it.id === source && it.link !== undefined),
        id,
      );
    }
  });

  test('has tools to dig deeper, each with where its name comes from', () => {
    assert.ok(tools.length >= 12);
    for (const {id, source} of tools)
      assert.ok(
        sources.some((it) => it.id === source),
        id,
      );
    assert.deepEqual([tools, sources, advice], [dutchPack.tools, dutchPack.sources, dutchPack.advice]);
  });

  test('advises on a low score of every principle, for residents and for staff', () => {
    for (const {id} of scanContent.principles) {
      for (const audience of ['resident', 'staff']) {
        assert.ok(
          advice.some((rule) => rule.principle === id && rule.audience === audience),
          `${id}, ${audience}`,
        );
      }
    }
    const journey = advice.find(({tool, audience}) => tool === 'client-journey' && audience === 'resident');
    assert.equal(journey?.principle, 'clear-and-simple');
  });

  test('has a five-point scale on which five is best, and an answer that is not a number', () => {
    assert.deepEqual(
      scanContent.scale.options.map(({value}) => value),
      [1, 2, 3, 4, 5],
    );
    assert.equal(scanContent.scale.unknown, 'Weet ik niet');
  });

  test('is found by its id and version only', () => {
    assert.equal(packs[0], dutchPack, 'a round that names no pack gets the first');
    assert.equal(findPack('toegang-nl', '1.0.0'), dutchPack);
    assert.equal(findPack('toegang-nl', '0.9.0'), undefined);
    assert.equal(findPack('toegang-en', '1.0.0'), undefined);
  });
});
