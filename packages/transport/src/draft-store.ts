import {systemClock} from './clock.js';
import {createDeviceStore} from './device-store.js';

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
  const store = createDeviceStore<unknown>('toegang-drafts', systemClock);
  return {
    load: (key) => store.get(key),
    save: (key, draft) => store.put(key, draft),
    erase: (key) => store.remove(key),
  };
}
