import {problemAt, type ContentPack, type Problem, type ScanContent} from '@toegang/model';

/** A pack with everything that a scan needs, and more. */
export type CompletePack = ContentPack & ScanContent;

/** Who gets an easy variant of every statement. */
const EASY_AUDIENCE = 'resident';

/** What a pack of ours needs beyond what the model asks: a text for everybody, and a reason for every axis. */
export function findRuleProblems(pack: CompletePack): readonly Problem[] {
  return [...findMissingTexts(pack), ...findBarePrinciples(pack), ...findLostSources(pack), ...findIdleAdvice(pack)];
}

function findMissingTexts({audiences, statements}: CompletePack): readonly Problem[] {
  const ids = audiences.map(({id}) => id);
  const easyIds = ids.filter((id) => id === EASY_AUDIENCE);
  return statements.flatMap(({texts, easy = {}}, index) => [
    ...missing(`statements.${index}.texts`, 'a text', ids, texts),
    ...missing(`statements.${index}.easy`, 'an easy text', easyIds, easy),
  ]);
}

function missing(path: string, kind: string, ids: readonly string[], texts: object): readonly Problem[] {
  return ids
    .filter((id) => !Object.hasOwn(texts, id))
    .map((id) => problemAt(`${path}.${id}`, `${kind} for ${id}`, undefined));
}

function findBarePrinciples({principles, statements}: CompletePack): readonly Problem[] {
  return principles.flatMap(({id, short, explanation}, index) => [
    ...(short === undefined ? [problemAt(`principles.${index}.short`, 'a name of a few words', undefined)] : []),
    ...(explanation === undefined ? [problemAt(`principles.${index}.explanation`, 'one sentence', undefined)] : []),
    ...(statements.some(({principle}) => principle === id)
      ? []
      : [problemAt(`principles.${index}.statements`, 'at least one statement', undefined)]),
  ]);
}

function findLostSources({principles, sources = []}: CompletePack): readonly Problem[] {
  const ids = new Set(sources.map(({id}) => id));
  return principles.flatMap(({source}, index) =>
    source === undefined || ids.has(source)
      ? []
      : [problemAt(`principles.${index}.source`, 'the id of a source', source)],
  );
}

/**
 * A rule that names a tool while the pack has none, that can never apply, or that always does: no mean is below the
 * lowest answer, and nearly every mean is below the highest.
 */
function findIdleAdvice({advice = [], tools, scale}: CompletePack): readonly Problem[] {
  const values = scale.options.map(({value}) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return advice.flatMap(({below, tool}, index) => [
    ...(tools === undefined ? [problemAt(`advice.${index}.tool`, 'the id of a tool', tool)] : []),
    ...(lowest < below && below < highest
      ? []
      : [problemAt(`advice.${index}.below`, `a limit between ${lowest} and ${highest}`, below)]),
  ]);
}
