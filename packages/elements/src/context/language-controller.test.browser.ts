import {expect} from 'chai';
import {LitElement, html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LanguageController} from './language-controller.js';
import {forgetLanguage} from './testing/forget-language.js';

interface Words {
  readonly lang: string;
  readonly hello: string;
}

const dutch: Words = {lang: 'nl', hello: 'Dag'};

/** How the words of each language come; a test may keep them waiting. */
const loading: Record<string, () => Promise<Words>> = {
  en: () => Promise.resolve({lang: 'en', hello: 'Hello'}),
  fr: () => Promise.reject(new TypeError('There is no network.')),
};

/** An element that greets in its language. */
class Greeter extends LitElement {
  @property({attribute: false}) words: Partial<Words> | null = null;

  readonly language = new LanguageController<Words>(this, {builtIn: dutch, translations: loading});

  protected override render(): TemplateResult {
    return html`${this.language.words.hello}`;
  }
}
customElements.define('test-greeter', Greeter);

async function show(around: Element = document.body): Promise<Greeter> {
  const greeter = new Greeter();
  around.append(greeter);
  await settle();
  return greeter;
}

async function settle(): Promise<void> {
  for (let times = 0; times < 3; times += 1) await new Promise((done) => setTimeout(done));
}

const said = ({shadowRoot}: Greeter): string | null | undefined => shadowRoot?.textContent;

function around(lang: string): HTMLElement {
  const holder = document.createElement('div');
  holder.lang = lang;
  document.body.append(holder);
  return holder;
}

describe('the words of an element', () => {
  afterEach(() => {
    document.body.replaceChildren();
    forgetLanguage();
  });

  it('are in the language around it, whatever the region', async () => {
    for (const lang of ['en', 'en-GB', 'EN-us']) expect(said(await show(around(lang)))).to.equal('Hello');
  });

  it('are in Dutch where nobody says a language, or one that there is not', async () => {
    for (const lang of ['', 'nl-BE', 'ar']) expect(said(await show(around(lang)))).to.equal('Dag');
  });

  it('follow a language that changes around it, out of shadow roots too', async () => {
    const holder = around('nl');
    const inside = document.createElement('div');
    holder.attachShadow({mode: 'open'}).append(inside);
    const greeter = await show(inside);
    holder.lang = 'en';
    await settle();
    expect(said(greeter)).to.equal('Hello');
    inside.lang = 'nl';
    await settle();
    expect(said(greeter)).to.equal('Dag');
  });

  it('stay in Dutch when the others cannot be loaded', async () => {
    const greeter = await show(around('fr'));
    expect(said(greeter)).to.equal('Dag');
  });

  it('stay as they are until the others are there, and the last choice wins', async () => {
    const {en} = loading;
    let arrive: (words: Words) => void = () => undefined;
    loading['en'] = () => new Promise((resolve) => (arrive = resolve));
    const greeter = await show();
    greeter.language.choose('en');
    await settle();
    expect(said(greeter)).to.equal('Dag');
    greeter.language.choose('nl');
    await settle();
    arrive({lang: 'en', hello: 'Hello'});
    await settle();
    expect(said(greeter)).to.equal('Dag');
    if (en) loading['en'] = en;
  });

  it("follow the visitor's choice before the page, in every element, also in those that come later", async () => {
    const [here, there] = [await show(around('nl')), await show()];
    here.language.choose('en');
    await settle();
    const later = await show(around('nl'));
    expect([here, there, later].map(said)).to.deep.equal(['Hello', 'Hello', 'Hello']);
    expect([here, there].map(({language}) => language.hasChosen)).to.deep.equal([true, false]);
  });

  it('give way to those of the page', async () => {
    const greeter = await show(around('en'));
    greeter.words = {hello: 'Howdy'};
    await settle();
    expect(said(greeter)).to.equal('Howdy');
  });
});
