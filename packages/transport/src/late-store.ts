import {within, type Clock} from './clock.js';
import type {DeviceStore} from './device-store.js';

/** Under this name the plans of this device are kept. */
export const DEVICE_PLANS = 'toegang-plans';

/** In milliseconds: the part that keeps things has come by then, or does not come. */
const PATIENCE = 5000;

/**
 * A store of this device out of the part that keeps things, which a scan loads as well. Where the part does not come, it
 * keeps nothing and says so.
 */
export function openLateStore<Value>(name: string, clock: Clock): DeviceStore<Value> {
  const store = within(
    clock,
    PATIENCE,
    import('./collector-part.js').then(
      ({createDeviceStore}) => createDeviceStore<Value>(name, clock),
      () => null,
    ),
    null,
  );
  return {
    get: async (key) => (await store)?.get(key),
    list: async () => (await store)?.list() ?? [],
    put: async (key, value) => (await store)?.put(key, value) ?? false,
    remove: async (key) => (await store)?.remove(key) ?? false,
  };
}

/** Does the work while no other tab does work of the same name; without the part that knows of turns, at once. */
export async function takeLateTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const part = await import('./collector-part.js').catch(() => null);
  return part === null ? work() : part.takeTurn(name, work);
}
