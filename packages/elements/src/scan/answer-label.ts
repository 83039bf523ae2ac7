import type {ScanWords} from '../words/scan.js';
import {answersOf} from './scan-answers.js';
import type {ScanRun} from './scan-run.js';

/** What was answered to a statement, in words: the label of the scale, "weet ik niet", or that it was skipped. */
export function answerLabel({answers, content}: ScanRun, words: ScanWords, statement: string): string {
  const answer = answersOf(answers).answers[statement];
  if (answer === undefined) return words.skipped;
  if (answer === null) return content.scale.unknown;
  return content.scale.options.find(({value}) => value === answer)?.label ?? words.skipped;
}
