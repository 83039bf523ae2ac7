/** What a plan says on the form of an action, in its list and along the time, and to residents. */
export interface PlanCardWords {
  readonly newAction: string;
}
