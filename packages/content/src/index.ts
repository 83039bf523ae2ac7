import type {ContentPack} from '@toegang/model';
import {pack as dutchPack} from './data/nl/pack.js';

export {dutchPack};

/** The packs that come with this package. */
export const packs: readonly ContentPack[] = [dutchPack];

/** Gives the built-in pack with this id and version; nothing when it is not one of ours. */
export function findPack(id: string, version: string): ContentPack | undefined {
  return packs.find((pack) => pack.id === id && pack.version === version);
}
