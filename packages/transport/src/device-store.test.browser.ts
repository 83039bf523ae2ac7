import {expect} from 'chai';
import {createDeviceStore} from './device-store.js';
import {createDraftStore} from './draft-store.js';
import {findDatabases, withInstead} from './testing/device.js';
import {createManualClock} from './testing/manual-clock.js';
import {makeResponse, openRound} from './testing/sample-rounds.js';
import {nextNews, openSite} from './testing/site.js';
import {openTab} from './testing/tabs.js';

describe('the device', () => {
  it('keeps nothing before something is sent, not even for a moment', async () => {
    const {openPage, findDatabases} = openSite();
    let opened = 0;
    const open = (): never => {
      opened += 1;
      throw new Error('Not expected.');
    };
    await withInstead(indexedDB, 'open', open, async () => {
      const page = openPage();
      await page.fetchRound(openRound.id);
      expect(await page.discard('nothing')).to.equal(false);
      await createDraftStore().load('nothing');
    });
    expect(opened).to.equal(0);
    expect(await findDatabases()).to.deep.equal([]);
  });

  it('keeps a response before it is sent, and nothing once it is acknowledged', async () => {
    const {collector, openPage, findDatabases} = openSite();
    let whileSending: readonly string[] = [];
    const page = openPage({
      fetch: async (...asked) => {
        whileSending = await findDatabases();
        return collector.fetch(...asked);
      },
    });
    await page.submit(makeResponse());
    expect(whileSending).to.have.length(1);
    expect(await findDatabases()).to.deep.equal([]);
  });

  it('that cannot tell which databases it has, still gets none before something is sent', async () => {
    const {openPage, findDatabases} = openSite();
    await withInstead(indexedDB, 'databases', undefined, async () => {
      expect(await openPage().discard('nothing')).to.equal(false);
    });
    expect(await findDatabases()).to.deep.equal([]);
  });

  it('that cannot tell which databases it has, still gives back what waits', async () => {
    const {collector, options, openPage} = openSite();
    collector.trouble = 'offline';
    const tab = await openTab();
    await tab.module.createHttpTransport(options).submit(makeResponse());
    tab.close();
    collector.trouble = 'none';
    await withInstead(indexedDB, 'databases', undefined, async () => {
      expect((await nextNews(openPage())).outcome.kind).to.equal('stored');
    });
  });

  it('without locks stores once too', async () => {
    const {collector, openPage, findDatabases} = openSite();
    const response = makeResponse();
    await withInstead(navigator, 'locks', undefined, async () => {
      const pages = [openPage(), openPage()];
      await Promise.all(pages.map((page) => page.submit(response)));
      await Promise.all(pages.map((page) => page.submit(makeResponse())));
    });
    expect(collector.memory.responses).to.have.length(3);
    expect(await findDatabases()).to.deep.equal([]);
  });
});

describe('a device that keeps nothing', () => {
  const refuse = (): never => {
    throw new DOMException('Not here.', 'SecurityError');
  };

  it('still sends, and says that what waits is lost with the page', async () => {
    const {collector, clock, openPage} = openSite();
    await withInstead(indexedDB, 'open', refuse, async () => {
      const page = openPage();
      const response = makeResponse();
      collector.trouble = 'offline';
      expect(await page.submit(response)).to.deep.equal({kind: 'waiting', kept: 'page'});
      collector.trouble = 'none';
      const news = nextNews(page);
      clock.advance(2000);
      expect((await news).outcome.kind).to.equal('stored');
      expect(collector.memory.responses).to.deep.equal([response]);
    });
  });

  it('because the page is in a sandbox, still sends', async () => {
    const {openPage} = openSite();
    const locks = {request: () => Promise.reject(new DOMException('Not here.', 'SecurityError'))};
    await withInstead(navigator, 'locks', locks, () =>
      withInstead(indexedDB, 'open', refuse, async () => {
        expect((await openPage().submit(makeResponse())).kind).to.equal('stored');
      }),
    );
  });

  it('lets the visitor erase what waits on the page', async () => {
    const {collector, openPage} = openSite();
    await withInstead(indexedDB, 'open', refuse, async () => {
      const page = openPage();
      const response = makeResponse();
      collector.trouble = 'offline';
      await page.submit(response);
      expect(await page.discard(response.id)).to.equal(true);
    });
  });

  it('because a frozen tab is at it, says so after three seconds', async () => {
    const clock = createManualClock();
    const store = createDeviceStore<string>('toegang-test', clock);
    let thaw: (value?: unknown) => void = () => undefined;
    const frozen = new Promise((resolve) => (thaw = resolve));
    const other = navigator.locks.request('toegang-test', () => frozen);
    const putting = store.put('key', 'value');
    const getting = store.get('key');
    clock.advance(3000);
    expect(await putting).to.equal(false);
    expect(await getting).to.equal(undefined);

    thaw();
    await other;
    expect(await store.remove('key')).to.equal(true);
    expect(await findDatabases('toegang-test')).to.deep.equal([]);
  });
});

describe('a draft', () => {
  const key = 'voorbeeld-2026 resident';

  it('is kept on the device when the visitor asks, and comes back as it was', async () => {
    const draft = {answers: {'fitting-1': 4, 'fitting-2': null}, step: 3};
    expect(await createDraftStore().save(key, draft)).to.equal(true);
    expect(await createDraftStore().load(key)).to.deep.equal(draft);
    await createDraftStore().erase(key);
  });

  it('leaves nothing on the device when it is erased', async () => {
    const store = createDraftStore();
    await store.save(key, {step: 1});
    await store.save('another', {step: 2});
    expect(await store.erase(key)).to.equal(true);
    expect(await store.load(key)).to.equal(undefined);
    expect(await store.load('another')).to.deep.equal({step: 2});
    expect(await store.erase('another')).to.equal(true);
    expect(await findDatabases('toegang-drafts')).to.deep.equal([]);
  });

  it('that was never saved, is not there, and looking for it leaves nothing', async () => {
    const store = createDraftStore();
    expect(await store.load(key)).to.equal(undefined);
    expect(await store.erase(key)).to.equal(false);
    expect(await findDatabases('toegang-drafts')).to.deep.equal([]);
  });

  it('that cannot be kept is a value, not an exception', async () => {
    const store = createDraftStore();
    expect(await store.save(key, {notJson: () => undefined})).to.equal(false);
    expect(await findDatabases('toegang-drafts')).to.deep.equal([]);
  });
});
