import type {ContentPack, Gap, Hidden, PublishedResults, Round, ScanContent, Share} from '@toegang/model';
import {findGap} from '../comparison/gap.js';
import {ownValue} from '../own.js';
import {RESPONDENTS} from '../scoring/count.js';
import {countOf, type Histogram} from '../scoring/histogram.js';
import {toScore} from '../scoring/score.js';
import {giveAdvice} from './advice.js';
import {readAudience, readCell, type AudienceLedger, type Ledger} from './ledger.js';
import {hide, hideTogether, readTally, toRows, type Tally} from './tally.js';
import {selectTexts, showTexts, type ApprovedText} from './texts.js';
import {findRecurringWords} from './words.js';

/** A publication to make. */
export interface Showing {
  readonly ledger: Ledger;
  /** With the rules of its library, when it has any: then there is advice. */
  readonly content: ScanContent & Pick<ContentPack, 'advice'>;
  readonly round: Pick<Round, 'id' | 'state' | 'publish' | 'minimumGroupSize'>;
  /** A day: `2026-11-21`. */
  readonly publishedOn: string;
  /** Per audience how many responses that joined are still kept; an audience that is absent has none. */
  readonly living: Readonly<Record<string, number>>;
  /** All open answers of responses that are still kept, that a person approved. */
  readonly texts?: readonly ApprovedText[];
  /** Words that never count as recurring, such as `omdat`. */
  readonly stopWords?: readonly string[];
}

/**
 * What is shown of a ledger: the only door to `PublishedResults`. A group is shown when a whole group joined and is
 * still kept; in a shown group a score is shown when an atom of it joined. Beside every cell that all audiences have
 * stands their sum, when there is more than one audience.
 */
export function show(showing: Showing): PublishedResults {
  const {content, round, publishedOn} = showing;
  const principles = showPrinciples(showing);
  const texts = selectTexts(
    showing.texts ?? [],
    showing.ledger,
    (audience) => readGroup(showing, audience).kind === 'shown',
  );
  const results: Omit<PublishedResults, symbol> = {
    schema: 'toegang-results/1',
    round: round.id,
    content: {id: content.id, version: content.version},
    publishedOn,
    minimumGroupSize: round.minimumGroupSize,
    open: round.state !== 'closed',
    audiences: showAudiences(showing),
    principles,
    statements: showStatements(showing),
    priorities: showPriorities(showing),
    gaps: showGaps(showing),
    advice: giveAdvice(content.advice, principles),
    answers: showTexts(texts),
    words: findRecurringWords(texts, everybody(showing), showing.stopWords ?? []),
  };
  return results as PublishedResults;
}

function showAudiences(showing: Showing): PublishedResults['audiences'] {
  return toRows(showing.content, everybody(showing), (audience) => readGroup(showing, audience)).map(
    ({audience, tally}) => ({
      audience,
      respondents: unlessHidden(tally, (counts) => ({kind: 'shown' as const, n: countOf(counts, RESPONDENTS)})),
    }),
  );
}

function showPrinciples(showing: Showing): PublishedResults['principles'] {
  const {content} = showing;
  return content.principles.flatMap(({id}) =>
    toRows(content, everybody(showing), (audience) => readPrinciple(showing, audience, id)).map(
      ({audience, tally}) => ({
        principle: id,
        audience,
        value: unlessHidden(tally, (counts) => toScore(counts, content.scale)),
      }),
    ),
  );
}

function showStatements(showing: Showing): PublishedResults['statements'] {
  const {content} = showing;
  return content.statements.flatMap(({id, texts}) =>
    toRows(content, Object.keys(texts), (audience) =>
      readFrom(showing, audience, ({statements}) => readTally(readCell(statements, id))),
    ).map(({audience, tally}) => ({
      statement: id,
      audience,
      value: unlessHidden(tally, (counts) => toScore(counts, content.scale)),
    })),
  );
}

function showPriorities(showing: Showing): PublishedResults['priorities'] {
  const {content} = showing;
  const {kind} = content.priorities;
  const everyone = everybody(showing);
  const choices =
    kind === 'principle'
      ? content.principles.map(({id}) => ({id, asked: everyone}))
      : content.statements.map(({id, texts}) => ({id, asked: Object.keys(texts)}));
  const groups = toRows(content, everyone, (audience) => readGroup(showing, audience));
  return choices.flatMap(({id, asked}) =>
    groups
      .filter(({audience}) => asked.length === everyone.length || asked.includes(audience))
      .map(({audience, tally}) => ({kind, id, audience, value: unlessHidden(tally, (counts) => toShare(counts, id))})),
  );
}

function toShare(counts: Histogram, id: string): Share {
  return {kind: 'shown', n: countOf(counts, id), respondents: countOf(counts, RESPONDENTS)};
}

function showGaps(showing: Showing): PublishedResults['gaps'] {
  const audiences = everybody(showing);
  const pairs = audiences.flatMap((first, index) =>
    audiences.slice(index + 1).map((second) => [first, second] as const),
  );
  return showing.content.principles.flatMap(({id}) =>
    pairs.map(([first, second]) => ({
      principle: id,
      audiences: [first, second] as const,
      value: toGap(readPrinciple(showing, first, id), readPrinciple(showing, second, id)),
    })),
  );
}

function toGap(first: Tally, second: Tally): Gap {
  return first.kind === 'shown' && second.kind === 'shown'
    ? findGap(first.counts, second.counts)
    : hideTogether([first, second]);
}

function readGroup(showing: Showing, audience: string): Tally {
  return readFrom(showing, audience, ({group}) => readTally({atoms: group, hidden: 'too-few'}));
}

function readPrinciple(showing: Showing, audience: string, id: string): Tally {
  return readFrom(showing, audience, ({principles}) => readTally(readCell(principles, id)));
}

/** Reads a cell of a group that is shown; gives the reason of the group when it is not. */
function readFrom({ledger, round, living}: Showing, audience: string, read: (group: AudienceLedger) => Tally): Tally {
  const group = readAudience(ledger, audience);
  const kept = ownValue(living, audience) ?? 0;
  if (group.group.length > 0 && kept >= round.minimumGroupSize) return read(group);
  if (round.state === 'closed') return hide(kept === 0 ? 'no-answers' : 'too-few');
  return hide(round.publish === 'on-close' && group.batches.length === 0 ? 'round-open' : 'too-few');
}

function everybody({content}: Showing): readonly string[] {
  return content.audiences.map(({id}) => id);
}

function unlessHidden<Value>(tally: Tally, make: (counts: Histogram) => Value): Value | Hidden {
  return tally.kind === 'hidden' ? tally : make(tally.counts);
}
