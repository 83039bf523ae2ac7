import type {Principle, ScanContent, Statement} from '@toegang/model';
import {statementsFor} from './scan-answers.js';

/** A page of the scan. What comes after sending is not a step: nobody goes on or back there. */
export type Step =
  | {readonly kind: 'intro'}
  | {readonly kind: 'who'}
  | {readonly kind: 'statements'; readonly principle: Principle; readonly statements: readonly Statement[]}
  | {readonly kind: 'priorities'}
  | {readonly kind: 'check'};

/** Which step of how many. The introduction is 0 and does not count. */
export interface Position {
  readonly step: number;
  readonly steps: number;
}

/** The steps in order: the introduction first, a page for each principle that this audience is asked about. */
export function stepsOf(content: ScanContent, audience: string | null, asksAudience: boolean): readonly Step[] {
  const asked = statementsFor(content, audience);
  const pages = content.principles.flatMap((principle) => {
    const statements = asked.filter((statement) => statement.principle === principle.id);
    return statements.length === 0 ? [] : [{kind: 'statements', principle, statements} as const];
  });
  return [
    {kind: 'intro'},
    ...(asksAudience ? [{kind: 'who'} as const] : []),
    ...pages,
    {kind: 'priorities'},
    {kind: 'check'},
  ];
}

/** Where a step stands among those that count. */
export function positionOf(steps: readonly Step[], index: number): Position {
  return {step: index, steps: steps.length - 1};
}

/** Where the step with the check is. */
export function checkIndex(steps: readonly Step[]): number {
  return steps.length - 1;
}

/**
 * The nearest step that can be shown for a number that came from elsewhere, such as the browser's history:
 * never past the end, and never past the question who answers while that is open.
 */
export function reachableIndex(steps: readonly Step[], index: number, audience: string | null): number {
  const who = steps.findIndex(({kind}) => kind === 'who');
  const last = who >= 0 && audience === null ? who : steps.length - 1;
  return Math.min(Math.max(Math.trunc(index) || 0, 0), last);
}

/** In seconds; to read a statement and answer it at ease, and for the rest. Our estimate, to be tested with people. */
const SECONDS_A_STATEMENT = 15;
const SECONDS_FOR_THE_REST = 180;

/** How long filling in takes, in whole minutes. */
export function estimatedMinutes(statements: number): number {
  return Math.round((statements * SECONDS_A_STATEMENT + SECONDS_FOR_THE_REST) / 60);
}
