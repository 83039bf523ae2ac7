/** What a plan says to who manages it. */
export interface PlanManageWords {
  readonly title: string;
  readonly name: string;
  readonly saveName: string;
  readonly nameMissing: string;
  readonly nameSaved: string;
  readonly public: string;
  readonly publicHint: string;
  /** Above the address for residents, and what a web developer puts in a page. */
  readonly publicLink: string;
  readonly publicCode: string;
  readonly erase: string;
  readonly sure: string;
  readonly eraseNow: string;
  readonly keep: string;
  readonly notErased: string;
}
