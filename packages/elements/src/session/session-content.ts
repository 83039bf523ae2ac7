import {readContentPack, type ContentPack} from '@toegang/model';
import {builtInContent} from '../context/built-in-content.js';
import {findAround, findGiven} from '../context/given-source.js';
import {languageOf} from '../context/language.js';
import type {Reading, Source} from '../context/load-controller.js';
import type {ResultsViewHost} from '../context/results-view.js';
import type {Surroundings} from '../context/surroundings.js';
import {readTranslated} from '../context/translated.js';

/** Where the content of a session comes from that is begun here: what the page gives, or else our own. */
export function findSessionContent(host: ResultsViewHost, around: Surroundings): Source<ContentPack> {
  const given =
    findGiven(host.contentPack, host.contentSrc, readContentPack) ?? findAround(around.contentPack, readContentPack);
  const lang = languageOf(host);
  return given ?? {key: ['built-in'], lang, read: () => readOurs(lang)};
}

/** Our own themes and ways to talk, so far in Dutch only, under names in the language of the page. */
async function readOurs(lang: string): Promise<Reading<ContentPack>> {
  try {
    const [names, talk, session, tools] = await Promise.all([
      readTranslated(builtInContent, lang),
      import('@toegang/content/nl/talk.js'),
      import('@toegang/content/nl/session.js'),
      readTools(),
    ]);
    const {builtIn} = builtInContent;
    const translated = names.kind === 'ready' ? names.value : builtIn;
    const {lang: own, dir} = builtIn;
    return {kind: 'ready', value: {...translated, ...talk, ...session, tools, lang: own, dir}};
  } catch {
    return {kind: 'unreachable'};
  }
}

/** Asked for by its name, so that nothing else of the library comes along. */
async function readTools(): Promise<NonNullable<ContentPack['tools']>> {
  const {tools} = await import('@toegang/content/nl/library.js');
  return tools;
}
