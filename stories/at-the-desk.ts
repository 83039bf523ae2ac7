import type {CoordinatorDesk} from '@toegang/elements/beheer/element.js';
import type {Round, ScanContent} from '@toegang/model';
import {sampleContent, sampleRounds, waitingAnswers} from '@toegang/model/samples';
import {
  createMemoryCoordinator,
  type CoordinatorTransport,
  type Failure,
  type MemoryCoordinatorOptions,
} from '@toegang/transport';
import {Hands} from './act.js';

type Connect = NonNullable<CoordinatorDesk['connect']>;

const progress = [
  {audience: 'resident', respondents: 34, onPaper: 6},
  {audience: 'staff', respondents: 12, onPaper: 0},
];

/** The way to a collector that knows this; each who signs in begins with that. */
export function knowing(knowledge: Partial<MemoryCoordinatorOptions> = {}): Connect {
  const usual = {rounds: sampleRounds, contents: [sampleContent], progress, answers: waitingAnswers};
  return () => createMemoryCoordinator({...usual, ...knowledge});
}

/** The way to one that does not do this. */
export function failing(name: keyof CoordinatorTransport, failure: Failure): Connect {
  return (key) => ({...knowing()(key), [name]: () => Promise.resolve({ok: false, failure})});
}

/** The id of a sample in this state. */
export function roundOf(state: Round['state']): string {
  return sampleRounds.find((round) => round.state === state)?.id ?? '';
}

/** A round that asks this, and the content with it. */
export function asking(content: ScanContent, title: string): Partial<MemoryCoordinatorOptions> {
  const rounds = sampleRounds.map((round) => ({
    ...round,
    title: `${title} (${round.id})`,
    content: {id: content.id, version: content.version},
  }));
  return {rounds, contents: [content]};
}

/** The hands of a coordinator who signed in. */
export async function signIn(canvas: HTMLElement): Promise<Hands> {
  const hands = new Hands(canvas, 'toegang-beheer');
  await hands.write('Uw sleutel', 'geheim');
  await hands.press('Inloggen');
  return hands;
}
