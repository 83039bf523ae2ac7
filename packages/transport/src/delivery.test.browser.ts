import {expect} from 'chai';
import {withInstead} from './testing/device.js';
import type {Trouble} from './testing/fake-collector.js';
import {closedRound, makeResponse} from './testing/sample-rounds.js';
import {nextNews, openSite, settle} from './testing/site.js';
import type {Submission} from './transport.js';

const waiting: Submission = {kind: 'waiting', kept: 'device'};
const stored: Submission = {kind: 'stored', receipt: '0000-0000-0000-0001'};

describe('a response is stored exactly once', () => {
  const troubles: readonly (readonly [string, Trouble])[] = [
    ['there is no connection', 'offline'],
    ['the service is broken (503)', {status: 503}],
    ['the service is too busy (429)', {status: 429}],
    ['the answer gets lost on its way back', 'answer-lost'],
    ['the Wi-Fi of a hotel says yes to everything', {status: 200, body: '<h1>Welkom</h1>'}],
    ['a firewall says no (403)', {status: 403, body: '<h1>Verboden</h1>'}],
  ];
  for (const [sentence, trouble] of troubles) {
    it(`when ${sentence} the first time`, async () => {
      const {collector, clock, openPage, findDatabases} = openSite();
      const page = openPage();
      const response = makeResponse();
      collector.trouble = trouble;
      expect(await page.submit(response)).to.deep.equal(waiting);
      expect(await findDatabases()).to.have.length(1);

      collector.trouble = 'none';
      const news = nextNews(page);
      clock.advance(2000);
      expect(await news).to.deep.equal({id: response.id, outcome: stored});
      expect(collector.memory.responses).to.deep.equal([response]);
      expect(await findDatabases()).to.deep.equal([]);
    });
  }

  it('when the service does not answer in time the first time', async () => {
    const {collector, clock, openPage} = openSite();
    const page = openPage();
    const response = makeResponse();
    collector.trouble = 'silent';
    const asked = collector.nextRequest();
    const submission = page.submit(response);
    await asked;
    clock.advance(15_000);
    expect(await submission).to.deep.equal(waiting);

    collector.trouble = 'none';
    const news = nextNews(page);
    clock.advance(2000);
    expect((await news).outcome).to.deep.equal(stored);
    expect(collector.memory.responses).to.deep.equal([response]);
  });

  it('when the trouble lasts for many tries, and the page says after each that it waits', async () => {
    const {collector, clock, openPage} = openSite();
    const page = openPage();
    collector.trouble = 'offline';
    await page.submit(makeResponse());
    for (const pauseMs of [2000, 4000, 8000, 16_000]) {
      const news = nextNews(page);
      clock.advance(pauseMs);
      expect((await news).outcome).to.deep.equal(waiting);
    }
    collector.trouble = 'none';
    const news = nextNews(page);
    clock.advance(32_000);
    expect((await news).outcome).to.deep.equal(stored);
    expect(collector.posts).to.have.length(6);
  });

  it('when several wait, all of them', async () => {
    const {collector, openPage} = openSite();
    const page = openPage();
    const responses = [makeResponse(), makeResponse(), makeResponse()];
    collector.trouble = 'offline';
    for (const response of responses) await page.submit(response);

    collector.trouble = 'none';
    const heard = new Set<string>();
    const all = new Promise<void>((resolve) => {
      page.watch((id) => {
        heard.add(id);
        if (heard.size === responses.length) resolve();
      });
    });
    dispatchEvent(new Event('online'));
    await all;
    expect(collector.memory.responses).to.have.deep.members(responses);
    expect(collector.mostAtOnce).to.equal(1);
  });
});

describe('a response that waits is sent', () => {
  it('as soon as the connection is back', async () => {
    const {collector, openPage} = openSite();
    const page = openPage();
    collector.trouble = 'offline';
    await page.submit(makeResponse());
    collector.trouble = 'none';
    const news = nextNews(page);
    dispatchEvent(new Event('online'));
    expect((await news).outcome).to.deep.equal(stored);
  });

  it('as soon as the visitor looks at the page again', async () => {
    const {collector, openPage} = openSite();
    const page = openPage();
    collector.trouble = 'offline';
    await page.submit(makeResponse());
    collector.trouble = 'none';
    const news = nextNews(page);
    await withInstead(document, 'visibilityState', 'visible', () => {
      document.dispatchEvent(new Event('visibilitychange'));
      return Promise.resolve();
    });
    expect((await news).outcome).to.deep.equal(stored);
  });

  it('when the visitor sends it again, at once', async () => {
    const {collector, openPage} = openSite();
    const page = openPage();
    const response = makeResponse();
    collector.trouble = 'offline';
    await page.submit(response);
    collector.trouble = 'none';
    expect(await page.submit(response)).to.deep.equal(stored);
  });

  it('not before the time that the service asked for, whatever else happens', async () => {
    const {collector, clock, openPage} = openSite();
    const page = openPage();
    collector.trouble = {status: 429, headers: {'retry-after': '60'}};
    await page.submit(makeResponse());
    collector.trouble = 'none';
    clock.advance(59_000);
    dispatchEvent(new Event('online'));
    await settle(page);
    expect(collector.posts).to.have.length(1);
    const news = nextNews(page);
    clock.advance(3000);
    expect((await news).outcome).to.deep.equal(stored);
  });
});

describe('sending', () => {
  it('outlives the page the first time, where a browser can; a retry need not', async () => {
    const {collector, clock, openPage} = openSite();
    const outlives: unknown[] = [];
    const page = openPage({
      fetch: (address, init) => {
        outlives.push(init?.keepalive);
        return collector.fetch(address, init);
      },
    });
    collector.trouble = 'offline';
    await page.submit(makeResponse());
    const news = nextNews(page);
    clock.advance(2000);
    await news;
    expect(outlives).to.deep.equal([true, false]);
  });

  it('stops at a service that asks for rest, also for the other responses', async () => {
    const {collector, clock, openPage} = openSite();
    const page = openPage();
    collector.trouble = 'offline';
    for (const response of [makeResponse(), makeResponse(), makeResponse()]) await page.submit(response);
    collector.trouble = {status: 429, headers: {'retry-after': '60'}};
    const news = nextNews(page);
    clock.advance(8000);
    await news;
    await settle(page);
    expect(collector.posts).to.have.length(3 + 1);
  });
});

describe('a refusal', () => {
  for (const status of [400, 404, 409, 410, 413, 422]) {
    it(`with ${status} is final: nothing is left on the device and nothing is tried again`, async () => {
      const {collector, clock, openPage, findDatabases} = openSite();
      collector.trouble = {status};
      const page = openPage();
      const outcome = await page.submit(makeResponse());
      expect(outcome).to.deep.equal({kind: 'refused', status, detail: '', problems: []});
      expect(await findDatabases()).to.deep.equal([]);
      clock.advance(1_000_000);
      await settle(page);
      expect(collector.posts).to.have.length(1);
    });
  }

  it('of a response that waited is told to the page, and nothing is left on the device', async () => {
    const {collector, clock, openPage, findDatabases} = openSite();
    const page = openPage();
    const response = makeResponse({round: closedRound.id});
    collector.trouble = 'offline';
    await page.submit(response);
    collector.trouble = 'none';
    const news = nextNews(page);
    clock.advance(2000);
    const {id, outcome} = await news;
    expect(id).to.equal(response.id);
    expect(outcome).to.deep.include({kind: 'refused', status: 409, detail: 'This round is closed.'});
    expect(await findDatabases()).to.deep.equal([]);
  });
});
