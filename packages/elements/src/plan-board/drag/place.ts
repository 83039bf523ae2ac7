/** Where a card goes: before which of the cards of a column, counted without the card itself. */
export interface Place {
  /** Id of the column; empty for that of cards without a value. */
  readonly column: string;
  /** 0 is the top. */
  readonly index: number;
}
