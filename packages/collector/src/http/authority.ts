import {createHash, randomBytes, timingSafeEqual} from 'node:crypto';
import {addSetting, findSetting} from '../storage/setting-store.js';
import type {Storage} from '../storage/storage.js';

/** Tells whether a request comes from the coordinator. Holds the hash of a key, never the key. */
export class Authority {
  #hash: Buffer;

  constructor(hash: string) {
    this.#hash = Buffer.from(hash, 'hex');
  }

  /** Whether an `Authorization` header carries the coordinator's key. Takes as long for a wrong key as for the right one. */
  accepts(authorization: string | null): boolean {
    const key = readBearer(authorization);
    return key !== null && timingSafeEqual(Buffer.from(hashKey(key), 'hex'), this.#hash);
  }
}

/** What an `Authorization` header carries; null when it carries nothing that can be read. */
export function readBearer(authorization: string | null): string | null {
  return /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? null;
}

const SETTING = 'coordinator-key';

/**
 * Who may be coordinator: whoever has `adminToken`; without one, whoever has the key that is made here the first
 * time. That key comes back once, as `newKey`; only its hash is kept.
 */
export async function establishAuthority(
  storage: Storage,
  adminToken?: string,
): Promise<{authority: Authority; newKey: string | null}> {
  if (adminToken) return {authority: new Authority(hashKey(adminToken)), newKey: null};
  const known = await findSetting(storage.queries, SETTING);
  if (known !== undefined) return {authority: new Authority(known), newKey: null};
  const newKey = randomBytes(24).toString('base64url');
  if (await addSetting(storage.queries, SETTING, hashKey(newKey))) {
    return {authority: new Authority(hashKey(newKey)), newKey};
  }
  return establishAuthority(storage);
}

function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
