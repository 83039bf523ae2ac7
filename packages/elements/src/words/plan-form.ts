/** What is filled in of an action. */
type Field =
  | 'action'
  | 'wish'
  | 'principle'
  | 'theme'
  | 'level'
  | 'status'
  | 'owners'
  | 'start'
  | 'due'
  | 'notice'
  | 'tool'
  | 'progress'
  | 'learning';

/** What may be wrong with it. */
export type FieldFailing = 'empty' | 'too-long' | 'too-many' | 'not-on-calendar' | 'unreadable-day' | 'before-start';

/** What the form of an action says. */
export interface PlanFormWords {
  readonly newTitle: string;
  readonly editTitle: string;
  readonly readTitle: string;
  /** What each field asks; of a list, what the list is. */
  readonly labels: Readonly<Record<Field, string>>;
  /** More about what a field asks, where the label does not say it all. */
  readonly hints: Readonly<Partial<Record<Field, string>>>;
  /** What each field is called in a sentence, and beside what somebody reads. */
  readonly names: Readonly<Record<Field, string>>;
  /** The choice of nothing. */
  readonly noChoice: string;
  readonly role: string;
  readonly organisation: string;
  readonly owner: (place: number) => string;
  readonly addOwner: string;
  readonly removeOwner: (place: number) => string;
  readonly noteDay: string;
  readonly noteText: string;
  readonly note: (place: number) => string;
  readonly addNote: string;
  readonly removeNote: (place: number) => string;
  readonly ownerRemoved: string;
  readonly noteRemoved: string;
  readonly toolLink: string;
  readonly save: string;
  readonly close: string;
  readonly remove: string;
  readonly sureTitle: string;
  readonly keepWriting: string;
  readonly throwAway: string;
  /** Before what is wrong with a field. */
  readonly problemWord: string;
  /** Above all that has to be mended. */
  readonly mendTitle: (problems: number) => string;
  /** What is wrong with a field; `limit` where there is one. */
  readonly problem: (field: string, reason: FieldFailing, limit: number | null) => string;
  readonly changedByOther: (fields: readonly string[]) => string;
  readonly removedByOther: string;
  readonly added: string;
  readonly saved: string;
  readonly removed: string;
  readonly nothingChanged: string;
  /** What there is to say to who writes personal data; `kinds` from `personalDataKinds`. */
  readonly personalData: (kinds: readonly string[]) => string;
  readonly personalDataKinds: Readonly<Record<'bsn' | 'phone' | 'mail' | 'address' | 'iban', string>>;
  /** A day, and what was seen on it. */
  readonly day: (day: string) => string;
}
