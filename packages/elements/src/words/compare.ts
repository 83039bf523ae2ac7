/** What is said where rounds stand beside one another. Dates come in as `2026-11-21`. */
export interface CompareWords {
  /** Of which day a round is; when that is no day, as it was published. */
  readonly roundOf: (date: string) => string;
  /** Above a table. */
  readonly allRounds: string;
  readonly group: string;
  readonly change: string;
  /** How a score went from the oldest round to the newest, by how sure that is. */
  readonly changes: Readonly<Record<'higher' | 'lower', Readonly<Record<'holds' | 'seems', string>>>> & {
    readonly same: string;
  };
  readonly fromTo: (before: string, after: string) => string;
  readonly earlierMarks: (date: string) => string;
  readonly notCompared: (date: string, reasons: readonly string[]) => string;
  /** Why two rounds may not be compared. */
  readonly obstacle: Readonly<Record<'content' | 'version' | 'scale' | 'principles', string>>;
  readonly reworded: string;
  readonly otherPeople: string;
  readonly roundsLoading: string;
  readonly roundsAbsent: string;
}
