import {expect} from 'chai';
import {sampleSessions, sampleTalkContent} from '@toegang/model/samples';
import {showSession} from './testing/session-page.js';
import {createMemorySessions} from './testing/memory-sessions.js';
import './toegang-gesprek.js';

describe('a session', () => {
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '');
  });

  it('shows each seat what its format says', async () => {
    const sessions = createMemorySessions(sampleSessions.welcome, sampleTalkContent);
    for (const [seat, text] of [
      ['facilitator', 'Vertel wat er nu gebeurt.'],
      ['participant', 'U doet mee.'],
      ['screen', 'Dit doen we nu.'],
    ] as const) {
      const page = await showSession({sessions, place: {seat, key: seat}});
      await page.read(text);
      expect(page.texts('h2')).to.have.lengthOf(1);
      page.element.remove();
    }
  });
});
