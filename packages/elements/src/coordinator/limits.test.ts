import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as model from '@toegang/model';
import * as limits from './limits.js';

test('the desk knows the limits that a collector holds', () => {
  for (const [name, limit] of Object.entries(limits)) {
    assert.equal(limit, (model as unknown as Record<string, unknown>)[name], name);
  }
});
