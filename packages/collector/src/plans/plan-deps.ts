import type {SessionDeps} from '../sessions/session-deps.js';
import type {PlanDocuments} from './plan-documents.js';
import type {PlanNews} from './plan-news.js';

/** What the rules of plans work with. */
export interface PlanDeps extends SessionDeps {
  readonly planDocuments: PlanDocuments;
  readonly planNews: PlanNews;
}
