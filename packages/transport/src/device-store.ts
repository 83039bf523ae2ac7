import {promisifyRequest} from 'idb-keyval';
import {within, type Clock} from './clock.js';
import {takeTurn} from './turns.js';

/**
 * A small database that exists only while something is in it. It never throws: where a device keeps nothing
 * (blocked, private, full, or silent) it is empty and says so.
 */
export interface DeviceStore<Value> {
  get(key: string): Promise<Value | undefined>;
  list(): Promise<readonly Value[]>;
  /** False when this device did not keep it. */
  put(key: string, value: Value): Promise<boolean>;
  /** False when there was nothing, or when this device keeps nothing. */
  remove(key: string): Promise<boolean>;
}

/** Makes a store; this touches nothing on the device yet. */
export function createDeviceStore<Value>(name: string, clock: Clock): DeviceStore<Value> {
  const inTurn = <T>(otherwise: T, work: () => Promise<T>): Promise<T> => {
    const turn = takeTurn(name, work).catch(() => otherwise);
    return within(clock, LIMIT_MS, turn, otherwise);
  };
  const find = <T>(otherwise: T, work: Work<T>): Promise<T> =>
    inTurn(otherwise, async () => ((await mayExist(name)) ? use(name, work) : otherwise));
  return {
    get: (key) => find(undefined, (kept) => promisifyRequest(kept.get(key)) as Promise<Value | undefined>),
    list: () => find([], (kept) => promisifyRequest(kept.getAll()) as Promise<Value[]>),
    put: (key, value) =>
      inTurn(false, () =>
        use(name, async (kept) => {
          kept.put(value, key);
          await promisifyRequest(kept.transaction);
          return true;
        }),
      ),
    remove: (key) =>
      find(false, async (kept) => {
        const isThere = (await promisifyRequest(kept.getKey(key))) !== undefined;
        kept.delete(key);
        await promisifyRequest(kept.transaction);
        return isThere;
      }),
  };
}

type Work<T> = (kept: IDBObjectStore) => Promise<T>;

const STORE = 'kept';

/** Some browsers once never answered, and a tab may be frozen in its turn; nobody's answers should wait for that. */
const LIMIT_MS = 3000;

/** Opens, works, closes, and deletes the database when nothing is left in it. */
async function use<T>(name: string, work: Work<T>): Promise<T> {
  const database = await open(name);
  const openStore = (): IDBObjectStore => database.transaction(STORE, 'readwrite').objectStore(STORE);
  try {
    return await work(openStore());
  } finally {
    const left = await promisifyRequest(openStore().count()).catch(() => null);
    database.close();
    if (left === 0) await promisifyRequest(indexedDB.deleteDatabase(name));
  }
}

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
  return promisifyRequest(request);
}

/** Firefox before 126 cannot tell: there an empty database is made for a moment, and deleted again. */
async function mayExist(name: string): Promise<boolean> {
  const databases = await (indexedDB as Partial<IDBFactory>).databases?.();
  return databases?.some((database) => database.name === name) ?? true;
}
