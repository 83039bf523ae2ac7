import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {Snapshot} from './snapshot.ts';

/** Alfa in a thread of its own: it takes as long as the browser does, and neither has to wait for the other. */
export class Alfa {
  readonly #thread = new Worker(new URL('alfa-thread.ts', import.meta.url));
  #looked: Promise<unknown> = Promise.resolve();

  /** What Alfa finds in a page; empty when all is well. Looks at pages in the order in which they are given. */
  findProblems(snapshot: Snapshot): Promise<readonly string[]> {
    const problems = this.#looked.then(async () => {
      this.#thread.postMessage(snapshot);
      const [found] = (await once(this.#thread, 'message')) as [readonly string[]];
      return found;
    });
    this.#looked = problems.catch(() => undefined);
    return problems;
  }

  async close(): Promise<void> {
    await this.#thread.terminate();
  }
}
