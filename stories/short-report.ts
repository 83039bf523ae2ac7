import type {ContentPack, PublishedResults} from '@toegang/model';

/** The principles that a short report is about: of one both groups think the same, of the others they do not. */
const KEPT: readonly string[] = ['room-to-act', 'clear-and-simple', 'early-help'];

/** Answers of each group. Enough to read one, and to find another. */
const ANSWERS = 2;

const isKept = (id: string): boolean => KEPT.some((principle) => id === principle || id.startsWith(`${principle}-`));

/** Content about three of its principles: a report of it is read, and checked, in a third of the time. */
export function shortenContent<Pack extends Pick<ContentPack, 'principles' | 'statements' | 'tools'>>(
  content: Pack,
): Pack {
  return {
    ...content,
    principles: content.principles?.filter(({id}) => isKept(id)),
    statements: content.statements?.filter(({id}) => isKept(id)),
    tools: content.tools?.map((tool) => ({...tool, principles: tool.principles?.filter(isKept)})),
  };
}

/** What was published about those three. */
export function shortenResults(results: PublishedResults): PublishedResults {
  const groups = results.audiences.map(({audience}) => audience);
  return {
    ...results,
    principles: results.principles.filter(({principle}) => isKept(principle)),
    statements: results.statements.filter(({statement}) => isKept(statement)),
    priorities: results.priorities.filter(({id}) => isKept(id)),
    gaps: results.gaps.filter(({principle}) => isKept(principle)),
    advice: results.advice.filter(({principle}) => isKept(principle)),
    answers: groups.flatMap((group) =>
      results.answers
        .filter(({audience, principle = KEPT[0]}) => audience === group && KEPT.includes(principle ?? ''))
        .slice(0, ANSWERS),
    ),
  };
}
