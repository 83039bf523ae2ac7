import type {Response} from '@toegang/model';
import {expect} from 'chai';
import type {Failure, Fetched, Submission, Transport} from '../transport.js';

/** A transport, and what is behind it. */
export interface Subject {
  readonly transport: Transport;
  /** Ids of a round that takes responses, and of one that takes no more. */
  readonly openRound: string;
  readonly closedRound: string;
  /** Each time another response that fits the open round. */
  makeResponse(changes?: Partial<Response>): Response;
  countStored(): number | Promise<number>;
}

/** One sentence of the contract, and how to see that it holds. */
export interface ContractCase {
  readonly sentence: string;
  readonly check: () => Promise<void>;
}

/** What every transport promises. The order of the subjects' making is free: each case makes its own. */
export function transportContract(makeSubject: () => Subject | Promise<Subject>): readonly ContractCase[] {
  return [...reading, ...storing, ...withdrawing].map(([sentence, check]) => ({
    sentence,
    check: async () => check(await makeSubject()),
  }));
}

type Case = readonly [sentence: string, check: (subject: Subject) => Promise<void>];

const reading: readonly Case[] = [
  [
    'a round is given with its state',
    async ({transport, openRound, closedRound}) => {
      expect(valueOf(await transport.fetchRound(openRound))).to.include({id: openRound, state: 'open'});
      expect(valueOf(await transport.fetchRound(closedRound))).to.include({id: closedRound, state: 'closed'});
    },
  ],
  [
    'the content of a round is the content that its round names',
    async ({transport, openRound}) => {
      const {content} = valueOf(await transport.fetchRound(openRound));
      const {id, version} = valueOf(await transport.fetchContent(openRound, 'nl'));
      expect({id, version}).to.deep.equal(content);
    },
  ],
  [
    'the results of a round are its own',
    async ({transport, openRound}) => {
      expect(valueOf(await transport.fetchResults(openRound)).round).to.equal(openRound);
    },
  ],
  [
    'a round that does not exist is refused with 404, in every way of asking',
    async ({transport, makeResponse}) => {
      const none = 'no-such-round';
      const fetched = [transport.fetchRound(none), transport.fetchContent(none), transport.fetchResults(none)];
      for (const each of await Promise.all<Fetched<unknown>>(fetched)) {
        expect(failureOf(each)).to.include({kind: 'refused', status: 404});
      }
      expect(await transport.submit(makeResponse({round: none}))).to.include({kind: 'refused', status: 404});
    },
  ],
];

const storing: readonly Case[] = [
  [
    'a response that fits is stored, and gives a receipt',
    async ({transport, makeResponse, countStored}) => {
      expect(receiptOf(await transport.submit(makeResponse()))).not.to.equal('');
      expect(await countStored()).to.equal(1);
    },
  ],
  [
    'the same response a second time gives the same receipt and is stored once',
    async ({transport, makeResponse, countStored}) => {
      const response = makeResponse();
      const first = receiptOf(await transport.submit(response));
      expect(receiptOf(await transport.submit(response))).to.equal(first);
      expect(await countStored()).to.equal(1);
    },
  ],
  [
    'a response with an answer outside the scale is refused with 422, names the field, and is not stored',
    async ({transport, makeResponse, countStored}) => {
      const [statement = ''] = Object.keys(makeResponse().answers);
      const outcome = await transport.submit(makeResponse({answers: {[statement]: 99}}));
      expect(outcome).to.include({kind: 'refused', status: 422});
      expect('problems' in outcome && outcome.problems.map(({path}) => path)).to.include(`answers.${statement}`);
      expect(await countStored()).to.equal(0);
    },
  ],
  [
    'a closed round refuses a new response with 409',
    async ({transport, closedRound, makeResponse, countStored}) => {
      const outcome = await transport.submit(makeResponse({round: closedRound}));
      expect(outcome).to.include({kind: 'refused', status: 409});
      expect(await countStored()).to.equal(0);
    },
  ],
  [
    'a response that does not wait cannot be discarded',
    async ({transport, makeResponse, countStored}) => {
      const response = makeResponse();
      await transport.submit(response);
      expect(await transport.discard(response.id)).to.equal(false);
      expect(await countStored()).to.equal(1);
    },
  ],
];

const withdrawing: readonly Case[] = [
  [
    'a withdrawn response is stored no more, also when it is withdrawn twice',
    async ({transport, openRound, makeResponse, countStored}) => {
      const receipt = receiptOf(await transport.submit(makeResponse()));
      expect(valueOf(await transport.withdraw(openRound, receipt))).to.equal(null);
      expect(valueOf(await transport.withdraw(openRound, receipt))).to.equal(null);
      expect(await countStored()).to.equal(0);
    },
  ],
  [
    'a withdrawn response that is sent again is refused with 410',
    async ({transport, openRound, makeResponse, countStored}) => {
      const response = makeResponse();
      await transport.withdraw(openRound, receiptOf(await transport.submit(response)));
      expect(await transport.submit(response)).to.include({kind: 'refused', status: 410});
      expect(await countStored()).to.equal(0);
    },
  ],
  [
    'a receipt that nobody got withdraws nothing: 404',
    async ({transport, openRound, makeResponse, countStored}) => {
      await transport.submit(makeResponse());
      const failure = failureOf(await transport.withdraw(openRound, 'nobody-got-this'));
      expect(failure).to.include({kind: 'refused', status: 404});
      expect(await countStored()).to.equal(1);
    },
  ],
];

function valueOf<T>(fetched: Fetched<T>): T {
  if (fetched.ok) return fetched.value;
  throw new Error(`Expected a value but got ${JSON.stringify(fetched.failure)}.`);
}

function failureOf(fetched: Fetched<unknown>): Failure {
  if (!fetched.ok) return fetched.failure;
  throw new Error(`Expected a failure but got ${JSON.stringify(fetched.value)}.`);
}

function receiptOf(submission: Submission): string {
  if (submission.kind === 'stored') return submission.receipt;
  throw new Error(`Expected a receipt but got ${JSON.stringify(submission)}.`);
}
