import type {Answer, Response, ScanContent} from '@toegang/model';
import {seededRandom} from './random.ts';
import {STORIES} from './texts.ts';

/** How many simulated respondents of each audience fill the demo round. */
export const DEMO_RESPONDENTS: Readonly<Record<string, number>> = {resident: 300, staff: 200};

/** The mean answer per audience to a principle, on a scale of 1 to 5; a principle that is not here gets the middle. */
const PROFILES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  resident: {
    fitting: 3.2,
    'future-proof': 2.9,
    'own-say': 2.7,
    'skilled-staff': 3.6,
    'room-to-act': 2.9,
    'clear-and-simple': 2.1,
    'early-help': 2.5,
  },
  staff: {
    fitting: 3.7,
    'future-proof': 3.1,
    'own-say': 3.6,
    'skilled-staff': 3.9,
    'room-to-act': 2.4,
    'clear-and-simple': 2.9,
    'early-help': 2.8,
  },
};

/** How far somebody stands from the others, and an answer from somebody's own line; in steps of the scale. */
const SPREAD = {person: 0.5, statement: 0.3, answer: 0.8} as const;
const CHANCE = {unknown: 0.06, skip: 0.03, priority: 0.85, reason: 0.3, end: 0.5, remark: 0.08} as const;

/** Another town than that of the demo today. */
interface Town {
  readonly people?: Readonly<Record<string, number>>;
  /** How much lower or higher everybody there scores a principle. */
  readonly shift?: Readonly<Record<string, number>>;
}

/** The town a year ago: fewer people answered, letters were worse, and help came a bit sooner. */
export const EARLIER: Town & {readonly seed: number} = {
  seed: 2025,
  people: {resident: 180, staff: 120},
  shift: {'clear-and-simple': -0.4, 'own-say': -0.5, 'early-help': 0.3},
};

/** Plausible respondents for a demo: the same ones for the same seed, and never real people. */
export function simulateRespondents(
  content: ScanContent,
  round: string,
  seed = 1,
  {people = DEMO_RESPONDENTS, shift = {}}: Town = {},
): readonly Response[] {
  const random = seededRandom(seed);
  // what people write is drawn apart, so that other words do not make other numbers
  const wording = seededRandom(seed + 1_000_000);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const offsets = new Map(content.statements.map(({id}) => [id, SPREAD.statement * normal()]));

  const respond = (audience: string, index: number): Response => {
    const person = SPREAD.person * normal();
    const answers: Record<string, Answer> = {};
    for (const statement of content.statements) {
      if (statement.texts[audience] === undefined || random() < CHANCE.skip) continue;
      const mean =
        (PROFILES[audience]?.[statement.principle] ?? 3) +
        (shift[statement.principle] ?? 0) +
        person +
        (offsets.get(statement.id) ?? 0);
      answers[statement.id] = random() < CHANCE.unknown ? null : nearest(content, mean + SPREAD.answer * normal());
    }
    const remark = wording() < CHANCE.remark ? pick(STORIES[audience]?.remarks, wording) : undefined;
    return {
      schema: 'toegang-response/1',
      id: `demo-${seed}-${audience}-${index}`,
      round,
      content: {id: content.id, version: content.version},
      lang: content.lang,
      audience,
      answers,
      priorities: choosePriorities(content, audience, answers, {random, wording}),
      ...(remark !== undefined && {remark}),
    };
  };

  const waiting = content.audiences.map(({id}) => ({audience: id, left: people[id] ?? 0}));
  const responses: Response[] = [];
  for (let left = total(waiting); left > 0; left = total(waiting)) {
    const drawn = draw(waiting, random() * left);
    drawn.left -= 1;
    responses.push(respond(drawn.audience, drawn.left));
  }
  return responses;
}

interface Waiting {
  readonly audience: string;
  left: number;
}

function total(waiting: readonly Waiting[]): number {
  return waiting.reduce((sum, {left}) => sum + left, 0);
}

/** Both audiences arrive mixed, as they would. */
function draw(waiting: readonly Waiting[], place: number): Waiting {
  let passed = 0;
  const found = waiting.find(({left}) => (passed += left) > place);
  if (found === undefined) throw new RangeError(`place ${place} lies beyond the ${passed} who wait`);
  return found;
}

function nearest({scale}: ScanContent, wish: number): number {
  const values = scale.options.map(({value}) => value);
  return values.reduce((best, value) => (Math.abs(value - wish) < Math.abs(best - wish) ? value : best));
}

/** Most people choose what they scored lowest themselves; some say why. */
function choosePriorities(
  content: ScanContent,
  audience: string,
  answers: Readonly<Record<string, Answer>>,
  {random, wording}: {readonly random: () => number; readonly wording: () => number},
): Response['priorities'] {
  const {priorities, statements} = content;
  return Object.entries(answers)
    .flatMap(([id, answer]) => (answer === null ? [] : [{id, rank: answer + random()}]))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, priorities.max)
    .filter(() => random() < CHANCE.priority)
    .map(({id}) => {
      const principle = statements.find((statement) => statement.id === id)?.principle ?? '';
      const why = random() < CHANCE.reason ? tell(audience, principle, wording) : undefined;
      return {kind: priorities.kind, id, ...(why !== undefined && {why})};
    });
}

function tell(audience: string, principle: string, wording: () => number): string | undefined {
  const {byPrinciple = {}, ends = []} = STORIES[audience] ?? {};
  const story = pick(byPrinciple[principle], wording);
  const end = wording() < CHANCE.end ? pick(ends, wording) : undefined;
  return story !== undefined && end !== undefined ? `${story} ${end}` : story;
}

function pick<Item>(items: readonly Item[] = [], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
