import type {ContentPack} from './content.js';
import {problemAt, type Problem} from './problem.js';
import {findDoubleIds} from './references.js';

/** Votes that are on no question or statement: on what to talk about, and on who is there. */
const OTHER_VOTES: readonly string[] = ['themes', 'disciplines'];

/** What no shape can say of the part of a pack that a session is held with. */
export function findSessionProblems(pack: ContentPack): readonly Problem[] {
  const {formats, disciplines, guide} = pack;
  return [
    ...findDoubleIds('formats', formats),
    ...findDoubleIds('disciplines', disciplines),
    ...findDoubleIds('guide.sections', guide?.sections),
    ...(formats ?? []).flatMap(({phases, prompts}, index) => [
      ...findRepeats(
        phases.map(({phase}, place) => [`formats.${index}.phases.${place}.phase`, phase]),
        'a phase that the format does not have yet',
      ),
      ...findDoubleIds(`formats.${index}.prompts`, prompts),
    ]),
    ...findRepeats(votesOf(pack), 'an id that is not used before', OTHER_VOTES),
  ];
}

type Placed = readonly [path: string, id: string];

/** In a session people vote on questions and statements by their id alone. */
function votesOf({openingQuestions = [], themes = []}: ContentPack): readonly Placed[] {
  const questions = openingQuestions.map(({id}, index): Placed => [`openingQuestions.${index}.id`, id]);
  const statements = themes.flatMap((theme, index) =>
    theme.statements.map(({id}, place): Placed => [`themes.${index}.statements.${place}.id`, id]),
  );
  return [...questions, ...statements];
}

function findRepeats(placed: readonly Placed[], expected: string, taken: readonly string[] = []): readonly Problem[] {
  const seen = new Set(taken);
  return placed.flatMap(([path, id]) => {
    if (seen.has(id)) return [problemAt(path, expected, id)];
    seen.add(id);
    return [];
  });
}
