import {countHands, findBallot, findFormat, replay, revealTally, type SessionRules} from '@toegang/domain/session.js';
import {problemAt, type ContentPack, type Problem, type Reveal, type Session} from '@toegang/model';
import type {KnownSession, SessionAction, SessionLink} from '@toegang/transport';

type Done = {readonly session: Session} | {readonly problems: readonly Problem[]};

/** A session on this device alone, by the same rules as at a collector. Nothing is kept but in memory. */
export function openLocalSession(session: Session, content: ContentPack, clock = Date.now): SessionLink {
  const format = findFormat(content, session.format);
  const listeners = new Set<() => void>();
  let known: KnownSession = {
    ...{session, content, connection: 'live'},
    ...{pending: [], refused: [], votes: {}, clockAhead: 0},
  };
  const set = (change: Partial<KnownSession>): void => {
    known = {...known, ...change};
    for (const listener of listeners) listener();
  };
  return {
    get known() {
      return known;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    do(action) {
      if (known.session === null || format === undefined) return;
      const done = doAction(known.session, action, {content, format, now: clock()});
      if ('session' in done) set({session: done.session});
      else set({refused: [...known.refused, {action, reason: 'wrong', problems: done.problems}]});
    },
    dismiss: (refused) => set({refused: known.refused.filter((each) => each !== refused)}),
    close: () => listeners.clear(),
  };
}

function doAction(session: Session, action: SessionAction, rules: SessionRules & {readonly now: number}): Done {
  if (action.kind === 'reveal') return reveal(session, action.reveal, rules);
  if (action.kind === 'vote') return {problems: [problemAt('vote', 'raised hands', action.vote.value)]};
  const {session: changed, dropped} = replay(session, [action], rules);
  return dropped[0] ? {problems: dropped[0].problems} : {session: changed};
}

/** Hands may be counted again; without any the outcome is empty, and may still be counted. */
function reveal(session: Session, {on, hands}: Reveal, rules: SessionRules): Done {
  const ballot = findBallot(rules, on);
  if (ballot === null) return {problems: [problemAt('on', 'a vote of the content', on)]};
  return {session: hands ? countHands(session, ballot, hands) : revealTally(session, ballot, {votes: []})};
}
