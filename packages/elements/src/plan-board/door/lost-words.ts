import type {PlanStep} from '@toegang/domain/plan.js';

/** What somebody wrote in a step that was not taken, so that nothing is lost: texts, owners and notes. */
export function writtenIn(step: PlanStep): readonly string[] {
  return step.flatMap((change) => {
    if (change.kind === 'rename') return [change.title];
    if (change.kind === 'remove') return [];
    const {action, wish, notice, learning, owners, progress} = change.kind === 'add' ? change.action : change.fields;
    return [
      ...[action, wish, notice, learning],
      ...(owners ?? []).map(({role, organisation}) => [role, organisation].filter(Boolean).join(', ')),
      ...(progress ?? []).map(({on, text}) => `${on}: ${text}`),
    ].filter((text): text is string => typeof text === 'string' && text !== '');
  });
}
