import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {chart, form, text} from './parts.js';
import {plate} from './plate-parts.js';
import {tokens} from './tokens.js';

interface MapPart {
  name: string;
  group: string;
  use: string;
  tokens: string[];
  fallback: string;
  syntax?: string;
  initial?: string;
  floor?: string;
  forced?: string;
  contrast?: {against: string; atLeast: number; instead: string[]};
}

const map = JSON.parse(readFileSync(new URL('../../src/theme/theme-map.json', import.meta.url), 'utf8')) as {
  prefix: string;
  parts: MapPart[];
};
const names = map.parts.map(({name}) => name);
const sheet = tokens(text, form, chart, plate).cssText;

/** What our sheet says of a private property: on screen the first, on paper and in forced colours the others. */
function valuesOf(name: string): string[] {
  return [...sheet.matchAll(new RegExp(`[{;]--_toegang-${name}:([^;]*)`, 'gu'))].map(([, value]) => value ?? '');
}

test('a part has a name of its own, a sentence about its use, and no field that nobody reads', () => {
  const known = ['name', 'group', 'use', 'syntax', 'tokens', 'fallback', 'initial', 'floor', 'forced', 'contrast'];
  assert.equal(new Set(names).size, names.length);
  for (const part of map.parts) {
    assert.match(part.name, /^[a-z]+(-[a-z0-9]+)*$/u);
    assert.match(part.use, /^[A-Z].+\.$/u);
    assert.ok(part.fallback.length > 0, part.name);
    assert.deepEqual(
      Object.keys(part).filter((key) => !known.includes(key)),
      [],
    );
  }
});

test('tokens come in one order: nl, utrecht, basis, ams; none twice', () => {
  const order = ['nl', 'utrecht', 'basis', 'ams'];
  for (const {name, tokens: links} of map.parts) {
    const ranks = links.map((link) => order.indexOf(link.split('-')[0] ?? ''));
    assert.deepEqual(ranks, [...ranks].sort(), name);
    assert.ok(!ranks.includes(-1), name);
    assert.equal(new Set(links).size, links.length, name);
  }
});

test('what can be checked has an initial value that depends on nothing else', () => {
  for (const {name, syntax, initial} of map.parts) {
    assert.equal(initial === undefined, syntax === undefined, name);
    if (syntax === '<color>') assert.match(initial ?? '', /^#[0-9a-f]{3,6}$/u, name);
    if (syntax === '<length>') assert.match(initial ?? '', /^\d+px$/u, name);
  }
});

test('a part refers to parts of its own group, or to those that every element has', () => {
  for (const {name, group, fallback} of map.parts) {
    for (const [, other] of fallback.matchAll(/\{(.+?)\}/gu)) {
      const target = map.parts.find((part) => part.name === other);
      assert.ok(target !== undefined && ['text', group].includes(target.group), `${name}: ${other}`);
    }
  }
});

test('a contrast that is asked for names parts before it, and WCAG’s numbers', () => {
  for (const {name, contrast} of map.parts) {
    if (contrast === undefined) continue;
    assert.ok([3, 4.5].includes(contrast.atLeast), name);
    assert.ok(names.includes(contrast.against), name);
    assert.deepEqual(
      contrast.instead.filter((other) => !names.includes(other)),
      [],
    );
  }
});

test('each chain goes from our own token, link by link, to its fallback', () => {
  for (const {name, tokens: links, fallback, floor} of map.parts) {
    const last = fallback.replaceAll('{', 'var(--_toegang-').replaceAll('}', ')');
    const all = [`toegang-${name}`, ...links];
    const chain = `${all.map((link) => `var(--${link},`).join('')}${last}${')'.repeat(all.length)}`;
    assert.equal(valuesOf(name)[0], floor === undefined ? chain : `max(${floor},${chain})`);
  }
});

test('on paper every colour is one that is read on white, whatever stands on the element', () => {
  for (const {name, syntax, initial} of map.parts) {
    if (syntax === '<color>') assert.equal(valuesOf(name)[1], `${initial}!important`);
  }
});

test('in forced colours the drawing takes system colours', () => {
  for (const {name, forced} of map.parts) {
    if (forced !== undefined) assert.equal(valuesOf(name).at(-1), `${forced}!important`);
  }
});
