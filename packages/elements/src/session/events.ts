import type {SessionPhase} from '@toegang/model';
import type {SessionAction} from '@toegang/transport';
import {PointAddEvent, ThemeOpenEvent} from '../talk-plate/events.js';

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

/** What the page hears of what the user did. */
export function eventsOf(action: SessionAction): readonly Event[] {
  if (action.kind === 'add-point') return [new PointAddEvent({point: action.point})];
  if (action.kind !== 'change') return [];
  const {phase, current} = action.change;
  return [
    ...(phase === undefined ? [] : [new PhaseEvent({phase})]),
    ...(current == null ? [] : [new ThemeOpenEvent({theme: current})]),
  ];
}

declare global {
  interface HTMLElementEventMap {
    [PhaseEvent.type]: PhaseEvent;
  }
}
