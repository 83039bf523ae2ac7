import type {ContentPack, Round} from '@toegang/model';
import type {Transport} from '@toegang/transport';
import type {ReactiveElement} from 'lit';
import {findAround, findGiven} from './given-source.js';
import {findLanguage} from './language.js';
import {LoadController, type Reading, type Source} from './load-controller.js';
import type {LoadState} from './load-state.js';
import {toFetchedReading, toFailedReading, type Parse} from './readings.js';
import type {Surroundings} from './surroundings.js';

/** The element whose content is looked for. */
export interface ContentHost extends ReactiveElement {
  /** Data, whole or in part; null when the host gives none. */
  readonly contentPack: ContentPack | null;
  /** Address of a content pack; null when the host gives none. */
  readonly contentSrc: string | null;
}

/** Which version of which content. */
export type ContentReference = Round['content'];

/** A round at a collector. */
export interface RoundSource {
  readonly transport: Pick<Transport, 'fetchRound' | 'fetchContent'>;
  readonly round: string;
}

/** A round at a collector of which the host knows already which content it has. */
export interface KnownRoundSource {
  readonly transport: Pick<Transport, 'fetchContent'>;
  readonly round: string;
  readonly reference: ContentReference;
}

export interface ContentOptions<Content extends ContentReference> {
  readonly parse: Parse<Content>;
  /** Shown when nobody gives another. */
  readonly builtIn: Content;
  /** Null when nothing may be fetched from a collector. */
  readonly findRound: () => RoundSource | KnownRoundSource | null;
}

/**
 * Finds and loads the content of its host: its `contentPack`, else its `content-src`, else that of the environment,
 * else that of the round at the collector, else the built-in one.
 *
 * Owns: the choice, and the request that it takes. Does not own: what the host does with the content.
 */
export class ContentController<Content extends ContentReference> extends LoadController<Content> {
  constructor(host: ContentHost, surroundings: Surroundings, options: ContentOptions<Content>) {
    super(host, () => findContent(host, surroundings.contentPack, options));
  }

  /** There is always content, or some on its way. */
  override get state(): LoadState<Content> {
    return super.state ?? {kind: 'loading'};
  }
}

function findContent<Content extends ContentReference>(
  host: ContentHost,
  around: LoadState<ContentPack> | null,
  options: ContentOptions<Content>,
): Source<Content> {
  const {parse, builtIn, findRound} = options;
  const given = findGiven(host.contentPack, host.contentSrc, parse) ?? findAround(around, parse);
  if (given !== null) return given;
  const found = findRound();
  const reference = found && 'reference' in found ? found.reference : null;
  if (found === null || isSame(reference, builtIn)) {
    return {key: ['built-in'], read: () => ({kind: 'ready', value: builtIn})};
  }
  const lang = findLanguage(host);
  return {
    key: ['round', found.transport, found.round, lang, reference?.id, reference?.version],
    read: () => fetchContent(found, lang, options),
  };
}

async function fetchContent<Content extends ContentReference>(
  source: RoundSource | KnownRoundSource,
  lang: string,
  {parse, builtIn}: ContentOptions<Content>,
): Promise<Reading<Content>> {
  if (!('reference' in source)) {
    const fetched = await source.transport.fetchRound(source.round);
    if (!fetched.ok) return toFailedReading(fetched.failure);
    const {content, ownContent} = fetched.value;
    if (!ownContent && isSame(content, builtIn)) return {kind: 'ready', value: builtIn};
  }
  return toFetchedReading(await source.transport.fetchContent(source.round, lang), parse);
}

function isSame(reference: ContentReference | null, content: ContentReference): boolean {
  return reference?.id === content.id && reference.version === content.version;
}
