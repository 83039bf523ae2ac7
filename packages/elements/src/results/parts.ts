import type {PublishedResults} from '@toegang/model';
import type {ResultsElement} from '../context/results-element.js';
import type {OwnChild} from '../ui/own-children.js';
import type {Report} from './report.js';

/** What the page said to the report that holds for its parts too. */
export type PartsHost = Pick<ResultsElement<object>, 'audiences' | 'headingLevel' | 'transport'>;

/** The elements that the report is composed of, by the part of the report: each is shown in the slot of that part. */
const TAGS = {radar: 'toegang-radar', points: 'toegang-verbeterpunten', answers: 'toegang-antwoorden'} as const;

/**
 * What is set on each of them: the results and the content that the report found, so that nothing is asked for twice.
 * Our own content they have themselves, in each language. The report offers the choice of a language for all of them.
 */
export function describeParts(
  {audiences, headingLevel, transport}: PartsHost,
  {results, content, isOurContent}: Report,
  earlier: readonly PublishedResults[] | null,
): readonly OwnChild[] {
  const properties = {
    results,
    contentPack: isOurContent ? null : content,
    audiences,
    headingLevel: headingLevel + 1,
    languages: '',
    words: {draftNotice: ''},
    transport,
  };
  return Object.entries(TAGS).map(([id, tag]) => ({
    slot: `part-${id}`,
    tag,
    properties: id === 'radar' ? {...properties, earlier} : properties,
  }));
}
