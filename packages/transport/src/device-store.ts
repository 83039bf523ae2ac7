import {deleteDB, openDB, type IDBPDatabase} from 'idb';
import {systemClock, within} from './clock.js';
import {takeTurn} from './turns.js';

/**
 * A small database that exists only while something is in it. It never throws: where a device keeps nothing
 * (blocked, private, full, or silent) it is empty and says so.
 */
export interface DeviceStore<Value> {
  get(key: IDBValidKey): Promise<Value | undefined>;
  /** Those whose key is an array that begins with this text. */
  list(first: string): Promise<readonly Value[]>;
  /** False when this device did not keep it. */
  put(key: IDBValidKey, value: Value): Promise<boolean>;
  /** False when there was nothing, or when this device keeps nothing. */
  remove(key: IDBValidKey): Promise<boolean>;
}

/** Makes a store; this touches nothing on the device yet. */
export function createDeviceStore<Value>(name: string): DeviceStore<Value> {
  const find = <T>(work: Work<T>, otherwise: T): Promise<T> => use({name, mayMake: false}, work, otherwise);
  return {
    get: (key) => find((database) => database.get(STORE, key) as Promise<Value | undefined>, undefined),
    list: (first) => find((database) => database.getAll(STORE, rangeOf(first)) as Promise<Value[]>, []),
    put: (key, value) =>
      use({name, mayMake: true}, (database) => database.put(STORE, value, key).then(() => true), false),
    remove: (key) =>
      find(async (database) => {
        const isThere = (await database.getKey(STORE, key)) !== undefined;
        await database.delete(STORE, key);
        return isThere;
      }, false),
  };
}

type Work<T> = (database: IDBPDatabase) => Promise<T>;

const STORE = 'kept';

/** Some browsers once never answered; nobody's answers should wait for that. */
const LIMIT_MS = 3000;

/** Opens, works, closes, and deletes the database when nothing is left in it. */
function use<T>(place: {name: string; mayMake: boolean}, work: Work<T>, otherwise: T): Promise<T> {
  const {name, mayMake} = place;
  const turn = takeTurn(name, async () => {
    try {
      if (!mayMake && !(await mayExist(name))) return otherwise;
      const database = await open(name, mayMake);
      try {
        return await work(database);
      } finally {
        const isEmpty = (await database.count(STORE)) === 0;
        database.close();
        if (isEmpty) await deleteDB(name);
      }
    } catch {
      return otherwise;
    }
  });
  return within(systemClock, LIMIT_MS, turn, otherwise);
}

/** An array sorts after every text, so these are all keys that begin with it. */
function rangeOf(first: string): IDBKeyRange {
  return IDBKeyRange.bound([first], [first, []]);
}

/** Firefox before 126 cannot tell; opening will. */
async function mayExist(name: string): Promise<boolean> {
  if (!('databases' in indexedDB)) return true;
  const databases = await indexedDB.databases();
  return databases.some((database) => database.name === name);
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
