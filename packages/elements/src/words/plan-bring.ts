/** What a plan says of what comes in and goes out: drafts, earlier actions, follow-up and files. */
export interface PlanBringWords {
  readonly earlierTitle: string;
}
