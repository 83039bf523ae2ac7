import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {PartReport} from './check-scheme.js';
import {checkTheme} from './check-theme.js';
import {smallMap} from './testing/small-map.js';

const FINE = '--utrecht-document-color: #222; --utrecht-document-background-color: #fff;';

const BORDER_ADVICE = {
  token: '--utrecht-form-control-border-color',
  need: 'een kleur van ten minste 3:1 op #ffffff',
};

function partOf(declarations: string, name: string): PartReport {
  const part = checkTheme(`.a-theme {${declarations}}`, smallMap).schemes[0]?.parts.find((one) => one.name === name);
  assert.ok(part);
  return part;
}
const border = (declarations: string): PartReport => partOf(`${FINE} ${declarations}`, 'form-control-border-color');
const buttonSize = (declarations: string): PartReport => partOf(`${FINE} ${declarations}`, 'button-font-size');

void suite('what a part gets from a theme', () => {
  test('the first token that is set decides, ours before all others', () => {
    const {token, colour, status} = border(
      '--basis-form-control-border-color: #111; --utrecht-form-control-border-color: #222',
    );
    assert.deepEqual(
      {token, colour, status},
      {token: '--utrecht-form-control-border-color', colour: '#222222', status: 'ok'},
    );
    const own = border('--toegang-form-control-border-color: #333; --utrecht-form-control-border-color: #222');
    assert.equal(own.token, '--toegang-form-control-border-color');
  });

  test('a theme that sets none gets our own value, and is told which of its kind of tokens to fill', () => {
    const {status, token, colour, advice} = border('');
    assert.deepEqual({status, token, colour}, {status: 'missing', token: null, colour: '#222222'});
    assert.deepEqual(advice, BORDER_ADVICE);
    const basis = partOf('--basis-color-default-bg-document: #fff; --basis-x: 1', 'form-control-border-color');
    assert.equal(basis.advice?.token, '--basis-form-control-border-color');
    const other = partOf('--toegang-background-color: #fff; --town-x: 1', 'form-control-border-color');
    assert.equal(other.advice?.token, '--toegang-form-control-border-color');
  });

  test('a faint colour has its figure, what the component uses instead, and the token to change', () => {
    const {status, contrast, advice} = border('--utrecht-form-control-border-color: #ccc');
    assert.equal(status, 'faint');
    assert.ok(contrast);
    assert.equal(contrast.ratio.toFixed(2), '1.61');
    assert.deepEqual(contrast.instead, {part: 'color', colour: '#222222'});
    assert.deepEqual(advice, BORDER_ADVICE);
  });

  test('an unreadable value stops the chain, as in a browser: the part gets our own', () => {
    const {status, token, value, broken, advice} = buttonSize(
      '--nl-button-font-size: [object Object]; --utrecht-button-font-size: 1rem',
    );
    assert.deepEqual({status, token, value}, {status: 'invalid', token: '--nl-button-font-size', value: '16px'});
    assert.equal(broken[0]?.because, 'bevat [object Object]');
    assert.deepEqual(advice, {token: '--nl-button-font-size', need: 'een maat, zoals 1.25rem'});
  });

  test('a value of the wrong kind, and an empty one, are named as such', () => {
    assert.equal(
      buttonSize('--utrecht-button-font-size: red').broken[0]?.because,
      'is geen maat of een percentage: red',
    );
    assert.equal(buttonSize('--utrecht-button-font-size: ;').broken[0]?.because, 'is leeg');
    assert.equal(buttonSize('--utrecht-button-font-size: {a.b}').broken[0]?.because, 'bevat {a.b}');
  });

  test('a reference that leads nowhere is told, and the next link of the chain decides, as in a browser', () => {
    const {status, token, value, broken} = buttonSize(
      '--nl-button-font-size: var(--a); --utrecht-button-font-size: 1rem',
    );
    assert.deepEqual({status, token, value}, {status: 'invalid', token: '--utrecht-button-font-size', value: '1rem'});
    assert.deepEqual(broken, [
      {token: '--nl-button-font-size', written: 'var(--a)', because: 'verwijst naar --a, dat niet bestaat'},
    ]);
  });

  test('broken tokens that no part reads are told apart', () => {
    const css = `.a-theme {${FINE} --utrecht-skip-link-shadow: [object Object]; --a: var(--b); --b: var(--a)}`;
    const tokens = checkTheme(css, smallMap).schemes[0]?.otherBroken.map(({token}) => token);
    assert.deepEqual(tokens, ['--utrecht-skip-link-shadow', '--a', '--b']);
  });
});

void suite('the schemes of a theme', () => {
  test('light and dark are measured each against their own background', () => {
    const css = `.a-theme {${FINE} --utrecht-form-control-border-color: #777}
      .a-theme--dark {--utrecht-document-background-color: #555; --utrecht-document-color: #fff}`;
    const statuses = checkTheme(css, smallMap).schemes.map(
      ({parts}) => parts.find(({name}) => name === 'form-control-border-color')?.status,
    );
    assert.deepEqual(statuses, ['ok', 'faint']);
  });

  test('a variant with the same colours is named, not told again', () => {
    const css = `.a-theme {${FINE}} .a-theme--wide {--utrecht-space: 1px}`;
    assert.deepEqual(
      checkTheme(css, smallMap).schemes.map(({name, alsoFor}) => [name, alsoFor]),
      [['.a-theme', ['.a-theme--wide']]],
    );
  });

  test('a stylesheet that sets nothing that we read has no schemes', () => {
    assert.deepEqual(checkTheme('.a-theme {--other: 1} p {color: red}', smallMap).schemes, []);
  });
});
