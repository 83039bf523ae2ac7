import {MAXIMUM_REMARK_LENGTH, MAXIMUM_WHY_LENGTH, type ScanContent} from '@toegang/model';
import {answersOf, chosenOf, type ScanAnswers} from './scan-answers.js';
import type {Step} from './scan-flow.js';

/** Something to mend before going on, and where. */
export type ScanError =
  | {readonly kind: 'no-audience'}
  | {readonly kind: 'too-many'; readonly max: number; readonly chosen: number}
  | {readonly kind: 'no-why'; readonly id: string; readonly text: string}
  | {
      readonly kind: 'long-why';
      readonly id: string;
      readonly text: string;
      readonly max: number;
      readonly over: number;
    }
  | {readonly kind: 'long-remark'; readonly max: number; readonly over: number};

/** What has to be mended on a step before leaving it forward. Skipping a statement is never wrong. */
export function findErrors(step: Step, all: ScanAnswers, content: ScanContent): readonly ScanError[] {
  if (step.kind === 'who') return all.audience === null ? [{kind: 'no-audience'}] : [];
  if (step.kind === 'priorities') return findPriorityErrors(all, content);
  return [];
}

/** The first step with something to mend, or -1. */
export function firstStepWithErrors(steps: readonly Step[], all: ScanAnswers, content: ScanContent): number {
  return steps.findIndex((step) => findErrors(step, all, content).length > 0);
}

function findPriorityErrors(all: ScanAnswers, content: ScanContent): readonly ScanError[] {
  const {max} = content.priorities;
  const chosen = chosenOf(content, all);
  const over = all.remark.trim().length - MAXIMUM_REMARK_LENGTH;
  return [
    ...(chosen.length > max ? [{kind: 'too-many', max, chosen: chosen.length} as const] : []),
    ...chosen.flatMap(({id, text}) => findWhyErrors(id, text, answersOf(all).whys[id] ?? '', content)),
    ...(over > 0 ? [{kind: 'long-remark', max: MAXIMUM_REMARK_LENGTH, over} as const] : []),
  ];
}

function findWhyErrors(id: string, text: string, why: string, {priorities}: ScanContent): readonly ScanError[] {
  const {length} = why.trim();
  if (priorities.why === 'required' && length === 0) return [{kind: 'no-why', id, text}];
  if (priorities.why !== 'off' && length > MAXIMUM_WHY_LENGTH) {
    return [{kind: 'long-why', id, text, max: MAXIMUM_WHY_LENGTH, over: length - MAXIMUM_WHY_LENGTH}];
  }
  return [];
}
