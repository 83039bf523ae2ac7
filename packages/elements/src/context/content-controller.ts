import type {ContentPack, Parsed, Round} from '@toegang/model';
import type {Failure, Transport} from '@toegang/transport';
import type {ReactiveElement} from 'lit';
import {findLanguage} from './language.js';
import {LoadController, type Reading, type Source} from './load-controller.js';
import {loadJson, toReading} from './load-json.js';
import type {LoadState} from './load-state.js';
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
  /** The content of the round, when the host knows it already. */
  readonly reference?: ContentReference | undefined;
}

export interface ContentOptions<Content extends ContentReference> {
  readonly parse: (input: unknown) => Parsed<Content>;
  /** Shown when nobody gives another. */
  readonly builtIn: Content;
  /** Null when nothing may be fetched from a collector. */
  readonly findRound: () => RoundSource | null;
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
}

function findContent<Content extends ContentReference>(
  host: ContentHost,
  around: LoadState<ContentPack> | null,
  options: ContentOptions<Content>,
): Source<Content> {
  const {contentPack, contentSrc} = host;
  const {parse, builtIn, findRound} = options;
  if (contentPack !== null) return {key: [contentPack], read: () => toReading(parse(contentPack))};
  if (contentSrc !== null) return {key: ['src', contentSrc], read: (signal) => loadJson(contentSrc, parse, signal)};
  if (around !== null) {
    return {key: [around], read: () => (around.kind === 'ready' ? toReading(parse(around.value)) : around)};
  }
  const found = findRound();
  if (found === null) return {key: ['built-in'], read: () => ({kind: 'ready', value: builtIn})};
  const {transport, round, reference} = found;
  const lang = findLanguage(host);
  return {
    key: ['round', transport, round, lang, reference?.id, reference?.version],
    read: () => fetchContent(found, lang, options),
  };
}

async function fetchContent<Content extends ContentReference>(
  {transport, round, reference}: RoundSource,
  lang: string,
  {parse, builtIn}: ContentOptions<Content>,
): Promise<Reading<Content>> {
  let wanted = reference;
  if (wanted === undefined) {
    const fetched = await transport.fetchRound(round);
    if (!fetched.ok) return toFailedReading(fetched.failure);
    wanted = fetched.value.content;
  }
  if (wanted.id === builtIn.id && wanted.version === builtIn.version) return {kind: 'ready', value: builtIn};
  const fetched = await transport.fetchContent(round, lang);
  return fetched.ok ? toReading(parse(fetched.value)) : toFailedReading(fetched.failure);
}

/** Why a collector gave nothing, as a reading. */
export function toFailedReading(failure: Failure): Reading<never> {
  switch (failure.kind) {
    case 'unreachable':
      return {kind: 'unreachable'};
    case 'wrong-data':
      return {kind: 'wrong', problems: failure.problems};
    case 'refused': {
      const {status, detail} = failure;
      return {
        kind: 'wrong',
        problems: [{path: '', expected: 'an answer', received: `status ${status}`, message: detail}],
      };
    }
  }
}
