/** The names of all databases on this device that have to do with this text. */
export async function findDatabases(text: string): Promise<readonly string[]> {
  const databases = await indexedDB.databases();
  return databases.map(({name = ''}) => name).filter((name) => name.includes(text));
}

/** Hides something that a browser offers while the work goes on, or puts something else in its place. */
export async function withInstead<T extends object>(
  owner: T,
  name: keyof T,
  value: unknown,
  work: () => Promise<void>,
): Promise<void> {
  Object.defineProperty(owner, name, {value, configurable: true});
  try {
    await work();
  } finally {
    Reflect.deleteProperty(owner, name);
  }
}
