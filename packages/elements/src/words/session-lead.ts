/** What the seat of who leads a session says. Numbers come in as text. */
export interface SessionLeadWords {
  readonly phases: string;
  readonly next: string;
  readonly previous: string;
}
