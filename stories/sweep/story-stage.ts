import {startEngine, type Engine, type EngineName} from '../../scripts/engines.mjs';
import type {Performance} from './in-page/perform.ts';
import type {ServedStorybook} from './storybook.ts';

/** In CSS pixels: one size in every engine, or the same story would differ. */
const SIZE = [1024, 768] as const;

/** WebKit allows a page a hundred steps of history in ten seconds, and each scan takes about ten. */
const STORIES_PER_PAGE = 6;

/**
 * Shows the stories of a built Storybook in one engine, one after another.
 *
 * Owns: the engine and its page. Does not own: what is checked there.
 */
export class StoryStage {
  readonly #storybook: ServedStorybook;
  readonly #withAxe: boolean;
  #engine: Engine;
  #shown = 0;

  private constructor(engine: Engine, storybook: ServedStorybook, withAxe: boolean) {
    this.#engine = engine;
    this.#storybook = storybook;
    this.#withAxe = withAxe;
  }

  static async open(name: EngineName, storybook: ServedStorybook, {axe}: {axe: boolean}): Promise<StoryStage> {
    return new StoryStage(await start(name), storybook, axe);
  }

  get engine(): Engine {
    return this.#engine;
  }

  /** Shows a story and waits until it has been played and axe has looked at it, if asked for. An engine that crashes may try again. */
  async show(id: string): Promise<Performance> {
    try {
      return await this.#perform(id);
    } catch (error) {
      console.error(`${this.engine.name} fell over at ${id} and is started again: ${String(error)}`);
      await this.close().catch(() => undefined);
      this.#engine = await start(this.engine.name);
      this.#shown = 0;
      return this.#perform(id);
    }
  }

  /** Calls a function of a module in `in-page/`, in the page. */
  call<Gives>(module: string, name: string, ...given: readonly string[]): Promise<Gives> {
    return this.engine.run(callInPage, `/sweep/${module}.js`, name, given) as Promise<Gives>;
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  async #perform(id: string): Promise<Performance> {
    if (this.#shown % STORIES_PER_PAGE === 0)
      await this.engine.open(
        `${this.#storybook.address}/iframe.html?viewMode=story${this.#withAxe ? '' : '&without-axe'}`,
      );
    this.#shown += 1;
    const performance = await this.call<Performance>('perform', 'perform', id);
    if (performance.mistakes.length > 0) this.#shown = 0; // whatever is left of it: the next begins afresh
    return performance;
  }
}

async function start(name: EngineName): Promise<Engine> {
  const engine = await startEngine(name);
  await engine.resize(...SIZE);
  return engine;
}

async function callInPage(module: string, name: string, given: readonly string[]): Promise<unknown> {
  const functions = (await import(module)) as Record<string, (...given: readonly string[]) => unknown>;
  return functions[name]?.(...given);
}
