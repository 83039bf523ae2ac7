import type {PlanAction} from '@toegang/model';

/** Why somebody should look at an action, the most urgent first. */
export const CONCERNS = ['late', 'no-owner', 'no-due', 'not-started'] as const;
export type Concern = (typeof CONCERNS)[number];

/** Whether something still has to happen. */
export function isOpen({status}: Pick<PlanAction, 'status'>): boolean {
  return status !== 'done' && status !== 'stopped';
}

/** Why this action stands out on a day (`'2026-11-22'`), the most urgent first; what is done or stopped never does. */
export function standsOut(action: PlanAction, today: string): readonly Concern[] {
  if (!isOpen(action)) return [];
  const {status, owners, start, due} = action;
  const holds: Readonly<Record<Concern, boolean>> = {
    late: due !== undefined && due < today,
    'no-owner': owners.length === 0,
    'no-due': status !== 'idea' && due === undefined,
    'not-started': status === 'planned' && start !== undefined && start < today,
  };
  return CONCERNS.filter((concern) => holds[concern]);
}
