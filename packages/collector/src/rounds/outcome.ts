import type {Problem} from '@toegang/model';

/** Why the collector says no: a status of HTTP, one sentence, and where the data are wrong. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 412 | 413 | 415 | 422 | 429 | 500 | 503;
  readonly detail: string;
  readonly problems?: readonly Problem[];
}

/** What came of a request: a value, or why not. Only a fault of the program itself throws. */
export type Outcome<Value> =
  {readonly ok: true; readonly value: Value} | {readonly ok: false; readonly refusal: Refusal};

/** An outcome that went well. */
export function done<Value>(value: Value): Outcome<Value> {
  return {ok: true, value};
}

/** An outcome that went wrong. */
export function refuse(status: Refusal['status'], detail: string, problems?: readonly Problem[]): Outcome<never> {
  return {ok: false, refusal: problems === undefined ? {status, detail} : {status, detail, problems}};
}

/** Says that data do not have the shape, or do not fit what they belong to. */
export function refuseProblems(what: string, problems: readonly Problem[]): Outcome<never> {
  const [first] = problems;
  const where = first?.path ? `${first.path}: ` : '';
  return refuse(422, `${what} is not right. ${where}${first?.message ?? ''}`.trim(), problems);
}
