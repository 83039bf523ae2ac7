import {expect} from 'chai';
import {ThemedPage, until} from './testing/themed-card.js';

const DARK = {
  'utrecht-document-color': '#f2f2f2',
  'utrecht-document-background-color': '#262626',
  'utrecht-link-color': '#5c97d6',
};

describe('a theme', () => {
  let page: ThemedPage;
  beforeEach(() => (page = new ThemedPage()));
  afterEach(() => page.remove());

  it('that is clear is left alone', async () => {
    page.setTheme({
      'utrecht-document-color': '#000',
      'utrecht-document-background-color': '#fff',
      'utrecht-link-color': '#24578f',
      'utrecht-form-control-border-color': '#4d4d4d',
      'utrecht-button-primary-action-background-color': '#24578f',
      'utrecht-button-primary-action-color': '#fff',
      'utrecht-focus-outline-color': '#000',
      'utrecht-focus-inverse-outline-color': '#fff',
    });
    await page.guarded();
    expect(page.mended).to.deep.equal([]);
    expect(page.value('a', 'color')).to.equal('rgb(36, 87, 143)');
  });

  it('with a faint field gets a field of 3:1', async () => {
    page.setTheme({'utrecht-textarea-border-color': '#ced4da', 'utrecht-document-background-color': '#fff'});
    await page.guarded();
    expect(page.contrast('textarea', 'border-top-color')).to.be.at.least(3);
  });

  it('with faint links gets links of 4.5:1, also under the pointer', async () => {
    page.setTheme({'utrecht-link-color': '#e6e6c8', 'utrecht-link-hover-color': '#ffffe0'});
    await page.guarded();
    expect(page.contrast('a', 'color')).to.be.at.least(4.5);
    expect(page.contrast('.toegang', '--_toegang-link-hover-color')).to.be.at.least(4.5);
  });

  it('with faint buttons gets buttons that can be read', async () => {
    page.setTheme({
      'utrecht-button-primary-action-background-color': '#f39200',
      'utrecht-button-primary-action-color': '#fff',
    });
    await page.guarded();
    expect(page.value('button', 'background-color')).to.equal('rgb(243, 146, 0)');
    expect(page.contrast('button', 'color', ['button', 'background-color'])).to.be.at.least(4.5);
  });

  it('with a white outline on white has its dark ring as the outline, and the white around it', async () => {
    page.setTheme({'basis-focus-outline-color': '#fff', 'basis-focus-inverse-outline-color': '#000'});
    await page.guarded();
    expect(page.contrast('.toegang', '--_toegang-focus-color')).to.be.at.least(3);
    expect(
      page.contrast('.toegang', '--_toegang-focus-inverse-color', ['.toegang', '--_toegang-focus-color']),
    ).to.be.at.least(3);
  });

  it('with colours in another space is measured as well', async () => {
    page.setTheme({'utrecht-link-color': 'oklch(0.95 0.05 100)'});
    await page.guarded();
    expect(page.contrast('a', 'color')).to.be.at.least(4.5);
  });

  it('with a dark class that says nothing to the browser has our own colours for dark, too', async () => {
    page.setTheme(DARK);
    await page.guarded();
    expect(page.value('.toegang', 'color-scheme')).to.equal('dark');
    expect(page.value('.toegang', '--_toegang-error-color')).to.equal('rgb(255, 180, 171)');
    expect(page.contrast('textarea', 'border-top-color')).to.be.at.least(3);
  });

  it('with text that is no colour can be read, in light and in dark', async () => {
    page.setTheme({...DARK, 'utrecht-document-color': '[object Object]'});
    await page.guarded();
    expect(page.contrast('p', 'color')).to.be.at.least(4.5);
    page.setTheme({'utrecht-document-color': '{utrecht.color.white}', 'utrecht-document-background-color': '#fff'});
    await until(() => page.value('.toegang', 'background-color') === 'rgb(255, 255, 255)');
    await until(() => page.contrast('p', 'color') >= 4.5);
  });

  it('may change while the element is shown', async () => {
    page.setTheme(DARK);
    await page.guarded();
    page.setTheme({'utrecht-document-background-color': '#fff', 'utrecht-textarea-border-color': '#ced4da'});
    await until(() => page.value('.toegang', 'color-scheme') === 'normal');
    expect(page.contrast('textarea', 'border-top-color')).to.be.at.least(3);
    page.setTheme({'utrecht-textarea-border-color': '#333'});
    await until(() => page.mended.length === 0);
    expect(page.value('textarea', 'border-top-color')).to.equal('rgb(51, 51, 51)');
  });

  it('may change while the element is not shown', async () => {
    await page.guarded();
    page.wrapper.hidden = true;
    page.setTheme({'utrecht-textarea-border-color': '#ced4da'});
    page.wrapper.hidden = false;
    await until(() => page.mended.length > 0);
    expect(page.contrast('textarea', 'border-top-color')).to.be.at.least(3);
  });

  it('follows the element to another place', async () => {
    await page.guarded();
    page.setTheme(DARK);
    await until(() => page.value('.toegang', 'color-scheme') === 'dark');
    document.body.append(page.card);
    await until(() => page.value('.toegang', 'color-scheme') === 'normal');
    page.card.remove();
  });

  it('changes with the color-scheme of the page when it has no colours of its own', async () => {
    await page.guarded();
    page.wrapper.style.colorScheme = 'dark';
    await until(() => page.value('a', 'color') === 'rgb(147, 205, 234)');
    expect(page.contrast('a', 'color')).to.be.at.least(4.5);
    expect(page.mended).to.deep.equal([]);
  });

  it('does not come to paper: there it is black on white, also what was mended', async () => {
    page.setTheme({...DARK, 'utrecht-textarea-border-color': '#333'});
    await page.guarded();
    expect(page.mended).to.include('--_toegang-form-control-border-color');
    page.pretend('print', () => {
      expect(page.value('p', 'color')).to.equal('rgb(0, 0, 0)');
      expect(page.value('.toegang', 'background-color')).to.equal('rgb(255, 255, 255)');
      expect(page.value('textarea', 'border-top-color')).to.equal('rgb(102, 114, 124)');
    });
  });

  it('gives way to forced colours, also where it was mended', async () => {
    page.setTheme({'utrecht-focus-outline-color': '#fff', 'utrecht-document-background-color': '#fff'});
    await page.guarded();
    expect(page.mended).to.include('--_toegang-focus-color');
    const button = page.find('button');
    button.style.color = 'Highlight';
    page.pretend('(forced-colors: active)', () => {
      expect(page.value('.toegang', '--_toegang-focus-color')).to.equal(page.value('button', 'color'));
    });
  });
});
