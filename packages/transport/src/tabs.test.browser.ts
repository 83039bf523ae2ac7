import {expect} from 'chai';
import {makeResponse} from './testing/sample-rounds.js';
import {nextNews, openSite, settle} from './testing/site.js';
import {openTab} from './testing/tabs.js';

describe('a tab that is closed', () => {
  it('while its response waits, leaves it to the next page, which sends it', async () => {
    const {collector, options, openPage, findDatabases} = openSite();
    const response = makeResponse();
    collector.trouble = 'offline';
    const tab = await openTab();
    await tab.module.createHttpTransport(options).submit(response);
    tab.close();

    collector.trouble = 'none';
    const {id, outcome} = await nextNews(openPage());
    expect(id).to.equal(response.id);
    expect(outcome.kind).to.equal('stored');
    expect(collector.memory.responses).to.deep.equal([response]);
    expect(await findDatabases()).to.deep.equal([]);
  });

  it('in the middle of sending, leaves its response to the next page, which sends it', async () => {
    const {collector, options, openPage} = openSite();
    const response = makeResponse();
    collector.trouble = 'silent';
    const tab = await openTab();
    const asked = collector.nextRequest();
    void tab.module.createHttpTransport(options).submit(response);
    await asked;
    tab.close();

    collector.trouble = 'none';
    expect((await nextNews(openPage())).outcome.kind).to.equal('stored');
    expect(collector.memory.responses).to.deep.equal([response]);
  });

  it('leaves its response to a page that can erase it', async () => {
    const {collector, options, openPage, findDatabases} = openSite();
    collector.trouble = 'offline';
    const tab = await openTab();
    await tab.module.createHttpTransport(options).submit(makeResponse());
    tab.close();

    const page = openPage();
    const {id, outcome} = await nextNews(page);
    expect(outcome).to.deep.equal({kind: 'waiting', kept: 'device'});
    expect(await page.discard(id)).to.equal(true);
    expect(await findDatabases()).to.deep.equal([]);
  });

  it('leaves nothing to a page with another endpoint', async () => {
    const {collector, options, openPage, findDatabases} = openSite();
    collector.trouble = 'offline';
    const tab = await openTab();
    await tab.module.createHttpTransport(options).submit(makeResponse());
    tab.close();

    const elsewhere = openSite();
    await elsewhere.openPage().submit(makeResponse());
    expect(elsewhere.collector.posts).to.have.length(1);
    expect(await findDatabases()).to.have.length(1);

    collector.trouble = 'none';
    await nextNews(openPage());
  });
});

describe('a double click', () => {
  it('sends once, and both hear the same', async () => {
    const {collector, openPage} = openSite();
    const page = openPage();
    const response = makeResponse();
    const [first, second] = await Promise.all([page.submit(response), page.submit(response)]);
    expect(first.kind).to.equal('stored');
    expect(second).to.deep.equal(first);
    expect(collector.posts).to.deep.equal([response.id]);
  });

  it('sends once, also when two parts of the page each have a transport', async () => {
    const {collector, openPage} = openSite();
    const response = makeResponse();
    const [first, second] = await Promise.all([openPage().submit(response), openPage().submit(response)]);
    expect(second).to.deep.equal(first);
    expect(collector.posts).to.deep.equal([response.id]);
  });
});

describe('two tabs', () => {
  it('that send the same response at once, store it once', async () => {
    const {collector, clock, options, findDatabases} = openSite();
    const response = makeResponse();
    const tabs = [await openTab(), await openTab()];
    const pages = tabs.map(({module}) => module.createHttpTransport(options));
    collector.trouble = 'slow';
    const news = pages.map((page) => nextNews(page));
    const asked = collector.nextRequest();
    const submissions = pages.map((page) => page.submit(response));
    // The one that is too late does not wait for the other.
    expect((await Promise.race(submissions)).kind).to.equal('waiting');
    await asked;
    for (const page of pages) await settle(page);
    expect(collector.posts).to.have.length(1);

    collector.trouble = 'none';
    collector.answer();
    await Promise.race(news);
    clock.advance(2000);
    for (const page of pages) await settle(page);
    expect(collector.memory.responses).to.deep.equal([response]);
    expect(await findDatabases()).to.deep.equal([]);
    for (const tab of tabs) tab.close();
  });

  it('that find the same response waiting, send it one at a time, and both hear of it', async () => {
    const {collector, options, findDatabases} = openSite();
    const response = makeResponse();
    collector.trouble = 'offline';
    const tab = await openTab();
    await tab.module.createHttpTransport(options).submit(response);
    tab.close();

    collector.trouble = 'slow';
    const tabs = [await openTab(), await openTab()];
    const pages = tabs.map(({module}) => module.createHttpTransport(options));
    const news = Promise.all(pages.map((page) => nextNews(page)));
    for (const page of pages) await settle(page);
    expect(collector.mostAtOnce).to.equal(1);

    collector.answer();
    expect((await news).map(({outcome}) => outcome.kind)).to.deep.equal(['stored', 'stored']);
    expect(collector.memory.responses).to.deep.equal([response]);
    expect(await findDatabases()).to.deep.equal([]);
    for (const each of tabs) each.close();
  });

  it('of which one sends what the other waits with: the other hears the receipt', async () => {
    const {collector, options, openPage} = openSite();
    const response = makeResponse();
    collector.trouble = 'offline';
    const tab = await openTab();
    const other = tab.module.createHttpTransport(options);
    await other.submit(response);

    collector.trouble = 'none';
    const news = nextNews(other);
    openPage();
    expect(await news).to.deep.equal({id: response.id, outcome: {kind: 'stored', receipt: '0000-0000-0000-0001'}});
    expect(collector.posts).to.have.length(2);
    tab.close();
  });
});
