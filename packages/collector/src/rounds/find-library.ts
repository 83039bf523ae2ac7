import type {ContentPack, Round} from '@toegang/model';
import {findOwnLibrary} from '../storage/round-store.js';
import type {Queries} from '../storage/tables.js';

/** What a pack says of digging deeper. A scan asks without it; results are read with it. */
export type Library = Pick<ContentPack, 'advice' | 'tools'>;

/** The library of a round: what came with its order, else that of the pack that the collector has. */
export async function findLibrary(
  queries: Queries,
  packs: readonly ContentPack[],
  {id: round, content, ownContent}: Round,
): Promise<Library> {
  if (ownContent) return JSON.parse((await findOwnLibrary(queries, round)) ?? '{}') as Library;
  const {advice, tools} = packs.find(({id, version}) => id === content.id && version === content.version) ?? {};
  return {...(advice && {advice}), ...(tools && {tools})};
}
