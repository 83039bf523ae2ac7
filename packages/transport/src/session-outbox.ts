import type {Vote, VoteValue} from '@toegang/model';
import type {SessionAction} from './session-link.js';

/** An action on its way: what it is, and once it is kept elsewhere, from which number of the session on it can be seen. */
export interface Waiting {
  readonly action: SessionAction;
  readonly keptAt: number | null;
}

/**
 * What was done on this device in a session, in order, until everybody can see it. Owns: that order, and what this
 * device voted. Does not own: sending.
 */
export class SessionOutbox {
  #waiting: readonly Waiting[] = [];
  /** The votes that count. */
  #votes: Readonly<Record<string, VoteValue>> = {};

  /** What is on its way, oldest first. */
  get pending(): readonly SessionAction[] {
    return this.#waiting.map(({action}) => action);
  }

  /** What this device voted, also what is still on its way. */
  get votes(): Readonly<Record<string, VoteValue>> {
    return this.#waiting.reduce((votes, {action}) => (action.kind === 'vote' ? withVote(votes, action.vote) : votes), {
      ...this.#votes,
    });
  }

  /** What is to be sent now; null when everything is kept elsewhere. */
  get next(): Waiting | null {
    return this.#waiting.find(({keptAt}) => keptAt === null) ?? null;
  }

  /** Takes an action in. A vote takes the place of one on the same that was not sent yet; `sending` is being sent now. */
  add(action: SessionAction, sending: Waiting | null): void {
    const isReplaced = (one: Waiting): boolean =>
      one !== sending && one.keptAt === null && isSameVote(one.action, action);
    this.#waiting = [...this.#waiting.filter((one) => !isReplaced(one)), {action, keptAt: null}];
  }

  /** Somebody else keeps it now; it goes when the session that is known here has that number. */
  keep(sent: Waiting, revision: number): void {
    if (sent.action.kind === 'vote') this.#votes = withVote(this.#votes, sent.action.vote);
    this.#waiting = this.#waiting.map((one) => (one === sent ? {...one, keptAt: revision} : one));
  }

  /** It was refused. */
  drop(sent: Waiting): void {
    this.#waiting = this.#waiting.filter((one) => one !== sent);
  }

  /** The session that is known here has this number. */
  settle(revision: number): void {
    this.#waiting = this.#waiting.filter(({keptAt}) => keptAt === null || keptAt > revision);
  }
}

function isSameVote(one: SessionAction, other: SessionAction): boolean {
  return one.kind === 'vote' && other.kind === 'vote' && one.vote.on === other.vote.on;
}

function withVote(votes: Readonly<Record<string, VoteValue>>, {on, value}: Vote): Readonly<Record<string, VoteValue>> {
  const others = Object.entries(votes).filter(([name]) => name !== on);
  return Object.fromEntries(value === null ? others : [...others, [on, value]]);
}
