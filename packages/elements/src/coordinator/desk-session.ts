import type {Round} from '@toegang/model';
import {createHttpCoordinator, type CoordinatorTransport, type Failure, type Fetched} from '@toegang/transport';
import {Announcer} from '../ui/announcer.js';
import {FocusController} from '../ui/focus-controller.js';
import {PrintController} from '../ui/print-controller.js';
import type {DeskWords} from '../words/coordinator.js';
import type {DeskHost} from './desk-part.js';
import {Fetching} from './fetching.js';
import {NewRound} from './new-round.js';
import {QuestionController} from './question.js';
import {RoundDesk} from './round-desk.js';
import type {Tools} from './tools.js';

/** Status of HTTP for a key that is not right. */
const WRONG_KEY = 401;

/** Why somebody is not signed in yet. */
export type SignInProblem = 'empty' | 'wrong' | 'no-endpoint' | Failure;

/**
 * A coordinator's time at the desk, from signing in to signing out.
 *
 * Owns: the key, as long as the page is open; where the coordinator is, and what happens around it: focus, and what is
 * said. Does not own: what is done with a round, nor how anything looks.
 */
export class Desk implements Tools {
  readonly host: DeskHost;
  readonly announcer: Announcer;
  readonly focus: FocusController;
  readonly question: QuestionController;
  readonly print: PrintController;
  words: DeskWords;
  /** What was typed. */
  key = '';
  problem: SignInProblem | null = null;
  isTrying = false;
  #client: CoordinatorTransport | null = null;
  #rounds: Fetching<readonly Round[]> | null = null;
  #place: NewRound | RoundDesk | null = null;

  constructor(host: DeskHost, words: DeskWords) {
    this.host = host;
    this.words = words;
    this.announcer = new Announcer(host);
    this.focus = new FocusController(host);
    this.question = new QuestionController(host);
    this.print = new PrintController(host, () => {
      host.requestUpdate();
      host['performUpdate']();
    });
  }

  /** Null before signing in. */
  get rounds(): Fetching<readonly Round[]> | null {
    return this.#rounds;
  }

  /** Where the coordinator is; null at the list of rounds. */
  get place(): NewRound | RoundDesk | null {
    return this.#place;
  }

  readonly changed = (): void => this.host.requestUpdate();

  /** Says it to who cannot see that it was done. */
  say(text: string): void {
    this.announcer.say(text);
  }

  async signIn(key: string): Promise<void> {
    const client = this.#connect(key.trim());
    if (client === null || this.isTrying) return;
    this.isTrying = true;
    this.changed();
    const listed = await client.listRounds();
    this.isTrying = false;
    if (!listed.ok) {
      this.#refuse(isWrongKey(listed) ? 'wrong' : listed.failure);
      return;
    }
    this.key = '';
    this.problem = null;
    this.#client = client;
    this.#rounds = new Fetching(() => this.ask((desk) => desk.listRounds()), this.changed);
    this.#rounds.take(listed.value);
    const {round} = this.host.place;
    const found = listed.value.find(({id}) => id === round);
    if (found) this.openRound(found);
    else this.focus.moveTo('#title');
  }

  /** Forgets the key and all that was seen with it. */
  signOut(problem: SignInProblem | null = null): void {
    this.#leave();
    this.#client = null;
    this.#rounds = null;
    this.problem = problem;
    if (problem === null) this.say(this.words.signedOut);
    this.focus.moveTo(problem === null ? '#title' : '#errors');
  }

  /** Asks the collector; a key that is not right any more leads back to signing in. */
  async ask<T>(question: (client: CoordinatorTransport) => Promise<Fetched<T>>): Promise<Fetched<T>> {
    if (this.#client === null) return {ok: false, failure: {kind: 'unreachable'}};
    const fetched = await question(this.#client);
    if (isWrongKey(fetched)) this.signOut('wrong');
    return fetched;
  }

  /** What a scan in the coordinator's hands sends with. */
  get paper(): CoordinatorTransport['paper'] | null {
    return this.#client?.paper ?? null;
  }

  showList(): void {
    this.#leave();
    void this.#rounds?.load();
    this.focus.moveTo('#title');
  }

  startRound(): void {
    this.#place = new NewRound(this, (round) => this.openRound(round));
    this.focus.moveTo('#title');
  }

  openRound(round: Round): void {
    this.#leave();
    this.#place = new RoundDesk(this, round);
    this.focus.moveTo('#title');
  }

  #leave(): void {
    if (this.#place instanceof RoundDesk) this.#place.leave();
    this.#place = null;
  }

  #connect(key: string): CoordinatorTransport | null {
    const {connect, endpoint} = this.host.place;
    if (key === '') this.#refuse('empty');
    else if (connect) return connect(key);
    else if (endpoint) return createHttpCoordinator({endpoint, key});
    else this.#refuse('no-endpoint');
    return null;
  }

  #refuse(problem: SignInProblem): void {
    this.problem = problem;
    this.focus.moveTo('#errors');
  }
}

function isWrongKey(fetched: Fetched<unknown>): boolean {
  return !fetched.ok && fetched.failure.kind === 'refused' && fetched.failure.status === WRONG_KEY;
}
