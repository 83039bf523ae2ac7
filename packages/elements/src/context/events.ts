/** Which axis: the id of a principle. */
export interface PrincipleSelectDetail {
  readonly principle: string;
}

/** The user picked an axis. */
export class PrincipleSelectEvent extends CustomEvent<PrincipleSelectDetail> {
  static readonly type = 'toegang-principle-select';
  constructor(detail: PrincipleSelectDetail) {
    super(PrincipleSelectEvent.type, {detail, bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    [PrincipleSelectEvent.type]: PrincipleSelectEvent;
  }
}
