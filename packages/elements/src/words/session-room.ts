/** What the seats in the room say: a telephone, and the screen that everybody looks at. Numbers come in as numbers. */
export interface SessionRoomWords {
  /** The phase or the step that the session went to. */
  readonly now: (title: string) => string;
  readonly nobody: string;
  /** How many voted; `of` is how many telephones there are, null when it says nothing. */
  readonly voted: (voters: number, of: number | null) => string;
  readonly placedDots: (voters: number, of: number | null) => string;
  readonly outcome: string;
  readonly hiddenUntil: string;
  /** Above the questions: how many of them this telephone answered. */
  readonly answered: (answered: number, questions: number) => string;
  readonly nothingAgreed: string;
  readonly chosenThemes: string;
  readonly chosenPrinciples: string;
  readonly points: string;
  readonly notes: (notes: number) => string;
  readonly noPoints: string;
  readonly pointsForPlan: string;
  readonly noPointsForPlan: string;
  readonly otherPoints: string;
  readonly tools: string;
  readonly noTools: string;
  readonly statement: (place: number, of: number) => string;
  readonly disciplines: string;
  readonly disciplinesTask: string;
  readonly waitForSubject: string;

  readonly clearChoice: string;
  readonly choiceKept: string;
  readonly choiceOnItsWay: string;
  readonly choiceLater: string;
  readonly yourChoice: (choice: string) => string;
  readonly lateChoice: string;
  readonly noChoice: string;
  readonly dotsTask: (dots: number) => string;
  readonly dotsHint: string;
  readonly oneDotTask: string;
  readonly dotsLeft: (dots: number) => string;
  readonly noDotsLeft: string;
  readonly addDot: string;
  readonly removeDot: string;
  readonly noDots: string;

  readonly pointTitle: string;
  readonly pointLabel: (place: string) => string;
  readonly changedPoint: string;
  readonly pointHint: string;
  readonly noteHint: string;
  readonly addPoint: string;
  readonly pointEmpty: string;
  readonly pointTooLong: (characters: number) => string;
  readonly pointAdded: string;
  readonly pointKept: string;
  readonly pointOnItsWay: string;
  readonly pointLater: string;
  readonly ownPoints: string;
  readonly changePoint: string;
  readonly keepPoint: string;
  readonly cancelChange: string;
  readonly removePoint: string;
  readonly pointRemoved: string;
  readonly pointChanged: string;
  readonly stillWriting: string;
  readonly throwAway: string;
  readonly thrownAway: string;
  readonly audienceTask: string;
  readonly audienceHint: string;
  readonly written: (group: string) => string;

  readonly joinTask: string;
  readonly joinAddress: string;
  readonly joinCodeLabel: string;
  /** The name of the QR code, for who does not see it. */
  readonly joinQr: (address: string) => string;
  readonly phonesIn: (phones: number) => string;
  readonly noPhones: string;
  readonly thanks: string;
}
