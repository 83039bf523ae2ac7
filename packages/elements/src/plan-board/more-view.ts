import type {PlanMoreWords} from '../words/plan-more.js';
import type {PlanView} from './view.js';

/** What the list, the timeline, the page for residents and the paper draw from. */
export interface MoreView extends PlanView {
  readonly more: PlanMoreWords;
}
