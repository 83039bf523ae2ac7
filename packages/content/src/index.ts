import type {ContentPack} from '@toegang/model';
import {pack as englishPack} from './data/en/pack.js';
import {pack as dutchPack} from './data/nl/pack.js';

export {dutchPack, englishPack};

/** The packs that come with this package. A translation has the id and version of what it translates, and follows it. */
export const packs: readonly ContentPack[] = [dutchPack, englishPack];

/**
 * Gives the built-in pack with this id and version: in this language (`en`) when there is a translation, else as it was
 * written; nothing when it is not one of ours.
 */
export function findPack(id: string, version: string, lang?: string): ContentPack | undefined {
  const fitting = packs.filter((pack) => pack.id === id && pack.version === version);
  return fitting.find((pack) => pack.lang === lang) ?? fitting[0];
}
