import type {
  AnswerState,
  AuditEntry,
  Invited,
  OpenAnswer,
  Progress,
  Round,
  RoundState,
  ScanContent,
} from '@toegang/model';
import type {CoordinatorTransport, Decision, RoundOrder} from './coordinator.js';
import {createMemoryTransport} from './memory-transport.js';
import type {Fetched, Refusal} from './transport.js';

/** What a memory coordinator knows from the beginning; all rounds share it. */
export interface MemoryCoordinatorOptions {
  readonly rounds?: readonly Round[];
  /** What rounds ask; the first is for a new one. */
  readonly contents: readonly ScanContent[];
  readonly answers?: readonly OpenAnswer[];
  readonly progress?: Progress['audiences'];
  readonly audit?: readonly AuditEntry[];
  readonly codes?: readonly Invited[];
  /** Of what is done, as the audit says it. */
  readonly today?: string;
}

/** What is kept, and changes. */
interface Desk {
  rounds: readonly Round[];
  answers: readonly OpenAnswer[];
  progress: Progress['audiences'];
  audit: readonly AuditEntry[];
  codes: readonly Invited[];
  readonly contents: readonly ScanContent[];
  readonly today: string;
}

/** Makes what does all that a collector does for a coordinator, in memory: for tests and stories. */
export function createMemoryCoordinator(options: MemoryCoordinatorOptions): CoordinatorTransport {
  const desk: Desk = {
    rounds: [],
    answers: [],
    progress: [],
    audit: [],
    codes: [],
    today: '2026-11-21',
    ...options,
  };
  const inRound = <T>(id: string, give: (round: Round) => Fetched<T>): Promise<Fetched<T>> => {
    const round = desk.rounds.find((candidate) => candidate.id === id);
    return Promise.resolve(round ? give(round) : refuse(404, 'There is no such round.'));
  };
  return {
    listRounds: () => Promise.resolve(give(desk.rounds)),
    makeRound: (order) => Promise.resolve(makeRound(desk, order)),
    setState: (id, state) => inRound(id, (round) => setState(desk, round, state)),
    fetchContent: (id, lang) =>
      inRound(id, ({content}) => {
        const fitting = desk.contents.filter((each) => each.id === content.id);
        const found = fitting.find((each) => each.lang === lang) ?? fitting[0];
        return found ? give(found) : refuse(404, 'There is no such content.');
      }),
    fetchProgress: (id) => inRound(id, () => give(progressOf(desk))),
    fetchAnswers: (id, state) => inRound(id, () => give(desk.answers.filter((answer) => answer.state === state))),
    decide: (id, answer, decision) => inRound(id, () => decide(desk, answer, decision)),
    fetchAudit: (id) => inRound(id, () => give(desk.audit)),
    makeCodes: (id, audience, count) => inRound(id, (round) => makeCodes(desk, round, audience, count)),
    countCodes: (id) => inRound(id, () => give(desk.codes)),
    fetchExport: (id, format) => inRound(id, ({title}) => give(new Blob([`${format} of ${title}`]))),
    get paper() {
      return createMemoryTransport({rounds: desk.rounds, contents: desk.contents});
    },
  };
}

function makeRound(desk: Desk, order: RoundOrder): Fetched<Round> {
  const [content] = desk.contents;
  if (order.title.trim() === '' || !content) return refuse(422, 'The order is not right.');
  const round: Round = {
    id: `round-${desk.rounds.length + 1}`,
    state: 'open',
    content: {id: content.id, version: content.version},
    publish: 'on-close',
    minimumGroupSize: 10,
    closedGroup: false,
    retentionDays: 365,
    ...order,
  };
  desk.rounds = [...desk.rounds, round];
  return give(round);
}

const ACT_OF_STATE: Readonly<Record<RoundState, AuditEntry['act']>> = {
  'try-out': 'round-tried',
  open: 'round-opened',
  closed: 'round-closed',
};

function setState(desk: Desk, round: Round, state: RoundState): Fetched<Round> {
  const isAnswered = desk.progress.some(({respondents}) => respondents > 0);
  if (state === 'try-out' && isAnswered) return refuse(409, 'This round has responses.');
  if (round.state === 'try-out' && state === 'closed') return refuse(409, 'Open a try-out before closing it.');
  if (round.state === 'try-out' && state === 'open') {
    desk.progress = [];
    desk.answers = [];
  }
  const changed: Round = {...round, state};
  desk.rounds = desk.rounds.map((each) => (each.id === round.id ? changed : each));
  write(desk, {act: ACT_OF_STATE[state]});
  return give(changed);
}

function progressOf({progress, answers}: Desk): Progress {
  const count = (state: AnswerState): number => answers.filter((answer) => answer.state === state).length;
  const counts = {waiting: count('waiting'), approved: count('approved'), rejected: count('rejected')};
  return {audiences: progress, answers: counts};
}

function decide(desk: Desk, id: string, decision: Decision): Fetched<OpenAnswer> {
  const before = desk.answers.find((answer) => answer.id === id);
  if (!before) return refuse(404, 'There is no such answer.');
  const decided = decisionOn(before, decision);
  desk.answers = desk.answers.map((answer) => (answer.id === id ? decided : answer));
  const isEdited = decision.state === 'approved' && decided.text !== before.text;
  const acts = {approved: isEdited ? 'edited' : 'approved', rejected: 'rejected', waiting: 'reopened'} as const;
  write(desk, {act: acts[decision.state], answer: id, ...(decision.state === 'rejected' && {reason: decision.reason})});
  return give(decided);
}

function decisionOn(before: OpenAnswer, decision: Decision): OpenAnswer {
  const {id, audience, principle, statement, original, text} = before;
  const about = {...(principle && {principle}), ...(statement && {statement})};
  const answer: OpenAnswer = {
    ...{id, audience, ...about, text: original ?? text, state: 'waiting'},
    marks: original === undefined ? before.marks : [],
  };
  if (decision.state === 'rejected') return {...answer, state: 'rejected', reason: decision.reason};
  if (decision.state === 'waiting') return answer;
  const left = decision.text ?? text;
  return left === answer.text
    ? {...answer, state: 'approved'}
    : {...answer, state: 'approved', text: left, original: answer.text, marks: []};
}

function makeCodes(desk: Desk, round: Round, audience: string, count: number): Fetched<readonly string[]> {
  if (round.invitation !== 'codes') return refuse(409, 'This round has no codes.');
  const before = desk.codes.find((each) => each.audience === audience) ?? {audience, made: 0, used: 0};
  const others = desk.codes.filter((each) => each.audience !== audience);
  desk.codes = [...others, {...before, made: before.made + count}];
  write(desk, {act: 'codes-made'});
  const letters = 'ABCDEFGHJKMNPQRSTVWXYZ';
  return give(
    Array.from({length: count}, (_, index) => {
      const number = before.made + index;
      return `${letters[number % 22] ?? ''}BCD-EF${letters[Math.floor(number / 22) % 22] ?? ''}H`;
    }),
  );
}

function write(desk: Desk, act: Omit<AuditEntry, 'at'>): void {
  desk.audit = [{at: desk.today, ...act}, ...desk.audit];
}

function give<T>(value: T): Fetched<T> {
  return {ok: true, value};
}

function refuse(status: number, detail: string): {readonly ok: false; readonly failure: Refusal} {
  return {ok: false, failure: {kind: 'refused', status, detail, problems: []}};
}
