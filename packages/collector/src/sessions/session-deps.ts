import type {Deps} from '../rounds/deps.js';
import type {SessionContents} from './session-contents.js';

/** What the rules of sessions work with. */
export interface SessionDeps extends Deps {
  readonly contents: SessionContents;
  /** In milliseconds since 1970. For the timer of a session, and kept only with it. */
  readonly now: () => number;
}
