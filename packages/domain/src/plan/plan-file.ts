import {problemAt, readPlanAction, type Parsed, type PlanAction, type Problem} from '@toegang/model';
import {isRecord, readLoose, type FilePiece} from './loose-json.js';

/** In characters: what the name of a plan may have. Source: `PlanSchema` of the model. */
const LONGEST_TITLE = 200;

/** An action of a file that is not as it should be. */
export interface BrokenAction {
  /** Its place in the file, 1 is the first. */
  readonly place: number;
  /** What is to be done, as far as it can be read; may be empty. */
  readonly name: string;
  /** What is wrong; a path begins at the action. Empty path: it cannot be read at all. */
  readonly problems: readonly Problem[];
  /** What stands in the file, so that nothing of it is lost. */
  readonly raw: string;
  /** Whether the rest of it could be read, and is among the actions of the plan. */
  readonly isTaken: boolean;
}

/** What a file of a plan holds. */
export interface PlanFile {
  readonly title: string | null;
  readonly content: string | null;
  readonly actions: readonly PlanAction[];
  readonly broken: readonly BrokenAction[];
}

/**
 * Reads a plan that somebody saved, and perhaps changed by hand: takes what can be read, and says of each action what is
 * wrong with it. Gives null where it is no plan. `makeName` gives an unused name, for an action that has none.
 */
export async function readPlanFile(text: string, makeName: () => string): Promise<PlanFile | null> {
  const file = readLoose(text);
  if (file === null) return null;
  const actions = new Map<string, PlanAction>();
  const broken: BrokenAction[] = [];
  for (const [index, piece] of file.pieces.entries()) {
    const {action, problems} = await readPiece(piece, index, actions, makeName);
    if (action) actions.set(action.id, action);
    if (problems.length === 0) continue;
    broken.push({place: index + 1, name: nameOf(piece.value), problems, raw: piece.raw, isTaken: action !== null});
  }
  const {title, content} = file.head;
  return {
    title: isTitle(title) ? title : null,
    content: isRecord(content) && typeof content['id'] === 'string' ? content['id'] : null,
    actions: [...actions.values()],
    broken,
  };
}

interface ReadPiece {
  readonly action: PlanAction | null;
  readonly problems: readonly Problem[];
}

async function readPiece(
  {raw, value}: FilePiece,
  index: number,
  known: ReadonlyMap<string, PlanAction>,
  makeName: () => string,
): Promise<ReadPiece> {
  if (!isRecord(value)) return {action: null, problems: [problemAt('', 'an object', value ?? raw)]};
  const parsed = await readPlanAction(value);
  if (parsed.ok) {
    const twice = known.has(parsed.value.id);
    const problems = [...findStrangers(value, parsed.value), ...(twice ? [toDouble(parsed.value.id)] : [])];
    return {action: twice ? {...parsed.value, id: makeName()} : parsed.value, problems};
  }
  const mended = await mend(value, parsed.problems, index, makeName);
  if (!mended.ok) return {action: null, problems: parsed.problems};
  const twice = known.has(mended.value.id);
  const strangers = findStrangers(value, mended.value).filter(
    ({path}) => !parsed.problems.some((problem) => isWithin(problem.path, path) || isWithin(path, problem.path)),
  );
  return {
    action: twice ? {...mended.value, id: makeName()} : mended.value,
    problems: [...parsed.problems, ...strangers, ...(twice ? [toDouble(mended.value.id)] : [])],
  };
}

/** What is read again without the fields that are wrong, and without those entries of lists; what has to be there, is. */
function mend(
  value: Readonly<Record<string, unknown>>,
  problems: readonly Problem[],
  index: number,
  makeName: () => string,
): Promise<Parsed<PlanAction>> {
  const wrong = problems.map(({path}) => path.split('.'));
  const kept = Object.entries(value).flatMap(([key, field]): readonly (readonly [string, unknown])[] => {
    const mine = wrong.filter(([first]) => first === key);
    if (mine.length === 0) return [[key, field]];
    if (!Array.isArray(field)) return [];
    return [[key, field.filter((_, at) => !mine.some(([, place]) => place === undefined || place === String(at)))]];
  });
  const rest = {status: 'idea', owners: [], progress: [], order: index, ...Object.fromEntries(kept)};
  return readPlanAction('id' in rest ? rest : {...rest, id: makeName()});
}

/** Fields that an action does not have: they would be left out without a word. */
function findStrangers(raw: unknown, read: unknown, path: readonly string[] = []): readonly Problem[] {
  if (Array.isArray(raw) && Array.isArray(read) && raw.length === read.length) {
    return raw.flatMap((item, at) => findStrangers(item, read[at], [...path, String(at)]));
  }
  if (!isRecord(raw) || !isRecord(read)) return [];
  return Object.entries(raw).flatMap(([key, value]) =>
    Object.hasOwn(read, key)
      ? findStrangers(value, read[key], [...path, key])
      : [problemAt([...path, key].join('.'), 'no such field', value)],
  );
}

function toDouble(id: string): Problem {
  return problemAt('id', 'a name that no other action has', id);
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`);
}

function isTitle(title: unknown): title is string {
  return typeof title === 'string' && /\S/u.test(title) && title.length <= LONGEST_TITLE;
}

function nameOf(value: unknown): string {
  return isRecord(value) && typeof value['action'] === 'string' ? value['action'].trim() : '';
}
