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
  const find = <T>(otherwise: T, work: Work<T>): Promise<T> =>
    within(clock, LIMIT_MS, use(name, false, otherwise, work), otherwise);
  return {
    get: (key) => find(undefined, (database) => database.get(STORE, key) as Promise<Value | undefined>),
    list: () => find([], (database) => database.getAll(STORE) as Promise<Value[]>),
    remove: (key) =>
      find(false, async (database) => {
        const isThere = (await database.getKey(STORE, key)) !== undefined;
        await database.delete(STORE, key);
        return isThere;
      }),
    put(key, value) {
      const putting = use(name, true, false, (database) => database.put(STORE, value, key).then(() => true));
      return within(clock, LIMIT_MS, putting, false);
    },
  };
}

type Work<T> = (database: IDBPDatabase) => Promise<T>;

const STORE = 'kept';

/** Some browsers once never answered; nobody's answers should wait for that. */
const LIMIT_MS = 3000;

/** Opens, works, closes, and deletes the database when nothing is left in it. */
function use<T>(name: string, mayMake: boolean, otherwise: T, work: Work<T>): Promise<T> {
  return takeTurn(name, async () => {
    try {
      if (!mayMake && !(await mayExist(name))) return otherwise;
      const database = await open(name, mayMake);
      try {
        return await work(database);
      } finally {
        const left = await database.count(STORE).catch(() => null);
        database.close();
        if (left === 0) await deleteDB(name);
      }
    } catch {
      return otherwise;
    }
  });
}

/** Firefox before 126 cannot tell; opening will. */
async function mayExist(name: string): Promise<boolean> {
  const databases = await (indexedDB as Partial<IDBFactory>).databases?.();
  return databases?.some((database) => database.name === name) ?? true;
}

function open(name: string, mayMake: boolean): Promise<IDBPDatabase> {
  return openDB(name, 1, {
    upgrade(database, _oldVersion, _newVersion, transaction) {
      if (mayMake) {
        database.createObjectStore(STORE);
      } else {
        // Undoes the making: afterwards there is no database, as there was none before.
        transaction.done.catch(() => undefined);
        transaction.abort();
      }
    },
  });
}
