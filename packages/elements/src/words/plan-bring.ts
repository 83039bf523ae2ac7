import type {PlanFileWords} from './plan-files.js';

/** What a plan says of what comes in and goes out, as long as nobody asked for it. */
export interface PlanBringWords {
  /** The fold with points to take over, and files. */
  readonly bringTitle: string;
  readonly bringLoading: string;
  readonly bringAbsent: string;
  /** Where an action came from; without a name when that is not known here. */
  readonly fromSession: (title: string) => string;
  readonly fromRound: (date: string) => string;
  readonly fromPlan: (title: string) => string;
}

/** What came of earlier actions. */
export interface PlanEarlierWords {
  readonly earlierTitle: string;
  /** How many actions there were in which state: pairs of a number and the name of the state. */
  readonly earlierSum: (total: number, states: readonly (readonly [count: number, state: string])[]) => string;
  readonly seenTo: (owners: readonly string[]) => string;
  readonly noOwner: string;
  readonly learned: string;
  readonly lastNote: (date: string) => string;
  readonly takeAlong: string;
  /** The button, for who does not see what it stands beside. */
  readonly takeAlongOf: (action: string) => string;
  readonly takeAllAlong: (count: number) => string;
  readonly isTaken: string;
}

/** Whether it helped. */
export interface PlanFollowWords {
  readonly followTitle: string;
  readonly followWaiting: string;
  readonly roundsLoading: string;
  readonly roundsAbsent: string;
  readonly roundsPartial: string;
  readonly between: (before: string, after: string) => string;
  readonly noProof: string;
  /** What the bars are. */
  readonly barsLegend: string;
  readonly reworded: string;
  readonly notCompared: (reasons: readonly string[]) => string;
  readonly obstacle: Readonly<Record<'content' | 'version' | 'scale' | 'principles', string>>;
  /** Principles, each with the group that saw the change. */
  readonly wentUp: (places: readonly string[]) => string;
  readonly wentDown: (places: readonly string[]) => string;
  readonly nothingHolds: string;
  readonly placeOf: (principle: string, group: string) => string;
  readonly principle: string;
  readonly whatWeDid: string;
  readonly nothingDone: string;
  readonly changes: Readonly<Record<'higher' | 'lower', Readonly<Record<'holds' | 'seems', string>>>> & {
    readonly same: string;
  };
  readonly fromTo: (before: string, after: string) => string;
  readonly cannotTell: (reason: string) => string;
  readonly withStatus: (action: string, status: string) => string;
}

/** Points that become actions. */
export interface PlanDraftWords {
  readonly draftsTitle: string;
  readonly draftsHint: string;
  readonly noDrafts: string;
  readonly allTaken: string;
  readonly roundDrafts: (date: string) => string;
  readonly chosenBy: (n: number, respondents: number, group: string) => string;
  /** The name of an action about something that has to become better. */
  readonly improve: (wish: string) => string;
  readonly takeOver: (count: number) => string;
  readonly tookOver: (count: number) => string;
  readonly chooseFirst: string;
}

/** What a plan says of what comes in and goes out, once somebody asked for it. */
export interface PlanBringPartWords extends PlanEarlierWords, PlanFollowWords, PlanDraftWords, PlanFileWords {}
