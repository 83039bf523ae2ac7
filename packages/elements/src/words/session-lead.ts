/** What the seat of who leads a session says. */
export interface SessionLeadWords {
  readonly phases: string;
  readonly subjects: string;
  readonly steps: string;
  /** Before the title of where to go. */
  readonly next: string;
  readonly previous: string;
  readonly doNow: string;
  readonly oneDevice: string;

  readonly timerMinutes: string;
  readonly startTimer: string;
  readonly pauseTimer: string;
  readonly resumeTimer: string;
  readonly stopTimer: string;

  readonly reveal: string;
  readonly revealed: string;
  readonly addHands: string;
  readonly countHands: string;
  readonly countDots: string;
  readonly showHands: string;
  readonly countAgain: string;
  readonly noHands: string;

  readonly dotsTitle: string;
  readonly suggestedThemes: string;
  readonly chosenTitle: string;
  readonly chooseAfterDots: string;
  readonly proposal: string;
  readonly takeProposal: string;
  /** Before those that have as many dots as one another. */
  readonly tied: (places: number) => string;
  readonly openSubject: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly leaveOut: string;
  readonly otherSubjects: string;
  readonly noSubjects: string;
  readonly casesOf: string;
  readonly statementsOf: string;
  readonly chooseTool: (tool: string) => string;
  readonly toolPoint: (tool: string) => string;

  readonly writePoint: string;
  readonly leadPointLabel: string;
  readonly leadPointHint: string;
  readonly pointCase: string;
  readonly pointPrinciple: string;
  readonly pointPrompt: string;
  readonly pointAudience: string;
  readonly pointSubject: string;
  readonly pointsHere: string;
  readonly choosePoints: string;
  readonly toPlan: string;
  readonly editedPoint: string;
  readonly belongsNowhere: string;
  readonly yesRemove: string;
  readonly sureToRemove: string;

  readonly agreedLabel: string;
  readonly agreedHint: string;
  readonly keepAgreed: string;
  readonly agreedKept: string;
  readonly takeAlong: string;
  readonly keptNowhere: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly print: string;
  readonly saveText: string;
  readonly saveData: string;
  /** How the points get into a plan. */
  readonly intoPlan: string;
}
