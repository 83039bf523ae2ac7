import fc from 'fast-check';
import type {Answer, PublishedResults, ScanContent} from '@toegang/model';
import {publish} from '../index.js';
import {makeContent} from './content.js';
import {RoundKeeper, type Person, type Rules} from './round-keeper.js';

/** As many as a sum of powers of two spells out without rounding, with room to spare. */
export const MOST_SPELLED = 45;

/** Two principles, and a statement for each respondent to choose: by it the attacker sees who is in a group. */
export const attackedContent: ScanContent = makeContent({
  principles: {
    four: ['four-1', 'four-2', 'four-3', 'four-4'],
    two: ['two-1', 'two-2'],
    voices: Array.from({length: MOST_SPELLED}, (_, id) => `voice-${id}`),
  },
});

/** Statements that respondents answer, in the order of a pattern. */
export const asked = ['four-1', 'four-2', 'four-3', 'four-4', 'two-1', 'two-2'];

/** What somebody did with a statement. */
export type Reply = 'number' | 'unknown' | 'skipped';

type Step =
  | {readonly kind: 'arrive'; readonly audience: string; readonly replies: readonly (readonly Reply[])[]}
  | {readonly kind: 'withdraw'; readonly places: readonly number[]}
  | {readonly kind: 'close' | 'reopen'};

export interface History {
  readonly rules: Rules;
  readonly steps: readonly Step[];
}

/** Rounds in which people come in bursts, answer this and skip that, and withdraw; closed and opened at any time. */
export function histories(
  person: fc.Arbitrary<readonly Reply[]> = anyReplies,
  {
    audiences = ['resident', 'staff'],
    least = 3,
    steps = 14,
  }: {audiences?: readonly string[]; least?: number; steps?: number} = {},
): fc.Arbitrary<History> {
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('arrive' as const),
        audience: fc.constantFrom(...audiences),
        replies: fc.array(person, {minLength: 1, maxLength: 15, size: 'max'}),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('withdraw' as const),
        places: fc.array(fc.nat(2 * MOST_SPELLED), {minLength: 1, maxLength: 12, size: 'max'}),
      }),
    },
    {weight: 2, arbitrary: fc.constantFrom({kind: 'close' as const}, {kind: 'reopen' as const})},
  );
  return fc.record({
    rules: fc.record({
      publish: fc.constantFrom('on-close' as const, 'in-batches' as const),
      minimumGroupSize: fc.constantFrom(5, 10),
    }),
    steps: fc.array(step, {minLength: least, maxLength: steps, size: 'max'}),
  });
}

const anyReply: fc.Arbitrary<Reply> = fc.constantFrom('number', 'number', 'unknown', 'skipped');
const anyReplies: fc.Arbitrary<readonly Reply[]> = fc.oneof(
  fc.constant(asked.map(() => 'number' as const)),
  fc.array(anyReply, {minLength: asked.length, maxLength: asked.length}),
);

/** A house where people come and go: a collector, or the naive one that the attacker is tried on. */
export interface House {
  readonly publications: readonly PublishedResults[];
  arrive(id: number, person: Person): void;
  withdraw(id: number): void;
  close(): void;
  reopen(): void;
}

/** What happened in a history: everything that was published, and what everybody answered with a number. */
export interface Played {
  readonly publications: readonly PublishedResults[];
  readonly answered: readonly (readonly string[])[];
}

/** Who the people of a history are. Whom the rules count together does not depend on it. */
export interface Cast {
  /** Who comes after these stays away. */
  readonly most: number;
  /** What somebody answers to a statement, when that is a number. */
  readonly answer: (id: number, statement: string) => number;
  readonly choose: (id: number) => readonly string[];
}

/** People whose answers spell out who is in a sum: 45 of them, from one on; all others weigh nothing and choose nothing. */
export function spellOut(first = 0, most = MOST_SPELLED): Cast {
  const isSpelled = (id: number) => first <= id && id < first + MOST_SPELLED;
  return {
    most,
    answer: (id) => (isSpelled(id) ? 2 ** (id - first) : 0),
    choose: (id) => (isSpelled(id) ? [`voice-${id - first}`] : []),
  };
}

export function play(
  {rules, steps}: History,
  house: House = new RoundKeeper(attackedContent, rules),
  cast: Cast = spellOut(),
): Played {
  const answered: (readonly string[])[] = [];
  const arrive = (audience: string, replies: readonly Reply[]) => {
    const id = answered.length;
    if (id === cast.most) return;
    answered.push(asked.filter((_, index) => replies[index] === 'number'));
    house.arrive(id, {audience, answers: toAnswers(id, replies, cast), chosen: cast.choose(id)});
  };
  for (const step of steps) {
    if (step.kind === 'arrive') step.replies.forEach((replies) => arrive(step.audience, replies));
    else if (step.kind === 'withdraw') step.places.forEach((place) => house.withdraw(place % (answered.length + 1)));
    else house[step.kind]();
  }
  return {publications: house.publications, answered};
}

function toAnswers(id: number, replies: readonly Reply[], {answer}: Cast): Record<string, Answer> {
  const given = asked.flatMap((statement, index): [string, Answer][] => {
    const reply = replies[index];
    return reply === 'number' ? [[statement, answer(id, statement)]] : reply === 'unknown' ? [[statement, null]] : [];
  });
  return Object.fromEntries(given);
}

/** Publishes what there is at every moment, with the right group sizes but without a memory. */
export class NaiveHouse implements House {
  readonly publications: PublishedResults[] = [];
  #people = new Map<number, Person>();

  arrive(id: number, person: Person): void {
    this.#people.set(id, person);
    this.#publish();
  }

  withdraw(id: number): void {
    this.#people.delete(id);
    this.#publish();
  }

  close(): void {
    this.#publish();
  }

  reopen(): void {
    this.#publish();
  }

  #publish(): void {
    const responses = [...this.#people.values()].map(({audience, answers = {}, chosen = []}) => ({
      audience,
      answers,
      priorities: chosen.map((id) => ({kind: 'statement' as const, id})),
    }));
    this.publications.push(
      publish(responses, {
        content: attackedContent,
        round: {id: 'naive', minimumGroupSize: 5},
        publishedOn: '2026-11-21',
      }),
    );
  }
}
