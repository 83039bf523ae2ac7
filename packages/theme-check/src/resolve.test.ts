import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {resolveToken} from './resolve.js';

const resolve = (token: string, tokens: Record<string, string>): string => {
  const resolved = resolveToken(token, new Map(Object.entries(tokens)));
  return resolved.kind === 'value' ? resolved.value : resolved.kind;
};

void suite('what a custom property comes to', () => {
  test('references are followed to the end', () => {
    assert.equal(resolve('--a', {'--a': 'var(--b)', '--b': 'var( --c )', '--c': '#fff'}), '#fff');
  });

  test('references inside functions are filled in where they stand', () => {
    const tokens = {'--a': 'calc(var(--b) * (2 + var(--c)))', '--b': '1px', '--c': '3'};
    assert.equal(resolve('--a', tokens), 'calc(1px * (2 + 3))');
  });

  test('a fallback is used where the reference leads nowhere, and only there', () => {
    assert.equal(resolve('--a', {'--a': 'var(--b, var(--c, red))'}), 'red');
    assert.equal(resolve('--a', {'--a': 'var(--b, red)', '--b': 'blue'}), 'blue');
    assert.equal(resolve('--a', {'--a': 'var(--b, 1px, 2px)'}), '1px, 2px');
  });

  test('an empty value is a value: a fallback does not replace it', () => {
    assert.equal(resolve('--a', {'--a': 'var(--b, red)', '--b': ''}), '');
  });

  test('a reference that leads nowhere makes the property broken, also from afar', () => {
    assert.equal(resolve('--a', {'--a': 'var(--b)', '--b': 'var(--c)'}), 'broken');
  });

  test('a circle is broken; a fallback outside it holds', () => {
    assert.equal(resolve('--a', {'--a': 'var(--b)', '--b': 'var(--a)'}), 'broken');
    assert.equal(resolve('--x', {'--x': 'var(--a, red)', '--a': 'var(--a)'}), 'red');
  });

  test('a property that was not written, or was set to initial, is not set', () => {
    assert.equal(resolve('--a', {}), 'unset');
    assert.equal(resolve('--a', {'--a': 'initial'}), 'unset');
  });
});
