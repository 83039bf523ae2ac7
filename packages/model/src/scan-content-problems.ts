import {problemAt, type Problem} from './problem.js';
import {findDoubleIds, findLostIds} from './references.js';
import {ALL_AUDIENCES} from './all-audiences.js';
import type {ScanContent, ScanParts} from './scan-content.js';

/** What no shape can say of the scan in a pack: double ids, a scale that goes down, texts for nobody. */
export function findScanProblems(parts: ScanParts): readonly Problem[] {
  const {audiences, principles, statements, scale} = parts;
  return [
    ...findDoubleIds('audiences', audiences),
    ...findDoubleIds('principles', principles),
    ...findDoubleIds('statements', statements),
    ...(scale === undefined ? [] : findScaleProblems(scale)),
    ...(audiences === undefined ? [] : findAudienceProblems(audiences, statements)),
    ...findLostIds(
      'statements.*.principle',
      'a principle',
      statements?.map(({principle}) => principle),
      principles,
    ),
  ];
}

function findScaleProblems({options}: ScanContent['scale']): readonly Problem[] {
  return options.flatMap(({value}, index) => {
    const before = options[index - 1];
    return before === undefined || before.value < value
      ? []
      : [problemAt(`scale.options.${index}.value`, `a value above ${before.value}`, value)];
  });
}

function findAudienceProblems(
  audiences: ScanContent['audiences'],
  statements: ScanContent['statements'] | undefined,
): readonly Problem[] {
  const nameProblems = audiences.flatMap(({id}, index) =>
    id === ALL_AUDIENCES ? [problemAt(`audiences.${index}.id`, 'an id that does not mean everybody', id)] : [],
  );
  if (statements === undefined) return nameProblems;
  const unaddressed = audiences.flatMap(({id}, index) =>
    statements.some(({texts}) => texts[id] !== undefined)
      ? []
      : [problemAt(`audiences.${index}`, 'an audience that a statement has a text for', id)],
  );
  return [...nameProblems, ...unaddressed, ...findTextProblems(audiences, statements)];
}

function findTextProblems(
  audiences: ScanContent['audiences'],
  statements: ScanContent['statements'],
): readonly Problem[] {
  const known = new Set(audiences.map(({id}) => id));
  const unknownKeys = (path: string, texts: Readonly<Record<string, string>>) =>
    Object.keys(texts).flatMap((key) =>
      known.has(key) ? [] : [problemAt(`${path}.${key}`, 'the id of an audience', key)],
    );
  return statements.flatMap(({texts, easy = {}}, index) => [
    ...(Object.keys(texts).length === 0
      ? [problemAt(`statements.${index}.texts`, 'a text for at least one audience', texts)]
      : []),
    ...unknownKeys(`statements.${index}.texts`, texts),
    ...unknownKeys(`statements.${index}.easy`, easy),
  ]);
}
