import {expect} from 'chai';
import {longWordsContent, longWordsResults, manyResults, sampleContent, smallResults} from '@toegang/model/samples';
import type {PublishedResults, Round, ScanContent} from '@toegang/model';
import {createMemoryTransport, type Fetched} from '@toegang/transport';
import '../context/toegang-omgeving.js';
import type {CollectorReader} from '../context/collector-reader.js';
import {clearPage, showRadar} from './testing/radar-page.js';
import './toegang-radar.js';

const addresses: string[] = [];

/** Gives data an address on this page. */
function addressOf(data: unknown): string {
  const address = URL.createObjectURL(new Blob([JSON.stringify(data)], {type: 'application/json'}));
  addresses.push(address);
  return address;
}

function roundOf({id, version}: ScanContent): Round {
  return {
    id: manyResults.round,
    title: 'Voorbeeld',
    state: 'closed',
    content: {id, version},
    publish: 'on-close',
    minimumGroupSize: 10,
    closedGroup: false,
    retentionDays: 365,
  };
}

const collector = (results: PublishedResults, content: ScanContent): CollectorReader =>
  createMemoryTransport({rounds: [roundOf(content)], contents: [content], results: [results]});

describe('the results come', () => {
  afterEach(() => {
    clearPage();
    for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
  });

  it('from an address', async () => {
    const page = await showRadar({resultsSrc: addressOf(manyResults)});
    await expectText(page, 'Inwoners 45 mensen');
  });

  it('from a collector, with the content that they are counted by', async () => {
    const page = await showRadar({
      contentPack: null,
      round: longWordsResults.round,
      transport: collector(longWordsResults, longWordsContent),
    });
    await expectText(page, longWordsContent.principles[0]?.title ?? '');
  });

  it('from the environment around it', async () => {
    const environment = document.createElement('toegang-omgeving');
    environment.results = manyResults;
    environment.contentPack = sampleContent;
    document.body.append(environment);
    const page = await showRadar({contentPack: null}, environment);
    expect(page.text).to.contain('Inwoners 45 mensen');
  });

  it('first from its own property, then from its address, then from the environment, then from the collector', async () => {
    const environment = document.createElement('toegang-omgeving');
    environment.results = manyResults;
    document.body.append(environment);
    const transport = collector(longWordsResults, longWordsContent);
    const page = await showRadar({round: longWordsResults.round, transport}, environment);
    await expectText(page, 'Inwoners 45 mensen');
    page.element.resultsSrc = addressOf({...manyResults, audiences: smallResults.audiences});
    await expectText(page, 'Inwoners 22 mensen');
    page.element.results = manyResults;
    await expectText(page, 'Inwoners 45 mensen');
  });

  it('some day: until then the radar says that they are on their way', async () => {
    const transport: CollectorReader = {
      ...collector(manyResults, sampleContent),
      fetchResults: () => new Promise(() => undefined),
    };
    const page = await showRadar({round: manyResults.round, transport});
    expect(page.text).to.contain('De uitkomsten worden geladen');
  });

  it('again when the round is another', async () => {
    const other = {...smallResults, round: 'later'};
    const transport = createMemoryTransport({results: [manyResults, other]});
    const page = await showRadar({round: manyResults.round, transport});
    await expectText(page, 'Inwoners 45 mensen');
    page.element.round = 'later';
    await expectText(page, 'Inwoners 22 mensen');
  });

  it('late, when those of an earlier round came later still: the newer stay', async () => {
    const answers = new Map<string, (fetched: Fetched<PublishedResults>) => void>();
    const transport: CollectorReader = {
      fetchContent: () => Promise.resolve({ok: true, value: sampleContent}),
      fetchResults: (round) => new Promise((answer) => answers.set(round, answer)),
    };
    const page = await showRadar({round: 'first', transport});
    page.element.round = 'second';
    await page.settle();
    answers.get('second')?.({ok: true, value: smallResults});
    answers.get('first')?.({ok: true, value: manyResults});
    await expectText(page, 'Inwoners 22 mensen');
  });

  it('not, when nobody can be reached: it says so, and tries again when asked', async () => {
    let isUp = false;
    const transport: CollectorReader = {
      ...collector(manyResults, sampleContent),
      fetchResults: () =>
        Promise.resolve(isUp ? {ok: true, value: manyResults} : {ok: false, failure: {kind: 'unreachable'}}),
    };
    const page = await showRadar({round: manyResults.round, transport});
    expect(page.text).to.contain('De uitkomsten kunnen nu niet geladen worden');
    isUp = true;
    await page.click('button');
    await expectText(page, 'Inwoners 45 mensen');
  });

  it('not, when the collector does not know the round: its words are shown', async () => {
    const page = await showRadar({round: 'nowhere', transport: createMemoryTransport()});
    expect(page.text).to.contain('Deze uitkomsten kunnen niet getoond worden');
  });

  it('not, when an address has something else', async () => {
    const page = await showRadar({resultsSrc: addressOf({hello: 'there'})});
    await expectText(page, 'Deze uitkomsten kunnen niet getoond worden');
  });
});

async function expectText(page: Awaited<ReturnType<typeof showRadar>>, text: string): Promise<void> {
  for (let tries = 0; tries < 50 && !page.text.includes(text); tries += 1) await page.settle();
  expect(page.text).to.contain(text);
}
