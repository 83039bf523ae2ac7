import {systemClock} from './clock.js';
import type {DeviceStore} from './device-store.js';

/** Where a visitor who asks for it keeps unfinished work on this device. Nothing throws. */
export interface DraftStore {
  /** Undefined when there is none, or when this device keeps nothing. */
  load(key: string): Promise<unknown>;
  /** Takes plain JSON. False when this device did not keep it. */
  save(key: string, draft: unknown): Promise<boolean>;
  /** False when there was none. */
  erase(key: string): Promise<boolean>;
}

/** Makes a draft store: a database of its own, that exists only while it holds a draft. */
export function createDraftStore(): DraftStore {
  const store = import('./collector-part.js').then(
    ({createDeviceStore}) => createDeviceStore<unknown>('toegang-drafts', systemClock),
    () => KEEPS_NOTHING,
  );
  return {
    load: async (key) => (await store).get(key),
    save: async (key, draft) => (await store).put(key, draft),
    erase: async (key) => (await store).remove(key),
  };
}

/** Where the part that keeps things could not be loaded. */
const KEEPS_NOTHING: Pick<DeviceStore<unknown>, 'get' | 'put' | 'remove'> = {
  get: () => Promise.resolve(undefined),
  put: () => Promise.resolve(false),
  remove: () => Promise.resolve(false),
};
