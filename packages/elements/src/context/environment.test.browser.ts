import {expect} from 'chai';
import {longWordsContent, manyResults, sampleContent, smallResults} from '@toegang/model/samples';
import type {ContentPack, PublishedResults} from '@toegang/model';
import {LitElement} from 'lit';
import {Surroundings} from './surroundings.js';
import './toegang-omgeving.js';

/** An element that tells what it hears around it. */
class Listener extends LitElement {
  readonly around = new Surroundings(this);
  /** What it heard at each update. */
  readonly heard: string[] = [];

  protected override updated(): void {
    this.heard.push(`${String(this.around.endpoint)} ${String(this.around.round)}`);
  }
}
customElements.define('test-listener', Listener);

/** Not defined yet: it stands for an environment whose script comes after those of the elements inside. */
const lateTag = 'test-late-environment';

afterEach(() => document.body.replaceChildren());

function show(markup: string): Listener {
  document.body.innerHTML = markup;
  return find();
}

function find(): Listener {
  const found = document.querySelector('test-listener');
  if (!(found instanceof Listener)) throw new Error('There is no listener.');
  return found;
}

const settle = () => new Promise((done) => setTimeout(done));

describe('an environment', () => {
  it('says endpoint and round to what is inside, before it is drawn for the first time', async () => {
    const listener = show(
      '<toegang-omgeving endpoint="/api/v1" round="autumn"><test-listener></test-listener></toegang-omgeving>',
    );
    await listener.updateComplete;
    expect(listener.heard).to.deep.equal(['/api/v1 autumn']);
  });

  it('says it too when it wakes up later than what is inside', async () => {
    const listener = show(`<${lateTag} endpoint="/api/v1" round="autumn"><test-listener></test-listener></${lateTag}>`);
    await listener.updateComplete;
    expect(listener.heard).to.deep.equal(['null null']);
    const {ToegangEnvironment} = await import('./environment.js');
    customElements.define(lateTag, class extends ToegangEnvironment {});
    await listener.updateComplete;
    expect(listener.heard.at(-1)).to.equal('/api/v1 autumn');
  });

  it('tells of changes', async () => {
    const listener = show('<toegang-omgeving round="autumn"><test-listener></test-listener></toegang-omgeving>');
    document.querySelector('toegang-omgeving')?.setAttribute('round', 'spring');
    await settle();
    expect(listener.around.round).to.equal('spring');
  });

  it('inside another says what it says itself, and passes on the rest', async () => {
    const listener = show(
      `<toegang-omgeving endpoint="/api/v1" round="autumn">
        <toegang-omgeving round="spring"><test-listener></test-listener></toegang-omgeving>
      </toegang-omgeving>`,
    );
    await settle();
    expect([listener.around.endpoint, listener.around.round]).to.deep.equal(['/api/v1', 'spring']);
  });

  it('says nothing any more to an element that was taken out of it', async () => {
    const listener = show('<toegang-omgeving round="autumn"><test-listener></test-listener></toegang-omgeving>');
    await settle();
    document.body.append(listener);
    await settle();
    expect(listener.around.round).to.equal(null);
  });

  it('shows what is inside as if it were not there', () => {
    show('<toegang-omgeving><test-listener></test-listener></toegang-omgeving>');
    const environment = document.querySelector('toegang-omgeving');
    expect(environment && getComputedStyle(environment).display).to.equal('contents');
    environment?.toggleAttribute('hidden', true);
    expect(environment && getComputedStyle(environment).display).to.equal('none');
  });
});

describe('content and results of an environment', () => {
  it('are handed to what is inside', async () => {
    const listener = show('<toegang-omgeving><test-listener></test-listener></toegang-omgeving>');
    const environment = document.querySelector('toegang-omgeving');
    Object.assign(environment ?? {}, {contentPack: sampleContent, results: manyResults});
    await settle();
    expect(listener.around.contentPack).to.deep.equal({kind: 'ready', value: sampleContent});
    expect(listener.around.results).to.deep.equal({kind: 'ready', value: manyResults});
  });

  it('are loaded once from their addresses, and are on their way until then', async () => {
    const addressOf = (data: ContentPack | PublishedResults) =>
      URL.createObjectURL(new Blob([JSON.stringify(data)], {type: 'application/json'}));
    const listener = show(
      `<toegang-omgeving content-src="${addressOf(longWordsContent)}" results-src="${addressOf(smallResults)}">
        <test-listener></test-listener>
      </toegang-omgeving>`,
    );
    await listener.updateComplete;
    expect([listener.around.contentPack?.kind, listener.around.results?.kind]).to.deep.equal(['loading', 'loading']);
    while ([listener.around.contentPack, listener.around.results].some((it) => it?.kind === 'loading')) await settle();
    expect(listener.around.contentPack).to.deep.equal({kind: 'ready', value: longWordsContent});
    expect(listener.around.results).to.deep.equal({kind: 'ready', value: smallResults});
  });

  it('that cannot be reached can be asked for again by what is inside', async () => {
    const {fetch} = window;
    window.fetch = () => Promise.reject(new TypeError('There is no network.'));
    const listener = show(
      '<toegang-omgeving results-src="/results.json"><test-listener></test-listener></toegang-omgeving>',
    );
    do await settle();
    while (listener.around.results?.kind === 'loading');
    const failed = listener.around.results;
    expect(failed?.kind).to.equal('unreachable');
    window.fetch = () => Promise.resolve(Response.json(manyResults));
    if (failed?.kind === 'unreachable') failed.retry();
    for (let tries = 0; tries < 50 && listener.around.results?.kind !== 'ready'; tries += 1) await settle();
    expect(listener.around.results).to.deep.equal({kind: 'ready', value: manyResults});
    window.fetch = fetch;
  });
});
