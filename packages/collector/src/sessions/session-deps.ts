import type {Deps} from '../rounds/deps.js';
import type {SessionContents} from './session-contents.js';
import type {SessionNews} from './session-news.js';

/** What the rules of sessions work with. */
export interface SessionDeps extends Deps {
  readonly contents: SessionContents;
  readonly news: SessionNews;
  /** In milliseconds since 1970. For the timer of a session, and kept only with it. */
  readonly now: () => number;
}
