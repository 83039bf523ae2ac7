import type {Answer, ContentPack, PublishedResults, Round, ScanContent} from '@toegang/model';
import {emptyLedger, howManyJoin, join, leave, show, wasShown} from '../index.js';
import type {ApprovedText, CountedResponse, Ledger} from '../index.js';

/** What a test says of a respondent. */
export interface Person {
  readonly audience: string;
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Ids of what this person would improve first. */
  readonly chosen?: readonly string[];
}

export type Rules = Pick<Round, 'publish' | 'minimumGroupSize'>;

type RoundContent = ScanContent & Pick<ContentPack, 'advice'>;
type Kept = CountedResponse & {readonly id: number};

/** Keeps a round as a collector does, in memory, with everything that was ever published. */
export class RoundKeeper {
  readonly publications: PublishedResults[] = [];
  ledger: Ledger = emptyLedger();
  /** What somebody wrote; every text is approved at once. */
  write: (id: number) => readonly string[] = () => [];
  readonly #content: RoundContent;
  readonly #takeOut: typeof leave;
  readonly #rules: Rules;
  #state: Round['state'] = 'open';
  /** In order of arrival. */
  #kept: readonly Kept[] = [];

  /** With another way to take out who withdrew, to see what that would give away. */
  constructor(content: RoundContent, rules: Partial<Rules> = {}, takeOut: typeof leave = leave) {
    this.#content = content;
    this.#takeOut = takeOut;
    this.#rules = {publish: 'on-close', minimumGroupSize: 10, ...rules};
    this.#publish();
  }

  get last(): PublishedResults {
    return this.publications.at(-1) as PublishedResults;
  }

  /** Ids are the places in which people come in: 0, 1, 2, … */
  arrive(id: number, {audience, answers = {}, chosen = []}: Person): void {
    const priorities = chosen.map((choice) => ({kind: this.#content.priorities.kind, id: choice}));
    this.#kept = [...this.#kept, {id, audience, answers, priorities, batch: null}];
    if (this.#joinAll()) this.#publish();
  }

  withdraw(id: number): void {
    const leaving = this.#kept.find((response) => response.id === id);
    if (!leaving) return;
    this.#kept = this.#kept.filter((response) => response !== leaving);
    const {audience, batch} = leaving;
    const responses = this.#publishedOf(audience);
    if (batch !== null) this.ledger = this.#takeOut(this.ledger, {audience, responses}, this.#content);
    this.#publish();
  }

  close(): void {
    this.#state = 'closed';
    this.#joinAll();
    this.#publish();
  }

  reopen(): void {
    this.#state = 'open';
    this.#joinAll();
    this.#publish();
  }

  /** Whether anything joined. */
  #joinAll(): boolean {
    return this.#content.audiences.map(({id}) => this.#join(id)).includes(true);
  }

  #join(audience: string): boolean {
    const waiting = this.#kept.filter((response) => response.audience === audience && response.batch === null);
    const published = this.#publishedOf(audience).length;
    const shown = wasShown(this.ledger, audience);
    const count = howManyJoin({...this.#rules, state: this.#state, waiting: waiting.length, published, shown});
    if (count === 0) return false;
    const batch = (this.ledger.audiences[audience]?.batches.length ?? 0) + 1;
    const joining = new Set(waiting.slice(0, count));
    this.#kept = this.#kept.map((response) => (joining.has(response) ? {...response, batch} : response));
    const {minimumGroupSize} = this.#rules;
    const responses = this.#publishedOf(audience);
    this.ledger = join(this.ledger, {audience, batch, minimumGroupSize, responses}, this.#content);
    return true;
  }

  #publish(): void {
    const living = this.#content.audiences.map(({id}) => [id, this.#publishedOf(id).length]);
    const round = {id: 'round', state: this.#state, ...this.#rules};
    this.publications.push(
      show({
        ledger: this.ledger,
        content: this.#content,
        round,
        publishedOn: '2026-11-21',
        living: Object.fromEntries(living) as Record<string, number>,
        texts: this.#kept.flatMap((response) => this.#textsOf(response)),
      }),
    );
  }

  #textsOf({id, audience, batch}: Kept): readonly ApprovedText[] {
    return this.write(id).map((text, at) => ({
      ...{audience, batch, text, respondent: String(id)},
      order: String((((id + 1) * 16 + at) * 7919) % 10_007).padStart(5, '0'),
    }));
  }

  #publishedOf(audience: string): readonly CountedResponse[] {
    return this.#kept.filter((response) => response.audience === audience && response.batch !== null);
  }
}
