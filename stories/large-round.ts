import {manyResults, sampleContent} from '@toegang/model/samples';
import type {Count, PublishedResults, ScanContent, Share} from '@toegang/model';

/** In respondents of `manyResults`. Four times as many are more than a hundred in each group. */
const TIMES = 4;

function enlarge(value: Share): Share {
  return value.kind === 'shown' ? {...value, n: TIMES * value.n, respondents: TIMES * value.respondents} : value;
}

function enlargeCount(value: Count): Count {
  return value.kind === 'shown' ? {...value, n: TIMES * value.n} : value;
}

/** `manyResults` of four times as many people: large enough to rank what they chose. */
export const largeResults: PublishedResults = {
  ...manyResults,
  audiences: manyResults.audiences.map((row) => ({...row, respondents: enlargeCount(row.respondents)})),
  priorities: manyResults.priorities.map((row) => ({...row, value: enlarge(row.value)})),
};

/** The content of the samples, where people choose a principle to improve. */
export const principlePointsContent: ScanContent = {
  ...sampleContent,
  priorities: {...sampleContent.priorities, kind: 'principle'},
};

/** `largeResults` as if people had chosen principles: the first statement of each stands for it. */
export const principlePointsResults: PublishedResults = {
  ...largeResults,
  priorities: largeResults.priorities.flatMap((row) => {
    const principle = sampleContent.principles.find(({id}) => row.id === `${id}-1`);
    return principle ? [{...row, kind: 'principle' as const, id: principle.id}] : [];
  }),
};
