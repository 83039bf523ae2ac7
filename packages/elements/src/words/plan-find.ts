/** What a plan says in the fields that make it shorter. */
export interface PlanFindWords {
  readonly filters: Readonly<Record<'status' | 'level' | 'principle' | 'theme' | 'organisation' | 'concern', string>>;
  readonly all: string;
  /** Of actions that have no level, principle or theme. */
  readonly without: string;
}
