import type {ContentPack, PublishedResults} from '@toegang/model';

/**
 * The rules of the content that apply: the score of that principle in that audience is shown, and its mean is below the
 * limit. It is reckoned from what is published, so it tells nothing that was hidden.
 */
export function giveAdvice(
  rules: ContentPack['advice'] = [],
  principles: PublishedResults['principles'],
): PublishedResults['advice'] {
  return rules.flatMap(({principle, audience, below, tool, why}) => {
    const row = principles.find((each) => each.principle === principle && each.audience === audience);
    return row?.value.kind === 'shown' && row.value.mean < below ? [{principle, audience, tool, why}] : [];
  });
}
