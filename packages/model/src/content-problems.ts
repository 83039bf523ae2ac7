import type {ContentPack} from './content.js';
import {problemAt, type Problem} from './parse.js';

/** What no shape can say of a pack: double ids, references to nothing, texts for nobody. */
export function findContentProblems(pack: ContentPack): readonly Problem[] {
  return [...findDoubleIds(pack), ...findScaleProblems(pack), ...findTextProblems(pack), ...findLostReferences(pack)];
}

const LISTS = ['audiences', 'principles', 'statements', 'openingQuestions', 'themes', 'tools', 'sources'] as const;

function findDoubleIds(pack: ContentPack): readonly Problem[] {
  return LISTS.flatMap((list) => {
    const ids = (pack[list] ?? []).map(({id}) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [problemAt(`${list}.${index}.id`, 'an id that is not used before', id)],
    );
  });
}

function findScaleProblems({scale}: ContentPack): readonly Problem[] {
  const options = scale?.options ?? [];
  return options.flatMap(({value}, index) => {
    const before = options[index - 1];
    return before === undefined || before.value < value
      ? []
      : [problemAt(`scale.options.${index}.value`, `a value above ${before.value}`, value)];
  });
}

function findTextProblems({audiences, statements}: ContentPack): readonly Problem[] {
  if (audiences === undefined) return [];
  const known = new Set(audiences.map(({id}) => id));
  return (statements ?? []).flatMap(({texts, easy = {}}, index) => [
    ...(Object.keys(texts).length === 0
      ? [problemAt(`statements.${index}.texts`, 'a text for at least one audience', undefined)]
      : []),
    ...unknownKeys(`statements.${index}.texts`, texts, known),
    ...unknownKeys(`statements.${index}.easy`, easy, known),
  ]);
}

function unknownKeys(path: string, texts: Readonly<Record<string, string>>, known: ReadonlySet<string>): Problem[] {
  return Object.keys(texts)
    .filter((audience) => !known.has(audience))
    .map((audience) => problemAt(`${path}.${audience}`, 'the id of an audience', audience));
}

/** A part that was loaded without the lists it points into cannot be checked against them. */
function findLostReferences(pack: ContentPack): readonly Problem[] {
  const lost = (
    list: readonly {readonly id: string}[] | undefined,
    path: string,
    kind: string,
    ids: readonly string[],
  ) =>
    list === undefined
      ? []
      : ids.flatMap((id, index) =>
          list.some((item) => item.id === id)
            ? []
            : [problemAt(path.replace('*', String(index)), `the id of a ${kind}`, id)],
        );
  const {principles, themes, tools, audiences, advice = []} = pack;
  return [
    ...lost(
      principles,
      'statements.*.principle',
      'principle',
      (pack.statements ?? []).map((it) => it.principle),
    ),
    ...(themes ?? []).flatMap((theme, index) =>
      lost(principles, `themes.${index}.principles.*`, 'principle', theme.principles),
    ),
    ...(pack.openingQuestions ?? []).flatMap((question, index) =>
      lost(themes, `openingQuestions.${index}.themes.*`, 'theme', question.themes),
    ),
    ...(tools ?? []).flatMap((tool, index) =>
      lost(principles, `tools.${index}.principles.*`, 'principle', tool.principles ?? []),
    ),
    ...lost(
      principles,
      'advice.*.principle',
      'principle',
      advice.map((it) => it.principle),
    ),
    ...lost(
      audiences,
      'advice.*.audience',
      'audience',
      advice.map((it) => it.audience),
    ),
    ...lost(
      tools,
      'advice.*.tool',
      'tool',
      advice.map((it) => it.tool),
    ),
  ];
}
