import type {ContentPack} from './content.js';
import type {Problem} from './problem.js';
import {findDoubleIds, findLostIds} from './references.js';
import {findScanProblems} from './scan-content-problems.js';
import {findSessionProblems} from './session-content-problems.js';

/** What no shape can say of a pack: double ids, references to nothing, texts for nobody. */
export function findContentProblems(pack: ContentPack): readonly Problem[] {
  const {themes, tools, sources} = pack;
  return [
    ...findScanProblems(pack),
    ...findDoubleIds('themes', themes),
    ...findDoubleIds('tools', tools),
    ...findDoubleIds('sources', sources),
    ...findSessionProblems(pack),
    ...findLostReferences(pack),
  ];
}

function findLostReferences(pack: ContentPack): readonly Problem[] {
  const {audiences, principles, openingQuestions = [], themes, tools, sources, advice = []} = pack;
  return [
    ...findLostIds(
      'principles.*.source',
      'a source',
      principles?.map(({source}) => source),
      sources,
    ),
    ...findLostIds(
      'tools.*.source',
      'a source',
      tools?.map(({source}) => source),
      sources,
    ),
    ...findLostIds(
      'advice.*.principle',
      'a principle',
      advice.map(({principle}) => principle),
      principles,
    ),
    ...findLostIds(
      'advice.*.audience',
      'an audience',
      advice.map(({audience}) => audience),
      audiences,
    ),
    ...findLostIds(
      'advice.*.tool',
      'a tool',
      advice.map(({tool}) => tool),
      tools,
    ),
    ...openingQuestions.flatMap((question, index) =>
      findLostIds(`openingQuestions.${index}.themes.*`, 'a theme', question.themes, themes),
    ),
    ...(themes ?? []).flatMap((theme, index) =>
      findLostIds(`themes.${index}.principles.*`, 'a principle', theme.principles, principles),
    ),
    ...(tools ?? []).flatMap((tool, index) =>
      findLostIds(`tools.${index}.principles.*`, 'a principle', tool.principles, principles),
    ),
  ];
}
