import {parseScanContent} from '@toegang/model';
import {findContent, findRound, type Document} from '../storage/round-store.js';
import {makeEtag} from './codes.js';
import type {Deps} from './deps.js';

/**
 * The scan of a round in a language: a translation when the collector has one of that very version, else as it was when
 * the round was made. The pack itself says which language it has. Undefined when there is no such round.
 */
export async function findContentIn(
  {storage, packs}: Deps,
  roundId: string,
  language: string | undefined,
): Promise<Document | undefined> {
  const made = await findContent(storage.queries, roundId);
  if (made === undefined || language === undefined) return made;
  const kept = await findRound(storage.queries, roundId);
  if (kept === undefined || kept.round.ownContent) return made;
  const {id, version} = kept.round.content;
  const [first, ...translations] = packs.filter((pack) => pack.id === id && pack.version === version);
  const wanted = mainPartOf(language);
  if (first === undefined || mainPartOf(first.lang) === wanted) return made;
  const scan = parseScanContent(translations.find(({lang}) => mainPartOf(lang) === wanted));
  if (!scan.ok) return made;
  const json = JSON.stringify(scan.value);
  return {json, etag: makeEtag(json)};
}

/** `en` of `en-GB`. */
function mainPartOf(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '');
}
