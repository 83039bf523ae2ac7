import {expect} from 'chai';
import {html, nothing, render} from 'lit';
import {h, render as renderPreact} from 'preact';
import {createApp, h as createVueNode, ref} from 'vue/dist/vue.runtime.esm-browser.prod.js';
import type {TextCard} from './testing/text-card.js';
import {readNames} from './testing/engine.js';
import './testing/text-card.js';

const OURS = ['Wie bent u?', 'Ik help een ander.', 'English words.', 'Volgende'];

let page: HTMLElement;

/** What a reader finds that knows nothing of shadow roots. */
const read = (): string[] =>
  [...(page.querySelector('text-card')?.children ?? [])]
    .filter((child) => !(child as HTMLElement).hidden)
    .map((child) => child.textContent.trim());

/** Slots tell what changed in them after everything that runs now. */
async function settle(): Promise<void> {
  await page.querySelector('text-card')?.updateComplete;
  await new Promise((done) => requestAnimationFrame(done));
}

async function show(markup: string): Promise<TextCard> {
  page.innerHTML = markup;
  await settle();
  const card = page.querySelector('text-card');
  if (card === null) throw new Error('There is no card.');
  return card;
}

const inside = (card: TextCard, selector: string): HTMLElement => {
  const found = card.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

beforeEach(() => {
  page = document.createElement('main');
  document.body.append(page);
});
afterEach(() => page.remove());

describe('text in the light DOM', () => {
  it('is each visible text once, in reading order, and not what only a screen reader is told', async () => {
    const card = await show('<text-card></text-card>');
    expect(read()).to.deep.equal(OURS);
    expect(card.light.sentences.map(({text}) => text)).to.deep.equal(OURS);
  });

  it('says in which language it is', async () => {
    const card = await show('<text-card></text-card>');
    expect([...card.children].map((child) => (child as HTMLElement).lang)).to.deep.equal(['nl', 'nl', 'en', 'nl']);
  });

  it('is what is on screen, and follows it', async () => {
    const card = await show('<text-card></text-card>');
    expect(card.children[0]?.assignedSlot?.parentElement?.localName).to.equal('h2');
    expect(card.children[0]?.getClientRects()).to.have.length(0);
    const height = inside(card, 'h2').clientHeight;
    card.heading = 'Wat moet beter?';
    await settle();
    expect(read()).to.deep.equal(['Wat moet beter?', ...OURS.slice(1)]);
    expect(inside(card, 'h2').clientHeight).to.equal(height);
    card.heading = '';
    await settle();
    expect(read()).to.deep.equal(OURS.slice(1));
  });

  it('leaves what a translator wrote until it has to say something else', async () => {
    const card = await show('<text-card></text-card>');
    const [first] = card.children;
    if (first) first.innerHTML = '<font>Who are you?</font>';
    card.withHelp = true;
    await settle();
    expect(read()[0]).to.equal('Who are you?');
    card.heading = 'Wat moet beter?';
    await settle();
    expect(read()[0]).to.equal('Wat moet beter?');
  });

  it('stands around what the page put into the element, and hides that while it is shown nowhere', async () => {
    const card = await show('<text-card><p slot="help">Bel 14 0123.</p><p>Laden</p></text-card>');
    expect(read()).to.deep.equal(OURS);
    card.withHelp = true;
    await settle();
    expect(read()).to.deep.equal([...OURS.slice(0, 2), 'Bel 14 0123.', ...OURS.slice(2)]);
    card.withHelp = false;
    await settle();
    expect(read()).to.deep.equal(OURS);
  });

  it('leaves hidden what the page itself hides', async () => {
    const card = await show('<text-card with-help><p slot="help" hidden>Bel 14 0123.</p></text-card>');
    expect(card.querySelector<HTMLElement>('p')?.hidden).to.equal(true);
  });

  it('replaces what an earlier visit left in a stored page', async () => {
    const {outerHTML} = await show('<text-card></text-card>');
    await show(outerHTML);
    expect(read()).to.deep.equal(OURS);
  });

  it('comes back when the page empties the element, and until then the words stay on screen', async () => {
    const card = await show('<text-card></text-card>');
    card.textContent = '';
    expect(inside(card, 'h2').clientHeight).to.be.greaterThan(0);
    await settle();
    expect(read()).to.deep.equal(OURS);
  });
});

describe('styles of the page', () => {
  const hostile = new CSSStyleSheet();
  hostile.replaceSync(`
    * { color: red !important; font-size: 40px !important; letter-spacing: 9px; margin: 30px; position: absolute }
    div { display: none !important; border: 9px solid; float: left; text-transform: uppercase }
    div::before { content: 'Reclame' }
  `);
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  it('do not reach the text', async () => {
    const card = await show('<text-card></text-card>');
    const button = inside(card, 'button');
    const before = [button.offsetWidth, button.offsetHeight, getComputedStyle(button).color];
    document.adoptedStyleSheets = [hostile];
    const [node] = [...card.children].slice(-1);
    expect([button.offsetWidth, button.offsetHeight, getComputedStyle(button).color]).to.deep.equal(before);
    expect(node && getComputedStyle(node).color).to.equal(before[2]);
    expect(node && getComputedStyle(node).display).to.equal('contents');
    expect(node && getComputedStyle(node, '::before').content).to.equal('none');
  });
});

describe('controls with their text in the light DOM', () => {
  it('have their names', async () => {
    await show('<text-card></text-card>');
    const nameOf = async (selector: string, role: string, name: string): Promise<unknown> =>
      (await readNames({host: 'text-card', selector, role, among: [name]}))[0];
    expect(await nameOf('h2', 'heading', 'Wie bent u?')).to.equal('Wie bent u?');
    expect(await nameOf('input', 'checkbox', 'Ik help een ander.')).to.equal('Ik help een ander.');
    expect(await nameOf('button', 'button', 'Volgende')).to.equal('Volgende');
  });

  it('are pressed by pressing their text, and take the focus', async () => {
    const card = await show('<text-card></text-card>');
    const [, label] = card.children;
    (label as HTMLElement).click();
    expect((inside(card, 'input') as HTMLInputElement).checked).to.equal(true);
    inside(card, 'h2').focus();
    card.heading = 'Wat moet beter?';
    await settle();
    expect(card.shadowRoot?.activeElement?.localName).to.equal('h2');
  });
});

/** Each draws the card with or without the help that is its child, as often as it is asked. */
const frameworks: Record<string, (target: HTMLElement) => (help: string | null) => void> = {
  Lit: (target) => (help) => {
    const child = help === null ? nothing : html`<p slot="help">${help}</p>`;
    render(html`<text-card with-help>${child}</text-card>`, target);
  },
  Preact: (target) => (help) => {
    const child = help === null ? null : h('p', {slot: 'help'}, help);
    renderPreact(h('text-card', {'with-help': true}, child), target);
  },
  Vue: (target) => {
    const text = ref<string | null>(null);
    const children = (): unknown[] => (text.value === null ? [] : [createVueNode('p', {slot: 'help'}, text.value)]);
    createApp({render: () => createVueNode('text-card', {'with-help': ''}, children() as never)}).mount(target);
    return (help) => {
      text.value = help;
    };
  },
};

describe('a framework that owns the children', () => {
  for (const [name, mount] of Object.entries(frameworks)) {
    it(`keeps them: ${name}`, async () => {
      const draw = mount(page);
      for (const help of [null, 'Bel 14 0123.', 'Kom langs.', null, 'Mail ons.']) {
        draw(help);
        await settle();
        await settle();
        const expected = help === null ? OURS : [...OURS.slice(0, 2), help, ...OURS.slice(2)];
        expect(read(), String(help)).to.deep.equal(expected);
      }
    });
  }
});
