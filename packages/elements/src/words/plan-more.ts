/** What a plan says in its list, along the time, to residents and on paper. */
export interface PlanMoreWords {
  readonly orderLegend: string;
  readonly orders: Readonly<Record<'due' | 'status' | 'level', string>>;
  /** The name of the button that opens an action: to change it, or to read it. */
  readonly edit: string;
  readonly read: string;
  readonly facts: Readonly<Record<'status' | 'owners' | 'days' | 'level' | 'principle', string>>;
  readonly noOwner: string;
  readonly noLevel: string;
  /** From when until when, for each end that there is. */
  readonly span: (start: string | undefined, due: string | undefined) => string;
  /** A month or a year above the timeline: of its first day. */
  readonly period: (first: string, unit: 'month' | 'year') => string;
  readonly today: (day: string) => string;
  readonly undatedTitle: string;
  readonly residentsIntro: string;
  readonly residentsEmpty: string;
  readonly otherPrinciple: string;
  readonly wishTitle: string;
  readonly doTitle: string;
  /** How far it is, to residents: a sentence. */
  readonly progress: Readonly<Record<'idea' | 'planned' | 'doing' | 'done' | 'stopped', string>>;
  readonly late: (due: string) => string;
  readonly doneBy: (due: string) => string;
  readonly who: (organisations: readonly string[]) => string;
  readonly noticeTitle: string;
  readonly learningTitle: string;
  readonly lastNote: string;
  readonly day: (day: string) => string;
  /** At the foot of paper, between the numbers of the page and of all pages. */
  readonly page: (page: string, pages: string) => string;
  /** On paper: which actions of how many, as they were on a day. */
  readonly paper: (day: string, shown: number, all: number) => string;
}
