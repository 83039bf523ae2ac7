import {expect} from 'chai';
import {makeResponse} from './testing/sample-rounds.js';
import {nextNews, openSite} from './testing/site.js';

describe('a code in the address', () => {
  const before = location.pathname + location.search;
  afterEach(() => history.replaceState(null, '', before));

  it('goes with the response, is no part of it, and leaves the address', async () => {
    history.replaceState({step: 3}, '', '#audience=resident&code=ABCD-EFGH');
    const {collector, openPage} = openSite();
    const response = makeResponse();
    await openPage().submit(response);
    expect(collector.keys).to.deep.equal(['Bearer ABCD-EFGH']);
    expect(collector.memory.responses).to.deep.equal([response]);
    expect(location.hash).to.equal('#audience=resident');
    expect(history.state).to.deep.equal({step: 3});
  });

  it('waits with its response, for the next page too, which has no code', async () => {
    history.replaceState(null, '', '#code=ABCD-EFGH');
    const {collector, openPage} = openSite();
    collector.trouble = 'offline';
    await openPage().submit(makeResponse());
    collector.trouble = 'none';
    await nextNews(openPage());
    expect(collector.keys).to.deep.equal(['Bearer ABCD-EFGH', 'Bearer ABCD-EFGH']);
    expect(location.hash).to.equal('');
  });

  it('that is not there is not made up', async () => {
    const {collector, openPage} = openSite();
    await openPage().submit(makeResponse());
    expect(collector.keys).to.deep.equal([null]);
  });
});
