import {expect} from 'chai';
import {longWordsContent, rightToLeftContent, sampleContent, wrongContent} from '@toegang/model/samples';
import {parseScanContent, type ContentPack, type Round, type ScanContent} from '@toegang/model';
import {createMemoryTransport, type Transport} from '@toegang/transport';
import {LitElement, html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ContentController} from './content-controller.js';
import {Surroundings} from './surroundings.js';
import './toegang-omgeving.js';

const builtIn: ScanContent = {...sampleContent, id: 'built-in', title: 'Ingebouwd'};

/** An element that shows the title of its content. */
class TitleHolder extends LitElement {
  @property({attribute: 'content-src'}) contentSrc: string | null = null;
  @property({attribute: false}) contentPack: ContentPack | null = null;
  @property({attribute: false}) transport: Pick<Transport, 'fetchRound' | 'fetchContent'> | null = null;
  @property() round = 'autumn';

  readonly content = new ContentController(this, new Surroundings(this), {
    parse: parseScanContent,
    ours: {builtIn, translations: {}},
    findRound: () => this.transport && {transport: this.transport, round: this.round},
  });

  protected override render(): TemplateResult {
    const {state} = this.content;
    return html`${state.kind === 'ready' ? state.value.title : state.kind}`;
  }
}
customElements.define('test-title', TitleHolder);

async function show(settings: Partial<TitleHolder>, around: Element = document.body): Promise<TitleHolder> {
  const holder = Object.assign(new TitleHolder(), settings);
  around.append(holder);
  await settle(holder);
  return holder;
}

async function settle(holder: TitleHolder): Promise<void> {
  await new Promise((done) => setTimeout(done));
  await holder.updateComplete;
}

const titleOf = (holder: TitleHolder): string | null | undefined => holder.shadowRoot?.textContent;

function collector(
  content: ScanContent,
  asked: string[] = [],
  ownContent?: true,
): Pick<Transport, 'fetchRound' | 'fetchContent'> {
  const round: Round = {
    id: 'autumn',
    title: 'Herfst',
    state: 'open',
    content: {id: content.id, version: content.version},
    ...(ownContent && {ownContent}),
    publish: 'on-close',
    minimumGroupSize: 10,
    closedGroup: false,
    retentionDays: 365,
  };
  const transport = createMemoryTransport({rounds: [round], contents: [content]});
  return {
    fetchRound: (id) => (asked.push('round'), transport.fetchRound(id)),
    fetchContent: (id, lang) => (asked.push(`content ${String(lang)}`), transport.fetchContent(id, lang)),
  };
}

describe('content', () => {
  afterEach(() => document.body.replaceChildren());

  it('is the built-in one when nobody gives another', async () => {
    expect(titleOf(await show({}))).to.equal(builtIn.title);
  });

  it('of the round comes from the collector, in the language of the page', async () => {
    const asked: string[] = [];
    const around = document.createElement('div');
    around.lang = 'fr';
    document.body.append(around);
    expect(titleOf(await show({transport: collector(longWordsContent, asked)}, around))).to.equal(
      longWordsContent.title,
    );
    expect(asked).to.deep.equal(['round', 'content fr']);
  });

  it('is not fetched when the round has the built-in one', async () => {
    const asked: string[] = [];
    expect(titleOf(await show({transport: collector(builtIn, asked)}))).to.equal(builtIn.title);
    expect(asked).to.deep.equal(['round']);
  });

  it('of a round with words of its own is fetched, also when it is called like the built-in one', async () => {
    const reworded = {...builtIn, title: 'Andere woorden'};
    const holder = await show({transport: collector(reworded, [], true)});
    while (holder.content.state.kind === 'loading') await settle(holder);
    expect(titleOf(holder)).to.equal('Andere woorden');
  });

  it('of the environment goes before that of the collector, and an own address before both', async () => {
    const environment = document.createElement('toegang-omgeving');
    environment.contentPack = sampleContent;
    document.body.append(environment);
    const asked: string[] = [];
    const holder = await show({transport: collector(longWordsContent, asked)}, environment);
    expect(titleOf(holder)).to.equal(sampleContent.title);
    expect(asked).to.deep.equal([]);
    holder.contentSrc = URL.createObjectURL(new Blob([JSON.stringify(rightToLeftContent)]));
    for (let tries = 0; tries < 50 && titleOf(holder) !== rightToLeftContent.title; tries += 1) await settle(holder);
    expect(titleOf(holder)).to.equal(rightToLeftContent.title);
    holder.contentPack = longWordsContent;
    await settle(holder);
    expect(titleOf(holder)).to.equal(longWordsContent.title);
  });

  it('that is wrong has its problems, with the place', async () => {
    const holder = await show({contentPack: wrongContent as ContentPack});
    const {state} = holder.content;
    expect(state.kind).to.equal('wrong');
    expect(state.kind === 'wrong' && state.problems.map(({path}) => path)).to.include('lang');
  });

  it('that is there no more is wrong, a collector that is down may be asked again', async () => {
    const down: Pick<Transport, 'fetchRound' | 'fetchContent'> = {
      fetchRound: () => Promise.resolve({ok: false, failure: {kind: 'unreachable'}}),
      fetchContent: () => Promise.reject(new Error('The round comes first.')),
    };
    const holder = await show({transport: down});
    expect(titleOf(holder)).to.equal('unreachable');
    down.fetchRound = collector(builtIn).fetchRound;
    const {state} = holder.content;
    if (state.kind === 'unreachable') state.retry();
    await settle(holder);
    expect(titleOf(holder)).to.equal(builtIn.title);
    holder.transport = createMemoryTransport();
    await settle(holder);
    expect(titleOf(holder)).to.equal('wrong');
  });

  it('is asked for again by an element that left the page before it came', async () => {
    const asked: string[] = [];
    const holder = Object.assign(new TitleHolder(), {transport: collector(longWordsContent, asked)});
    document.body.append(holder);
    await holder.updateComplete;
    holder.remove();
    document.body.append(holder);
    for (let tries = 0; tries < 10; tries += 1) await settle(holder);
    expect(titleOf(holder)).to.equal(longWordsContent.title);
    expect(asked.filter((request) => request === 'round')).to.have.lengthOf(2);
  });
});
