import {problemAt} from '@toegang/model';
import {readGuide, readTheme} from './read-theme.js';
import {readSource, type SourceFile, type SourceProblem} from './source-file.js';

/** The files of a pack: path inside its folder, with `/`, and text. */
export type SourceFiles = ReadonlyMap<string, string>;

/** A pack in one piece, not checked yet. */
export interface JoinedFiles {
  readonly pack: unknown;
  /** Where a place of the pack, such as `statements.3.texts`, was written. */
  readonly locate: (path: string) => {readonly file: string; readonly line: number};
  /** Why files could not be joined. When there is one, the pack is not complete. */
  readonly problems: readonly SourceProblem[];
}

/** A part of the pack, and where it was written. */
interface Part {
  readonly at: string;
  readonly value: unknown;
  readonly file: SourceFile;
  /** Steps inside the file. */
  readonly steps: readonly string[];
}

/** What stands in no file is missing from this one. */
const MAIN_FILE = 'pack.yaml';

/**
 * Puts the files of a pack together. Principles, themes and formats come in the order of their file names: `2-…` before `10-…`.
 */
export function joinFiles(files: SourceFiles): JoinedFiles {
  const paths = [...files.keys()].sort(new Intl.Collator('en', {numeric: true}).compare);
  const read = paths.map((path) => readFile(path, files.get(path) ?? ''));
  const sources = read.flatMap((result) => (result.ok ? [result.file] : []));

  const general = sources.filter(({path}) => !path.includes('/')).flatMap(findFields);
  const principles = sources
    .filter(({path}) => path.startsWith('principles/'))
    .map((file, index) => ({at: `principles.${index}`, value: withoutStatements(file), file, steps: []}));
  const themes = sources
    .filter(({path}) => path.startsWith('themes/'))
    .map((file, index) => ({at: `themes.${index}`, value: readTheme(file.fields), file, steps: []}));
  const formats = sources
    .filter(({path}) => path.startsWith('formats/'))
    .map((file, index) => ({at: `formats.${index}`, value: file.fields, file, steps: []}));
  const statements = principles
    .flatMap(({file}) => findStatements(file))
    .map((part, index) => ({...part, at: `statements.${index}`}));
  const parts: readonly Part[] = [...general, ...principles, ...themes, ...formats, ...statements];

  return {
    pack: {
      ...Object.fromEntries(general.map(({at, value}) => [at, value])),
      principles: principles.map(({value}) => value),
      statements: statements.map(({value}) => value),
      ...(themes.length > 0 && {themes: themes.map(({value}) => value)}),
      ...(formats.length > 0 && {formats: formats.map(({value}) => value)}),
    },
    locate: (path) => locate(path, parts),
    problems: [...read.flatMap((result) => (result.ok ? [] : result.problems)), ...findRepeatedFields(general)],
  };
}

function readFile(path: string, text: string): ReturnType<typeof readSource> {
  if (/^(?:(?:principles|themes|formats)\/)?[^/]+\.yaml$/.test(path)) return readSource(path, text);
  const problem = problemAt(
    '',
    `${MAIN_FILE}, another .yaml beside it, principles/….yaml, themes/….yaml or formats/….yaml`,
    path,
  );
  return {ok: false, problems: [{...problem, file: path, line: 1}]};
}

function findFields(file: SourceFile): readonly Part[] {
  return Object.entries(file.fields).map(([key, value]) => ({
    at: key,
    value: key === 'guide' ? readGuide(value) : value,
    file,
    steps: [key],
  }));
}

/** Principles, statements, themes and formats have their own files, so in a general file they are repeated too. */
function findRepeatedFields(parts: readonly Part[]): readonly SourceProblem[] {
  const seen = new Set(['principles', 'statements', 'themes', 'formats']);
  return parts.flatMap(({at, file, steps}) => {
    if (!seen.has(at)) {
      seen.add(at);
      return [];
    }
    const problem = problemAt(at, 'a field that no other file has', at);
    return [{...problem, file: file.path, line: file.lineAt(steps)}];
  });
}

function withoutStatements({fields}: SourceFile): unknown {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'statements'));
}

function findStatements(file: SourceFile): readonly Omit<Part, 'at'>[] {
  const {id, statements = []} = file.fields;
  if (!Array.isArray(statements)) return [{value: statements, file, steps: ['statements']}];
  return statements.map((statement: unknown, index) => {
    const isFields = typeof statement === 'object' && statement !== null;
    const value = isFields ? {principle: id, ...statement} : statement;
    return {value, file, steps: ['statements', String(index)]};
  });
}

function locate(path: string, parts: readonly Part[]): {readonly file: string; readonly line: number} {
  const part = parts.find(({at}) => path === at || path.startsWith(`${at}.`));
  if (part === undefined) return {file: MAIN_FILE, line: 1};
  const inside = path.slice(part.at.length + 1);
  const steps = inside === '' ? part.steps : [...part.steps, ...inside.split('.')];
  return {file: part.file.path, line: part.file.lineAt(steps)};
}
