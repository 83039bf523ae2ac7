import {deleteDB, openDB, type IDBPDatabase} from 'idb';
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
    get: (key) => find(undefined, (database) => database.get(STORE, key) as Promise<Value | undefined>),
    list: () => find([], (database) => database.getAll(STORE) as Promise<Value[]>),
    put: (key, value) => inTurn(false, () => use(name, (database) => database.put(STORE, value, key).then(() => true))),
    remove: (key) =>
      find(false, async (database) => {
        const isThere = (await database.getKey(STORE, key)) !== undefined;
        await database.delete(STORE, key);
        return isThere;
      }),
  };
}

type Work<T> = (database: IDBPDatabase) => Promise<T>;

const STORE = 'kept';

/** Some browsers once never answered, and a tab may be frozen in its turn; nobody's answers should wait for that. */
const LIMIT_MS = 3000;

/** Opens, works, closes, and deletes the database when nothing is left in it. */
async function use<T>(name: string, work: Work<T>): Promise<T> {
  const database = await openDB(name, 1, {upgrade: (made) => void made.createObjectStore(STORE)});
  try {
    return await work(database);
  } finally {
    const left = await database.count(STORE).catch(() => null);
    database.close();
    if (left === 0) await deleteDB(name);
  }
}

/** Firefox before 126 cannot tell: there an empty database is made for a moment, and deleted again. */
async function mayExist(name: string): Promise<boolean> {
  const databases = await (indexedDB as Partial<IDBFactory>).databases?.();
  return databases?.some((database) => database.name === name) ?? true;
}
