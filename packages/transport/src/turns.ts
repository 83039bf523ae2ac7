/** Does the work while nobody else in this browser, other tabs included, does work of the same name. */
export function takeTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  return lock(name, false, work) as Promise<T>;
}

/** The same, or null at once when somebody is at it. */
export function tryTurn<T>(name: string, work: () => Promise<T>): Promise<T | null> {
  return lock(name, true, work);
}

async function lock<T>(name: string, ifAvailable: boolean, work: () => Promise<T>): Promise<T | null> {
  // Pages that are not https have no locks; sandboxed ones have locks that refuse.
  const {locks} = navigator as {readonly locks?: LockManager};
  if (locks === undefined) return lockInPage(name, ifAvailable, work);
  let isRefused = true;
  const turn = locks.request(name, {ifAvailable}, (granted) => {
    isRefused = false;
    return granted === null ? null : work();
  });
  return turn.catch((reason: unknown) => {
    if (isRefused) return lockInPage(name, ifAvailable, work);
    throw reason;
  });
}

const queues = new Map<string, Promise<unknown>>();

function lockInPage<T>(name: string, ifAvailable: boolean, work: () => Promise<T>): Promise<T> | null {
  const before = queues.get(name);
  if (ifAvailable && before !== undefined) return null;
  const turn = (before ?? Promise.resolve()).then(work, work);
  queues.set(name, turn);
  const leave = (): void => {
    if (queues.get(name) === turn) queues.delete(name);
  };
  turn.then(leave, leave);
  return turn;
}
