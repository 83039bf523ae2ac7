import {
  changePlan,
  changedFields,
  differingFields,
  draftAction,
  findActionProblems,
  placeBetween,
  readDraft,
  type ActionDraft,
  type ActionFields,
  type ActionProblem,
  type PlanStep,
} from '@toegang/domain/plan.js';
import type {Plan, PlanAction} from '@toegang/model';
import type {PlanMark} from '@toegang/transport';
import type {OpenedAction} from './opened-action.js';

/**
 * What somebody writes about one action.
 *
 * Owns: the draft, and the action as it was when the first letter of it was written. Until then the draft follows the
 * plan. Does not own: the plan.
 */
export class ActionWriting {
  readonly id: string | null;
  problems: readonly ActionProblem[] = [];
  #begun: PlanAction | undefined;
  #mark: PlanMark;
  #draft: ActionDraft | null = null;

  constructor({id, action, mark}: OpenedAction) {
    [this.id, this.#begun, this.#mark] = [id, action, mark];
  }

  /** Against which moment of the plan it is saved. */
  get mark(): PlanMark {
    return this.#mark;
  }

  /** Whether something was written that is not in the plan. */
  get isDirty(): boolean {
    const draft = this.#draft;
    return draft !== null && JSON.stringify(draft) !== JSON.stringify(draftAction(this.#begun));
  }

  /** The action in the plan; nothing when it is new, or somebody took it away. */
  find({actions}: Plan): PlanAction | undefined {
    return this.id === null ? undefined : actions.find(({id}) => id === this.id);
  }

  /** The action in the plan, or as it was last. */
  last(plan: Plan): PlanAction | undefined {
    return this.find(plan) ?? this.#begun;
  }

  draft(plan: Plan): ActionDraft {
    return this.#draft ?? draftAction(this.last(plan));
  }

  /** The fields that somebody else changed since the user began to write. */
  changedByOther(plan: Plan): readonly (keyof ActionDraft)[] {
    const now = this.find(plan);
    return this.isDirty && this.#begun && now ? differingFields(this.#begun, now) : [];
  }

  write(change: Partial<ActionDraft>, plan: Plan, mark: () => PlanMark): void {
    if (this.#draft === null) [this.#begun, this.#mark] = [this.last(plan), mark()];
    this.#draft = {...this.draft(plan), ...change};
  }

  /** Whether it can be saved; what is wrong is in `problems`. */
  check(plan: Plan): boolean {
    this.problems = findActionProblems(this.draft(plan));
    return this.problems.length === 0;
  }

  /** What saving does to the plan; empty when nothing is other than it was. An action that is gone comes back. */
  step(plan: Plan): PlanStep {
    const draft = this.draft(plan);
    const begun = this.#begun;
    if (this.id === null || begun === undefined) return [{kind: 'add', action: makeAction(plan, readDraft(draft))}];
    const fields = changedFields(begun, draft);
    if (this.find(plan) === undefined) return [{kind: 'add', action: withFields(plan, begun, fields)}];
    return Object.keys(fields).length === 0 ? [] : [{kind: 'edit', id: this.id, fields}];
  }
}

/** A new action stands behind all others. */
function makeAction(plan: Plan, fields: ActionFields): PlanAction {
  const last = plan.actions.reduce<number | null>((most, {order}) => Math.max(most ?? order, order), null);
  const bare = {action: '', owners: [], status: 'idea', progress: []} as const;
  return withFields(plan, {...bare, id: makeId(), order: placeBetween(last, null)}, fields);
}

function withFields(plan: Plan, action: PlanAction, fields: ActionFields): PlanAction {
  const {actions} = changePlan({...plan, actions: [action]}, [{kind: 'edit', id: action.id, fields}]);
  return actions[0] ?? action;
}

/** `randomUUID` would need a secure page; a municipality's intranet often is none. */
function makeId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
