import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {samplePlan, samplePlanContent} from '@toegang/model/samples';
import {hasFilters, NO_FILTERS, type ActionFilters} from './action-filters.js';
import {filterActions, organisationsOf} from './filter-actions.js';

const find = (filters: Partial<ActionFilters>) =>
  filterActions(samplePlan.actions, {...NO_FILTERS, ...filters}, samplePlanContent, '2026-11-22').map(({id}) => id);

const filterCases: readonly (readonly [string, Partial<ActionFilters>, readonly string[]])[] = [
  ['status', {status: 'planned'}, ['phone', 'room']],
  ['level', {level: 'policy'}, ['phone']],
  ['no level', {level: ''}, ['mirror']],
  ['principle', {principle: 'own-say'}, ['mirror']],
  ['theme', {theme: 'findable'}, ['letter', 'phone']],
  ['no theme', {theme: ''}, ['room']],
  ['the organisation of any owner', {organisation: 'Cliëntenraad'}, ['letter']],
  ['what is late', {concern: 'late'}, ['letter']],
  ['what has no owner', {concern: 'no-owner'}, ['room', 'mirror']],
  ['several together', {theme: 'findable', status: 'doing', concern: 'late'}, ['letter']],
  ['what nothing has', {level: 'alderman', status: 'done'}, []],
];

suite('actions are filtered', () => {
  for (const [name, filters, ids] of filterCases) {
    test(`by ${name}`, () => {
      assert.deepEqual(find(filters), ids);
    });
  }

  test('by nothing: all stay, in their order', () => {
    assert.deepEqual(
      find({}),
      samplePlan.actions.map(({id}) => id),
    );
  });
});

const searchCases: readonly (readonly [string, string, readonly string[]])[] = [
  ['the action', 'telefoonnummer', ['phone']],
  ['the wish', 'binnen kunnen lopen', ['coffee']],
  ['a role', 'opleidingscoordinator', ['training']],
  ['an organisation, without its accent and in capitals', 'CLIENTENRAAD', ['letter']],
  ['how it is noticed', 'acht van de tien', ['phone']],
  ['a note', 'meelezen of twaalf', []],
  ['words of different fields', 'bibliotheek koffie praatje', ['coffee']],
  ['the name of a level', 'wethouder', ['room']],
  ['the name of a status', 'gestopt', ['training']],
  ['signs that mean something to a search by pattern', '.*(', []],
];

suite('a search looks in', () => {
  for (const [name, search, ids] of searchCases) {
    test(name, () => {
      assert.deepEqual(find({search}), ids);
    });
  }

  test('nothing when only spaces were typed', () => {
    assert.equal(find({search: '  '}).length, samplePlan.actions.length);
    assert(!hasFilters({...NO_FILTERS, search: '  '}));
  });
});

test('an organisation is offered once, by the alphabet', () => {
  assert.deepEqual(organisationsOf(samplePlan.actions, 'nl'), [
    'Cliëntenraad',
    'Gemeente Voorbeeldstad',
    'Welzijn Voorbeeldstad',
  ]);
});
