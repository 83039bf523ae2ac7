import type {Visitor} from './visitor.ts';

/** What is left on the device: cookies and everything that a page can store. */
export async function findTraces({page}: Visitor): Promise<readonly string[]> {
  const cookies = (await page.browserContext().cookies()).map(({name}) => `cookie ${name}`);
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({name}) => `indexedDB ${String(name)}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
  ]);
  return [...cookies, ...stored];
}
