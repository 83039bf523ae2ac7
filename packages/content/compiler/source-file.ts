import {problemAt, type Problem} from '@toegang/model';
import {isMap, isScalar, isSeq, LineCounter, parseDocument, visit} from 'yaml';

/** What is wrong in a source file, and on which line (the first is 1). */
export interface SourceProblem extends Problem {
  readonly file: string;
  readonly line: number;
}

/** One file of a pack, read. */
export interface SourceFile {
  /** Path inside the folder of the pack, with `/`. */
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The line where something stands; for what is not there, the line of what it should stand in. */
  readonly lineAt: (steps: readonly string[]) => number;
}

/** A file, or what makes it unreadable. */
export type ReadSource =
  {readonly ok: true; readonly file: SourceFile} | {readonly ok: false; readonly problems: readonly SourceProblem[]};

/** Reads one YAML file. Never throws. Repeated keys, aliases and tags are refused: a source says what it means. */
export function readSource(path: string, text: string): ReadSource {
  const lines = new LineCounter();
  const yaml = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const lineOf = (offset: number): number => lines.linePos(offset).line;

  const problems = [...yaml.errors, ...yaml.warnings].map(({pos, message}) => ({
    ...{path: '', expected: 'readable YAML', received: message, message},
    ...{file: path, line: lineOf(pos[0])},
  }));
  visit(yaml, {
    Alias: (_, {source, range}) => {
      const problem = problemAt('', 'a text that is written out', `*${source}`);
      problems.push({...problem, file: path, line: lineOf(range?.[0] ?? 0)});
    },
  });
  if (problems.length === 0 && !isMap(yaml.contents)) {
    problems.push({...problemAt('', 'fields with a name', yaml.contents), file: path, line: 1});
  }
  if (problems.length > 0) return {ok: false, problems};

  const fields = yaml.toJS() as Record<string, unknown>;
  return {ok: true, file: {path, fields, lineAt: (steps) => lineOf(findOffset(yaml.contents, steps))}};
}

/** Where a field's name or an item begins, in characters; where its holder begins when it is not there. */
function findOffset(node: unknown, steps: readonly string[], offset = 0): number {
  const [step, ...rest] = steps;
  if (step === undefined) return offset;
  if (isMap(node)) {
    const pair = node.items.find(({key}) => isScalar(key) && String(key.value) === step);
    return pair === undefined ? offset : findOffset(pair.value, rest, startOf(pair.key, offset));
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return item === undefined ? offset : findOffset(item, rest, startOf(item, offset));
}

function startOf(node: unknown, otherwise: number): number {
  const {range} = node as {readonly range?: readonly number[] | null};
  return range?.[0] ?? otherwise;
}
