import {readContentPack, type Parsed} from '@toegang/model';
import type {PublishedResults} from '@toegang/model';
import {builtInContent} from '../context/built-in-content.js';
import {readerFor} from '../context/collector-reader.js';
import {findAround, findGiven} from '../context/given-source.js';
import {languageOf} from '../context/language.js';
import {LoadController, type Reading, type Source} from '../context/load-controller.js';
import type {LoadState} from '../context/load-state.js';
import {ResultsController} from '../context/results-controller.js';
import type {ResultsViewHost} from '../context/results-view.js';
import {Surroundings} from '../context/surroundings.js';
import {readTranslated} from '../context/translated.js';
import {talkContentOf, type TalkContent} from './talk-content.js';

/**
 * Finds what to talk about, and the scan results that are marked on it.
 *
 * Owns: where both come from, and how far they are. The themes never wait for results, nor for a server.
 * Does not own: what is drawn of them.
 */
export class TalkSource {
  readonly #content: LoadController<TalkContent>;
  readonly #results: ResultsController;

  constructor(host: ResultsViewHost) {
    const around = new Surroundings(host);
    this.#content = new LoadController(host, () => findContent(host, around));
    this.#results = new ResultsController(host, around, () => {
      const endpoint = host.endpoint || around.endpoint;
      const transport = host.transport ?? (endpoint && readerFor(endpoint));
      const round = host.round || around.round;
      return transport && round ? {transport, round} : null;
    });
  }

  get content(): LoadState<TalkContent> {
    return this.#content.state ?? {kind: 'loading'};
  }

  /** Null when nobody gives any. */
  get results(): LoadState<PublishedResults> | null {
    return this.#results.state;
  }
}

function findContent(host: ResultsViewHost, around: Surroundings): Source<TalkContent> {
  const given = findGiven(host.contentPack, host.contentSrc, readTalk) ?? findAround(around.contentPack, readTalk);
  const lang = languageOf(host);
  return given ?? {key: ['built-in'], lang, read: () => readOurs(lang)};
}

async function readTalk(input: unknown): Promise<Parsed<TalkContent>> {
  const pack = await readContentPack(input);
  return pack.ok ? {ok: true, value: talkContentOf(pack.value)} : pack;
}

/** Our own themes, so far in Dutch only, under names in the language of the page. */
async function readOurs(lang: string): Promise<Reading<TalkContent>> {
  try {
    const [names, talk] = await Promise.all([
      readTranslated(builtInContent, lang),
      import('@toegang/content/nl/talk.js'),
    ]);
    const {builtIn} = builtInContent;
    const translated = names.kind === 'ready' ? names.value : builtIn;
    const own = talkContentOf({...translated, ...talk});
    return {
      kind: 'ready',
      value: {...own, ...{lang: builtIn.lang, dir: builtIn.dir}},
    };
  } catch {
    return {kind: 'unreachable'};
  }
}
