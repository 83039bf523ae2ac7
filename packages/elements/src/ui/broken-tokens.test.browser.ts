import {expect} from 'chai';
import {chart, form, text} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';

/** What published themes contain where a value should be. */
const BROKEN = ['[object Object]', '{utrecht.color.blue}', '', 'undefined', 'NaNpx', '0 0 2px 0'];

describe('a broken token', () => {
  const sheet = new CSSStyleSheet();
  const host = document.createElement('div');
  const inside = document.createElement('div');

  before(() => {
    sheet.replaceSync(tokens(text, form, chart).cssText);
    inside.className = 'toegang';
    host.attachShadow({mode: 'open'}).append(inside);
    host.shadowRoot?.adoptedStyleSheets.push(sheet);
    document.body.append(host);
  });
  after(() => host.remove());
  afterEach(() => host.removeAttribute('style'));

  const valueOf = (name: string): string => getComputedStyle(inside).getPropertyValue(`--_toegang-${name}`);

  for (const [name, tokenNames, , syntax, initial = ''] of [...text, ...form, ...chart]) {
    if (!syntax) continue;
    it(`gives ${name} its initial value, whichever link is broken`, () => {
      const probe = document.createElement('i');
      probe.style.setProperty(syntax === '<color>' ? 'color' : 'content', initial);
      document.body.append(probe);
      const expected = syntax === '<color>' ? getComputedStyle(probe).color : initial;
      probe.remove();
      for (const token of [`toegang-${name}`, ...tokenNames.split(' ').filter(Boolean)]) {
        for (const value of BROKEN) {
          host.style.setProperty(`--${token}`, value === '' ? ' ' : value);
          expect(valueOf(name), `--${token}: ${value}`).to.equal(expected);
          host.style.removeProperty(`--${token}`);
        }
      }
    });
  }

  it('that refers to what is not there is no token: the next link counts', () => {
    host.style.setProperty('--nl-link-color', 'var(--not-there)');
    host.style.setProperty('--utrecht-link-color', '#123456');
    expect(valueOf('link-color')).to.equal('rgb(18, 52, 86)');
  });

  it('of a size under its floor is the floor', () => {
    host.style.setProperty('--utrecht-pointer-target-min-size', '24px');
    expect(valueOf('target-size')).to.equal('48px');
    host.style.setProperty('--utrecht-focus-outline-width', '1px');
    expect(valueOf('focus-width')).to.equal('2px');
  });

  it('does not hide the focus: an outline of style none is none of ours', () => {
    host.style.setProperty('--utrecht-focus-outline-style', 'none');
    expect(valueOf('focus-style')).to.equal('solid');
  });

  it('is repaired by whichever copy of us came first', () => {
    expect(() => tokens(text, form, chart)).not.to.throw();
  });
});
