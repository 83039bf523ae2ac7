/** A card that moves: where it is or would be. */
export interface MovingCard {
  readonly name: string;
  readonly column: string;
  /** 1 is the top. */
  readonly place: number;
  /** In cards of the column, this one too. */
  readonly count: number;
}

/** What a plan says of moving its cards. */
export interface PlanMoveWords {
  /** The name of the handle of a card. */
  readonly handle: (action: string) => string;
  /** How a card is moved by keyboard; only for who listens. */
  readonly moveHelp: string;
  readonly moveUp: (action: string) => string;
  readonly moveDown: (action: string) => string;
  readonly moveTo: (action: string) => string;
  readonly toColumn: (column: string, count: number) => string;
  readonly toTop: string;
  readonly up: string;
  readonly down: string;
  readonly toBottom: string;
  readonly leaveThere: string;
  /** What is said while a card moves; only for who listens. */
  readonly moving: Readonly<
    Record<'lifted' | 'moved' | 'cancelled' | 'dropped' | 'stayed', (card: MovingCard) => string>
  >;
}
