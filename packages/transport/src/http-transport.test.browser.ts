import {expect} from 'chai';
import {nextNews, openSite} from './testing/site.js';
import {closedRound, makeResponse, openRound} from './testing/sample-rounds.js';
import {transportContract, type Subject} from './testing/transport-contract.js';

describe('an http transport', () => {
  const makeSubject = (): Subject => {
    const {collector, openPage} = openSite();
    const rounds = {openRound: openRound.id, closedRound: closedRound.id};
    return {transport: openPage(), ...rounds, makeResponse, countStored: () => collector.memory.responses.length};
  };
  for (const {sentence, check} of transportContract(makeSubject)) it(sentence, check);

  it('finds what waits for its endpoint, however a page writes that endpoint', async () => {
    const {collector, options, openPage} = openSite();
    const {pathname} = new URL(options.endpoint);
    collector.trouble = 'offline';
    const page = openPage({endpoint: pathname});
    await page.submit(makeResponse());

    const news = nextNews(openPage({endpoint: `${location.origin}${pathname}/`}));
    expect((await news).outcome.kind).to.equal('waiting');
    collector.trouble = {status: 410};
    dispatchEvent(new Event('online'));
    expect((await nextNews(page)).outcome.kind).to.equal('refused');
  });
});
