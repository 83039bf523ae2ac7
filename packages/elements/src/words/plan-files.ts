/** What can be wrong with a field of an action. */
export type FieldFault = 'day' | 'text' | 'status' | 'double' | 'unknown' | 'other';

/** The files in which a plan can be taken along. */
export type PlanFormat = 'docx' | 'xlsx' | 'csv' | 'json' | 'ics';

/** What a plan says of files. */
export interface PlanFileWords {
  readonly filesTitle: string;
  readonly filesHint: string;
  readonly formats: Readonly<Record<PlanFormat | 'print', string>>;
  readonly making: string;
  readonly made: (file: string) => string;
  readonly notMade: string;
  readonly importTitle: string;
  readonly importHint: string;
  readonly chooseFile: string;
  readonly noPlan: (file: string) => string;
  /** Points of a session were found in the file. */
  readonly foundPoints: (count: number) => string;
  readonly foundActions: (total: number, added: number, changed: number) => string;
  readonly otherContent: string;
  readonly putIn: (count: number) => string;
  readonly putAllIn: (count: number) => string;
  readonly isIn: (count: number) => string;
  readonly nothingNew: string;
  readonly brokenTitle: (count: number) => string;
  readonly brokenName: (place: number, name: string) => string;
  readonly unreadable: string;
  /** What stands there, where it is not a text or a number. */
  readonly stands: Readonly<Record<'nothing' | 'other', string>>;
  readonly faultAt: (field: string, received: string, fault: FieldFault) => string;
  readonly restTaken: string;
  readonly notTaken: string;
  readonly stoodThere: string;
  readonly saveRest: string;
  readonly shareTitle: string;
  readonly shareHint: string;
  readonly share: string;
  readonly shareOf: (action: string) => string;
  readonly fields: Readonly<Record<PlanField, string>>;
  readonly practice: Readonly<Record<'wish' | 'done' | 'notice' | 'learning', string>>;
  readonly calendar: {
    readonly due: (action: string) => string;
    readonly owners: (owners: readonly string[]) => string;
    readonly wish: (wish: string) => string;
    readonly notice: (notice: string) => string;
  };
  readonly sheets: Readonly<Record<'actions' | 'progress', string>>;
  readonly fileNames: Readonly<Record<'plan' | 'practice' | 'rest', string>>;
  readonly foot: (title: string, date: string) => string;
  readonly page: (page: string, pages: string) => string;
}

/** The fields of an action, and the columns of its tables. */
export type PlanField =
  | 'action'
  | 'day'
  | 'due'
  | 'id'
  | 'learning'
  | 'level'
  | 'note'
  | 'notice'
  | 'order'
  | 'origin'
  | 'owners'
  | 'principle'
  | 'progress'
  | 'start'
  | 'status'
  | 'theme'
  | 'tool'
  | 'wish';
