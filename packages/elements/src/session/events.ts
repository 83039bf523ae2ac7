import type {SessionPhase} from '@toegang/model';

/** Where a session went. */
export interface PhaseDetail {
  readonly phase: SessionPhase;
}

/** The user, who leads the session, went to another phase. */
export class PhaseEvent extends CustomEvent<PhaseDetail> {
  static readonly type = 'toegang-phase';
  constructor(detail: PhaseDetail) {
    super(PhaseEvent.type, {detail, bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    [PhaseEvent.type]: PhaseEvent;
  }
}
