import type {ContentPack, Round} from '@toegang/model';
import type {Transport} from '@toegang/transport';
import type {ReactiveElement} from 'lit';
import {findAround, findGiven} from './given-source.js';
import {languageOf} from './language.js';
import {LoadController, type Reading, type Source} from './load-controller.js';
import type {LoadState} from './load-state.js';
import {toFetchedReading, toFailedReading, type Parse} from './readings.js';
import type {Surroundings} from './surroundings.js';
import {isOurs, readTranslated, type Translated} from './translated.js';

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
  readonly ours: Translated<Content>;
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

  /** Whether it is our own, which there is in other languages too. */
  get isBuiltIn(): boolean {
    const {state} = this;
    return state.kind === 'ready' && isOurs(state.value);
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
  const {parse, ours, findRound} = options;
  const lang = languageOf(host);
  const given = findGiven(host.contentPack, host.contentSrc, parse) ?? findAround(around, parse);
  if (given !== null) return given;
  const found = findRound();
  const reference = found && 'reference' in found ? found.reference : null;
  if (found === null || isSame(reference, ours.builtIn)) {
    return {key: ['built-in'], lang, read: () => readTranslated(ours, lang)};
  }
  return {
    key: ['round', found.transport, found.round, reference?.id, reference?.version],
    lang,
    read: () => fetchContent(found, lang, options),
  };
}

async function fetchContent<Content extends ContentReference>(
  source: RoundSource | KnownRoundSource,
  lang: string,
  {parse, ours}: ContentOptions<Content>,
): Promise<Reading<Content>> {
  if (!('reference' in source)) {
    const fetched = await source.transport.fetchRound(source.round);
    if (!fetched.ok) return toFailedReading(fetched.failure);
    const {content, ownContent} = fetched.value;
    if (!ownContent && isSame(content, ours.builtIn)) return readTranslated(ours, lang);
  }
  return toFetchedReading(await source.transport.fetchContent(source.round, lang), parse);
}

function isSame(reference: ContentReference | null, content: ContentReference): boolean {
  return reference?.id === content.id && reference.version === content.version;
}
