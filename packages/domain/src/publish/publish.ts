import type {PublishedResults, Response, Round} from '@toegang/model';
import {howManyJoin} from './contain.js';
import {join} from './join.js';
import {emptyLedger, type Ledger} from './ledger.js';
import {show, type Showing} from './show.js';
import type {ApprovedText} from './texts.js';

/** By which rules responses are published. */
export interface PublishPolicy extends Pick<Showing, 'content' | 'stopWords'> {
  readonly round: Pick<Round, 'id' | 'minimumGroupSize'>;
  /** A day: `2026-11-21`. */
  readonly publishedOn: string;
  /** What a person approved of the open answers; all of them joined. */
  readonly texts?: readonly Omit<ApprovedText, 'batch'>[];
}

/** Publishes all responses to a round that was closed once, in one go. A service that goes on keeps a ledger. */
export function publish(
  responses: readonly Pick<Response, 'audience' | 'answers' | 'priorities'>[],
  {content, round, publishedOn, texts = [], stopWords = []}: PublishPolicy,
): PublishedResults {
  const closed = {...round, state: 'closed', publish: 'on-close'} as const;
  let ledger: Ledger = emptyLedger();
  const living: [audience: string, count: number][] = [];
  for (const {id: audience} of content.audiences) {
    const own = responses.filter((response) => response.audience === audience);
    const count = howManyJoin({...closed, waiting: own.length, published: 0, shown: false});
    const counted = own.slice(0, count).map((response) => ({...response, batch: 1}));
    ledger = join(ledger, {audience, batch: 1, responses: counted, ...round}, content);
    living.push([audience, count]);
  }
  return show({
    ledger,
    content,
    round: closed,
    publishedOn,
    living: Object.fromEntries(living),
    texts: texts.map((text) => ({...text, batch: 1})),
    stopWords,
  });
}
