import type {AuditEntry, Progress, Round, RoundState, ScanContent} from '@toegang/model';
import type {CoordinatorTransport, ExportFormat, Failure, Fetched} from '@toegang/transport';
import {languageOf} from '../context/language.js';
import {saveFile} from '../ui/save-file.js';
import {Codes} from './codes.js';
import {Fetching} from './fetching.js';
import {PaperDesk} from './paper-desk.js';
import {invitationLink} from './invitation-link.js';
import {Queue} from './queue.js';
import type {RoundTools, Tools} from './tools.js';

export type Section = 'overview' | 'invite' | 'answers' | 'paper' | 'audit';

/**
 * One round on the desk.
 *
 * Owns: which part of it is shown, what is known of it, and what is done with the round itself. Does not own: judging
 * answers, codes and paper forms; those have desks of their own.
 */
export class RoundDesk implements RoundTools {
  readonly desk: Tools;
  readonly progress: Fetching<Progress>;
  readonly content: Fetching<ScanContent>;
  readonly audit: Fetching<readonly AuditEntry[]>;
  readonly queue: Queue;
  readonly codes: Codes;
  readonly paper: PaperDesk;
  failure: Failure | null = null;
  /** Where the scan of this round is; what the coordinator typed goes before what the page says. */
  scanAddress: string;
  #round: Round;
  #section: Section = 'overview';
  #isBusy = false;

  constructor(desk: Tools, round: Round) {
    this.desk = desk;
    this.#round = round;
    this.scanAddress = desk.host.scanHref ?? '';
    const {id} = round;
    this.progress = new Fetching(() => desk.ask((client) => client.fetchProgress(id)), desk.changed);
    this.content = new Fetching(
      () => desk.ask((client) => client.fetchContent(id, languageOf(desk.host))),
      desk.changed,
    );
    this.audit = new Fetching(() => desk.ask((client) => client.fetchAudit(id)), desk.changed);
    this.queue = new Queue(this);
    this.codes = new Codes(this);
    this.paper = new PaperDesk(this);
    void this.content.load();
    void this.progress.load();
  }

  get round(): Round {
    return this.#round;
  }

  get section(): Section {
    return this.#section;
  }

  /** The link for a group, and with a code for one of it; null while the address is none. */
  linkFor(audience: string, code?: string): string | null {
    const invited = {round: this.#round.id, audience, ...(code && {code})};
    return invitationLink(this.scanAddress, document.baseURI, invited);
  }

  show(section: Section): void {
    this.leave();
    this.#section = section;
    this.failure = null;
    if (section === 'overview') void this.progress.load();
    if (section === 'answers') this.queue.open();
    if (section === 'audit') void this.audit.load();
    if (section === 'invite' && this.#round.invitation === 'codes') void this.codes.counts.load();
    if (section === 'paper') this.paper.open();
    this.desk.focus.moveTo('#section');
  }

  /** Away from here. */
  leave(): void {
    this.paper.close();
  }

  /** Changes the state; before that what it means has been said. */
  async setState(state: RoundState): Promise<void> {
    const changed = await this.#act((client) => client.setState(this.#round.id, state));
    if (changed === null) return;
    this.#round = changed;
    this.queue.forget();
    this.desk.say(this.desk.words.stateChanged[state]);
    this.desk.focus.moveTo('#title');
    void this.progress.load();
  }

  async takeAlong(format: ExportFormat): Promise<void> {
    const file = await this.#act((client) => client.fetchExport(this.#round.id, format));
    if (file === null) return;
    saveFile({name: `${this.#round.id}.${format}`, blob: file});
    this.desk.say(this.desk.words.exported);
  }

  /** What came of it; null when it was not done, which is then said. One thing at a time. */
  async #act<T>(act: (client: CoordinatorTransport) => Promise<Fetched<T>>): Promise<T | null> {
    if (this.#isBusy) return null;
    this.#isBusy = true;
    this.failure = null;
    const done = await this.desk.ask(act);
    this.#isBusy = false;
    if (done.ok) return done.value;
    this.failure = done.failure;
    this.desk.focus.moveTo('#errors');
    return null;
  }
}
