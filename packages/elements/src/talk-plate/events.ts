/** Which theme: its id. */
export interface ThemeOpenDetail {
  readonly theme: string;
}

/** Something that people want to keep from a talk; at the talk plate always one about a theme. */
export interface TalkPoint {
  readonly id: string;
  readonly text: string;
  readonly theme?: string | undefined;
  /** Id of the principle that it is about. */
  readonly principle?: string | undefined;
  /** The case that it came up at: `case-1` is the first one of the theme. */
  readonly case?: string | undefined;
}

/** What somebody wrote down. */
export interface PointAddDetail {
  readonly point: TalkPoint;
}

/** The user opened a theme. */
export class ThemeOpenEvent extends CustomEvent<ThemeOpenDetail> {
  static readonly type = 'toegang-theme-open';
  constructor(detail: ThemeOpenDetail) {
    super(ThemeOpenEvent.type, {detail, bubbles: true, composed: true});
  }
}

/** The user wrote down a point. At the talk plate nobody keeps it but who listens. */
export class PointAddEvent extends CustomEvent<PointAddDetail> {
  static readonly type = 'toegang-point-add';
  constructor(detail: PointAddDetail) {
    super(PointAddEvent.type, {detail, bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    [ThemeOpenEvent.type]: ThemeOpenEvent;
    [PointAddEvent.type]: PointAddEvent;
  }
}
