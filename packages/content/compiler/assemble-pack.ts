import {ContentPackSchema, parseContentPack, parseScanContent, type Problem} from '@toegang/model';
import {joinFiles, type SourceFiles} from './join-files.js';
import {findRuleProblems, type CompletePack} from './pack-rules.js';
import type {SourceProblem} from './source-file.js';
import {findUnknownFields} from './unknown-fields.js';

/** A pack, or everything that is wrong in its files. */
export type AssembledPack =
  {readonly ok: true; readonly pack: CompletePack} | {readonly ok: false; readonly problems: readonly SourceProblem[]};

/** Makes a pack of its source files. Never throws; with one problem there is no pack. */
export function assemblePack(files: SourceFiles): AssembledPack {
  const {pack, locate, problems} = joinFiles(files);
  if (problems.length > 0) return {ok: false, problems};

  const checked = checkPack(pack);
  if (checked.ok) return checked;
  return {ok: false, problems: checked.problems.map((problem) => ({...problem, ...locate(problem.path)}))};
}

type CheckedPack =
  {readonly ok: true; readonly pack: CompletePack} | {readonly ok: false; readonly problems: readonly Problem[]};

function checkPack(input: unknown): CheckedPack {
  const whole = parseContentPack(input);
  const scan = parseScanContent(input);
  const unknown = findUnknownFields(input, ContentPackSchema);
  if (!whole.ok || !scan.ok) {
    const parsing = [whole, scan].flatMap((parsed) => (parsed.ok ? [] : parsed.problems));
    return {ok: false, problems: [...unknown, ...withoutRepeats(parsing)]};
  }
  const pack = {...whole.value, ...scan.value};
  const problems = [...unknown, ...findRuleProblems(pack)];
  return problems.length > 0 ? {ok: false, problems} : {ok: true, pack};
}

function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({path}, index) => problems.findIndex((other) => other.path === path) === index);
}
