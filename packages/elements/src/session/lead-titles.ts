import type {SessionPhase} from '@toegang/model';
import type {SessionView} from './view.js';

/** What the format calls a phase; empty when it does not have it. */
export function titleOfPhase({format}: Pick<SessionView, 'format'>, phase: SessionPhase): string {
  return format.phases.find((each) => each.phase === phase)?.title ?? '';
}
