import {expect} from 'chai';
import {FakeSpeech, makeVoice} from './testing/fake-speech.js';
import type {ReadingCard} from './testing/reading-card.js';
import './testing/reading-card.js';

const DUTCH = makeVoice('nl-NL');
const TEXTS = ['Wie bent u?', 'Kies er een.', 'U mag dit overslaan.', 'Ik help een ander.', 'Bel 14 0123.'];

let card: ReadingCard;

async function settle(): Promise<void> {
  for (let times = 0; times < 4; times += 1) {
    await new Promise((done) => setTimeout(done));
    await card.updateComplete;
  }
}

async function show(): Promise<ReadingCard> {
  card = document.createElement('reading-card');
  card.innerHTML = '<p slot="help">Bel 14 0123.</p>';
  document.body.append(card);
  await settle();
  return card;
}

const button = (of = card): HTMLButtonElement | null | undefined =>
  of.shadowRoot?.querySelector<HTMLButtonElement>('.read-aloud');
const nameOf = (of = card): string => button(of)?.textContent.trim() ?? '';
const marked = (): readonly string[] =>
  Array.from(card.shadowRoot?.querySelectorAll('[data-reading]') ?? [], ({textContent}) => textContent.trim());

async function press(of = card): Promise<void> {
  button(of)?.click();
  await settle();
}

/** The first element on a page loads the part that speaks. */
before(async () => {
  FakeSpeech.install(DUTCH);
  await show();
  while (!button()) await settle();
});
afterEach(() => document.querySelectorAll('reading-card').forEach((each) => each.remove()));

describe('the button that reads aloud', () => {
  it('is there when the device has a voice for the language', async () => {
    FakeSpeech.install(makeVoice('nl_NL'));
    await show();
    expect(nameOf()).to.equal('Lees voor');
    expect(button()?.hasAttribute('aria-pressed')).to.equal(false);
  });

  it('is not there when the only voice sends the text elsewhere, or speaks another language', async () => {
    FakeSpeech.install(makeVoice('nl-NL', false), makeVoice('de-DE'));
    await show();
    expect(button()).to.equal(null);
  });

  it('comes when the browser finds its voices late', async () => {
    const speech = FakeSpeech.install();
    await show();
    expect(button()).to.equal(null);
    speech.find(DUTCH);
    await settle();
    expect(nameOf()).to.equal('Lees voor');
  });

  it('is not there when only the words, and not what they are about, can be read', async () => {
    FakeSpeech.install(DUTCH);
    await show();
    card.contentLanguage = 'ar';
    await settle();
    expect(button()).to.equal(null);
  });

  it('is not there in a browser that cannot speak', async () => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    await show();
    expect(button()).to.equal(null);
  });
});

describe('reading aloud', () => {
  let speech: FakeSpeech;

  beforeEach(async () => {
    speech = FakeSpeech.install(DUTCH, makeVoice('nl-BE'));
    await show();
  });

  it('says each sentence on screen once, in order, the page’s own too, and not the names of buttons', async () => {
    await press();
    await speech.finishAll();
    expect(speech.texts).to.deep.equal(TEXTS);
  });

  it('does not say what is folded, before it is opened', async () => {
    card.folded = 'Meer uitleg.';
    await settle();
    await press();
    await speech.finishAll();
    expect(speech.texts).not.to.contain('Meer uitleg.');
    card.shadowRoot?.querySelector('details')?.toggleAttribute('open', true);
    await press();
    await speech.finishAll();
    expect(speech.texts).to.contain('Meer uitleg.');
  });

  it('says the header of a cell before its number', async () => {
    card.score = '2,8';
    await settle();
    await press();
    await speech.finishAll();
    expect(speech.texts.slice(-3, -1)).to.deep.equal(['Inwoners', 'Inwoners: 2,8']);
  });

  it('says each language with its own voice, and skips one without', async () => {
    card.foreign = 'Who are you?';
    await settle();
    await press();
    await speech.finishAll();
    expect(speech.texts).to.deep.equal(TEXTS);
    speech.find(DUTCH, makeVoice('en-GB'));
    await press();
    await speech.finishAll();
    expect(speech.spoken.slice(TEXTS.length)).to.deep.include(['Who are you?', 'en-GB']);
    expect(speech.spoken).to.deep.include(['Wie bent u?', 'nl-NL']);
  });

  it('marks what is being said, without colour alone, and nothing afterwards', async () => {
    await press();
    expect(marked()).to.deep.equal(['Wie bent u?']);
    const mark = card.shadowRoot?.querySelector('[data-reading]');
    expect(mark && getComputedStyle(mark).outlineStyle).to.equal('dashed');
    await speech.finish();
    expect(marked()).to.deep.equal(['Kies er een. U mag dit overslaan.']);
    await speech.finishAll();
    expect(marked()).to.deep.equal([]);
  });

  it('leaves the focus where it is', async () => {
    const focused = card.shadowRoot?.querySelector('input');
    focused?.focus();
    await press();
    await speech.finish();
    expect(card.shadowRoot?.activeElement).to.equal(focused);
  });

  it('goes on with what is there by then', async () => {
    await press();
    card.hint = 'Kies er twee.';
    await settle();
    await speech.finish();
    expect(speech.texts).to.deep.equal(['Wie bent u?', 'Kies er twee.']);
  });

  it('can be done again', async () => {
    await press();
    await speech.finishAll();
    await settle();
    expect(nameOf()).to.equal('Lees voor');
    await press();
    await speech.finishAll();
    expect(speech.texts).to.deep.equal([...TEXTS, ...TEXTS]);
  });

  const stops: Readonly<Record<string, () => unknown>> = {
    'the button is pressed again': () => press(),
    'Escape is pressed': () =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true})),
    'what it reads is no longer shown': () => (card.heading = ''),
    'the element is taken away': () => card.remove(),
    'somebody else stops all speech': () => speech.cancel(),
    'the page is left': () => {
      Object.defineProperty(document, 'hidden', {value: true, configurable: true});
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'hidden');
    },
  };
  for (const [what, act] of Object.entries(stops)) {
    it(`stops when ${what}`, async () => {
      await press();
      expect(nameOf()).to.equal('Stop met voorlezen');
      expect(speech.isSpeaking).to.equal(true);
      act();
      await settle();
      expect(speech.isSpeaking).to.equal(false);
      expect(speech.texts).to.deep.equal(['Wie bent u?']);
      expect(marked()).to.deep.equal([]);
      expect(nameOf()).to.equal('Lees voor');
    });
  }

  it('stops when another element starts', async () => {
    const first = card;
    await press();
    const second = await show();
    await press(second);
    expect(nameOf(first)).to.equal('Lees voor');
    expect(nameOf(second)).to.equal('Stop met voorlezen');
    await speech.finishAll();
    expect(speech.texts).to.deep.equal(['Wie bent u?', ...TEXTS]);
  });
});
