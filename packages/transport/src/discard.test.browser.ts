import {expect} from 'chai';
import {makeResponse} from './testing/sample-rounds.js';
import {nextNews, openSite, settle} from './testing/site.js';

describe('a visitor who erases a response that waits', () => {
  it('erases it from the device, and it is never sent', async () => {
    const {collector, clock, openPage, findDatabases} = openSite();
    const page = openPage();
    const response = makeResponse();
    collector.trouble = 'offline';
    await page.submit(response);
    expect(await page.discard(response.id)).to.equal(true);
    expect(await findDatabases()).to.deep.equal([]);
    collector.trouble = 'none';
    clock.advance(1_000_000);
    await settle(page);
    expect(collector.posts).to.deep.equal([response.id]);
  });

  it('while another one is being sent, erases it before its turn', async () => {
    const {collector, clock, openPage} = openSite();
    const page = openPage();
    const responses = [makeResponse(), makeResponse()];
    collector.trouble = 'offline';
    for (const response of responses) await page.submit(response);

    collector.trouble = 'slow';
    const asked = collector.nextRequest();
    clock.advance(4000);
    await asked;
    const [sending = ''] = collector.posts.slice(-1);
    const erased = responses.find(({id}) => id !== sending)?.id ?? '';
    expect(await page.discard(erased)).to.equal(true);
    const news = nextNews(page);
    collector.trouble = 'none';
    collector.answer();
    expect((await news).id).to.equal(sending);
    await settle(page);
    expect(collector.memory.responses.map(({id}) => id)).to.deep.equal([sending]);
  });

  it('while it is being sent, hears after that whether it was in time', async () => {
    const {collector, openPage} = openSite();
    const page = openPage();
    const response = makeResponse();
    const asked = collector.nextRequest();
    const submission = page.submit(response);
    await asked;
    expect(await page.discard(response.id)).to.equal(false);
    expect(await submission).to.deep.equal({kind: 'stored', receipt: '0000-0000-0000-0001'});
  });
});
