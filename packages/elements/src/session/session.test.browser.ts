import {expect} from 'chai';
import type {Session} from '@toegang/model';
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

  it('shows the results that the page puts in its slot where the format asks to look at them', async () => {
    const looking: Session = {...sampleSessions.questions, format: 'read-together'};
    const sessions = createMemorySessions(looking, sampleTalkContent);
    for (const seat of ['facilitator', 'participant', 'screen'] as const) {
      sessions.change({...looking, themes: [], current: 'own-say', step: 'results'});
      const page = await showSession({sessions, place: {seat, key: seat}});
      const results = document.createElement('p');
      Object.assign(results, {slot: 'results', textContent: 'De uitkomsten'});
      page.element.append(results);
      await page.read('Eerst apart');
      if (seat !== 'screen') await page.until(() => results.assignedSlot !== null && !results.hidden);
      sessions.change({phase: 'theme'});
      if (seat !== 'participant') await page.until(() => results.assignedSlot !== null && !results.hidden);
      sessions.change({phase: 'close'});
      await page.until(() => results.assignedSlot === null && Boolean(results.hidden));
      page.element.remove();
      history.replaceState(null, '');
    }
  });

  it('tells who leads what another device changed', async () => {
    const sessions = createMemorySessions(sampleSessions.welcome, sampleTalkContent);
    const page = await showSession({sessions, place: {seat: 'facilitator', key: 'facilitator'}});
    await page.read('Dit doet u nu');
    sessions.change({phase: 'themes'});
    await page.until(() => page.texts('[role=status]').some((text) => text.includes('Kiezen')));
  });

  it('says that time is up', async () => {
    const timer = {state: 'running', seconds: 60, endsAt: Date.now() + 60_000} as const;
    const sessions = createMemorySessions({...sampleSessions.theme, timer}, sampleTalkContent);
    const page = await showSession({sessions, place: {seat: 'facilitator', key: 'facilitator'}});
    await page.read('Nog');
    sessions.change({timer: {...timer, endsAt: Date.now() - 1}});
    await page.until(() => page.texts('[role=status]').includes('De tijd is om'));
  });
});
