/** On whose word a response is taken: the coordinator's own, or that of whoever holds a code, or nobody's. */
export interface Sender {
  readonly isCoordinator: boolean;
  /** What was sent as a code, as it was typed. */
  readonly code: string | null;
}

/** Who runs the program, or types over a form that was filled in by pen. */
export const coordinator: Sender = {isCoordinator: true, code: null};
