import type {ActionDraft, ActionProblem} from '@toegang/domain/plan.js';
import type {ContentPack} from '@toegang/model';
import type {PlanFormWords} from '../words/plan-form.js';
import type {PlanView} from './view.js';

/** What the form of an action draws from. */
export interface FormView extends PlanView {
  readonly draft: ActionDraft;
  readonly problems: readonly ActionProblem[];
  readonly form: PlanFormWords;
  /** Ways to dig deeper; empty until they are there. */
  readonly tools: NonNullable<ContentPack['tools']>;
  /** Keeps what was written, and draws again. */
  readonly write: (change: Partial<ActionDraft>) => void;
  /** The sentence for who writes something that looks like personal data; empty when nothing does. */
  readonly careFor: (text: string) => string;
  /** Says something to a screen reader while the rest of the page is out of reach. */
  readonly tell: (text: string) => void;
}

/** A button that somebody else adds to the form of an action that is in the plan. */
export interface ExtraButton {
  readonly label: string;
  readonly press: () => void;
}
