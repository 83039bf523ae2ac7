/** The ways to look at a plan. */
export type PlanLook = 'board' | 'list' | 'timeline';

/** What a plan says around its views: a new action, how to look, what is looked for. */
export interface PlanCardWords {
  readonly newAction: string;
  /** Above the choice of a view. */
  readonly look: string;
  readonly looks: Readonly<Record<PlanLook, string>>;
  readonly search: string;
  /** The button that shows more filters, or fewer. */
  readonly filter: (isOpen: boolean) => string;
  /** How many of all actions are shown. */
  readonly found: (shown: number, all: number) => string;
  readonly nothingFound: string;
  readonly clear: string;
  /** Before what stands out in the whole plan. */
  readonly attention: string;
  readonly concernCount: (concern: 'late' | 'no-owner' | 'no-due' | 'not-started', count: number) => string;
}
