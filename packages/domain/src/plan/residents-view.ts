import type {ActionOwner, Plan, PlanAction} from '@toegang/model';

/**
 * What residents may read of a plan: what was agreed, by which organisation, by when, and what came of it. Without ideas
 * that nobody agreed to, without the roles of owners (in a small organisation a role says who somebody is), without notes
 * of progress, and without where an action came from. An owner is its organisation, by which it is called in `role` as
 * well; one without an organisation is left out.
 */
export function residentsView(plan: Plan): Plan {
  return {...plan, actions: plan.actions.filter(({status}) => status !== 'idea').map(showAction)};
}

/** Field by field: what is added to an action later is not shown to all by itself. */
function showAction(action: PlanAction): PlanAction {
  const {id, status, order, wish, principle, theme, level, start, due, notice, tool, learning} = action;
  const optional = {wish, principle, theme, level, start, due, notice, tool, learning};
  const given = Object.entries(optional).filter(([, value]) => value !== undefined);
  return {
    id,
    action: action.action,
    ...(Object.fromEntries(given) as typeof optional),
    owners: showOwners(action.owners),
    status,
    progress: [],
    order,
  };
}

function showOwners(owners: readonly ActionOwner[]): readonly ActionOwner[] {
  const organisations = new Set(owners.flatMap(({organisation}) => organisation ?? []));
  return [...organisations].map((organisation) => ({role: organisation, organisation}));
}
