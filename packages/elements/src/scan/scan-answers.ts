import type {Answer, Response, ScanContent, Statement} from '@toegang/model';

/** What one audience was asked, as far as it was answered. */
export interface AudienceAnswers {
  /** By statement. Absent: skipped; null: "weet ik niet". */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Ids of what was chosen to improve first. */
  readonly chosen: readonly string[];
  /** Why, by id; kept when a choice is taken back. */
  readonly whys: Readonly<Record<string, string>>;
}

/** All that a visitor filled in. Each audience has its own answers: the same statement is worded differently there. */
export interface ScanAnswers {
  readonly schema: typeof SCHEMA;
  /** Id of the response that this will be; a new one only when somebody starts anew. */
  readonly id: string;
  readonly audience: string | null;
  /** Whether the visitor reads the statements in easy language. */
  readonly isEasy?: boolean;
  readonly byAudience: Readonly<Record<string, AudienceAnswers>>;
  readonly remark: string;
}

/** Something to choose as an improvement point, with the respondent's own answer to it. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  /** Own answer, for a principle the mean of them; null without a number. */
  readonly score: number | null;
}

/** Changes when answers are kept in another shape. */
const SCHEMA = 'toegang-answers/1';

const NOTHING: AudienceAnswers = {answers: {}, chosen: [], whys: {}};

/** A form that nobody wrote on yet. */
export function emptyAnswers(id: string, audience: string | null = null): ScanAnswers {
  return {schema: SCHEMA, id, audience, byAudience: {}, remark: ''};
}

/** What was answered as the chosen audience. */
export function answersOf({audience, byAudience}: ScanAnswers): AudienceAnswers {
  return (audience !== null && byAudience[audience]) || NOTHING;
}

/** The statements that an audience is asked; all of them while nobody said who answers. */
export function statementsFor(content: ScanContent, audience: string | null): readonly Statement[] {
  return content.statements.filter(({texts}) => audience === null || texts[audience] !== undefined);
}

/** The text of a statement for who answers, in the variant that was asked for. */
export function textOf({audience, isEasy}: ScanAnswers, {texts, easy}: Statement): string {
  return (isEasy && easy?.[audience ?? '']) || (texts[audience ?? ''] ?? '');
}

/** Chooses who answers; what was answered as somebody else waits until that is chosen again. */
export function withAudience(all: ScanAnswers, audience: string | null): ScanAnswers {
  return {...all, audience};
}

/** Answers a statement; undefined takes the answer back. */
export function withAnswer(all: ScanAnswers, statement: string, answer: Answer | undefined): ScanAnswers {
  const others = Object.entries(answersOf(all).answers).filter(([id]) => id !== statement);
  return change(all, {answers: Object.fromEntries(answer === undefined ? others : [...others, [statement, answer]])});
}

/** Chooses something to improve first, or takes that back. */
export function withChoice(all: ScanAnswers, id: string, isChosen: boolean): ScanAnswers {
  const others = answersOf(all).chosen.filter((other) => other !== id);
  return change(all, {chosen: isChosen ? [...others, id] : others});
}

/** Writes why something has to improve. */
export function withWhy(all: ScanAnswers, id: string, why: string): ScanAnswers {
  return change(all, {whys: {...answersOf(all).whys, [id]: why}});
}

/** Writes the remark at the end. */
export function withRemark(all: ScanAnswers, remark: string): ScanAnswers {
  return {...all, remark};
}

/** What can be chosen to improve, the respondent's own lowest first, without a number last. */
export function choicesFor(content: ScanContent, all: ScanAnswers): readonly Choice[] {
  const asked = statementsFor(content, all.audience);
  const {answers} = answersOf(all);
  const choices: Choice[] =
    content.priorities.kind === 'statement'
      ? asked.map((statement) => ({
          id: statement.id,
          text: textOf(all, statement),
          score: answers[statement.id] ?? null,
        }))
      : content.principles.map(({id, title}) => {
          const own = asked.filter(({principle}) => principle === id).map((statement) => answers[statement.id]);
          return {id, text: title, score: mean(own)};
        });
  const ofScore = (score: number | null): number => score ?? Number.MAX_VALUE;
  return choices.sort((a, b) => ofScore(a.score) - ofScore(b.score));
}

/** The choices that were made, in the order of `choicesFor`. */
export function chosenOf(content: ScanContent, all: ScanAnswers): readonly Choice[] {
  const {chosen} = answersOf(all);
  return choicesFor(content, all).filter(({id}) => chosen.includes(id));
}

/** The response that these answers are; null while nobody said who answers. Holds only what fits the content. */
export function toResponse(all: ScanAnswers, content: ScanContent, round: string): Response | null {
  const {audience} = all;
  if (audience === null) return null;
  const {answers} = answersOf(all);
  const values: readonly Answer[] = [null, ...content.scale.options.map(({value}) => value)];
  const asked = statementsFor(content, audience).flatMap(({id}) => {
    const answer = answers[id];
    return answer === undefined || !values.includes(answer) ? [] : [[id, answer] as const];
  });
  const remark = all.remark.trim();
  return {
    schema: 'toegang-response/1',
    id: all.id,
    round,
    content: {id: content.id, version: content.version},
    lang: content.lang,
    audience,
    answers: Object.fromEntries(asked),
    priorities: toPriorities(all, content),
    ...(remark === '' ? {} : {remark}),
  };
}

/** Answers that were kept outside this page, or null when they are none, or from another version of us. */
export function readAnswers(input: unknown): ScanAnswers | null {
  const kept = input as ScanAnswers | null | undefined;
  return kept?.schema === SCHEMA ? kept : null;
}

function toPriorities(all: ScanAnswers, content: ScanContent): Response['priorities'] {
  const {kind, why: asksWhy} = content.priorities;
  const {whys} = answersOf(all);
  return chosenOf(content, all).map(({id}) => {
    const why = asksWhy === 'off' ? '' : (whys[id] ?? '').trim();
    return why === '' ? {kind, id} : {kind, id, why};
  });
}

function change(all: ScanAnswers, part: Partial<AudienceAnswers>): ScanAnswers {
  const {audience, byAudience} = all;
  if (audience === null) return all;
  return {...all, byAudience: {...byAudience, [audience]: {...answersOf(all), ...part}}};
}

function mean(answers: readonly (Answer | undefined)[]): number | null {
  const numbers = answers.filter((answer) => typeof answer === 'number');
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
