import type {EngineName} from '../../scripts/engines.mjs';
import {Alfa} from './alfa/alfa.ts';
import {takeSnapshot} from './alfa/snapshot.ts';
import {readSpoken} from './spoken/read-spoken.ts';
import {findSpokenProblems} from './spoken/spoken-rules.ts';
import {writeSpoken} from './spoken/write-spoken.ts';
import {StoryStage} from './story-stage.ts';
import type {ServedStorybook} from './storybook.ts';

/** What each check finds in a story; what has a question mark not in every engine. */
export interface Findings {
  readonly mistakes: readonly string[];
  readonly axe?: readonly string[];
  readonly light: readonly string[];
  readonly alfa?: Promise<readonly string[]>;
  readonly spoken?: readonly string[];
  readonly text?: string;
}

/**
 * Goes through stories in one engine, without waiting for who reads what was found.
 *
 * Owns: the engine, its page, and Alfa. Does not own: what counts as right.
 */
export class Walk {
  readonly #found = new Map<string, PromiseWithResolvers<Findings>>();
  readonly #alfa = new Alfa();
  readonly #withAxe: boolean;
  readonly #over: Promise<void>;

  constructor(engine: EngineName, storybook: ServedStorybook, stories: readonly string[], withAxe: boolean) {
    this.#withAxe = withAxe;
    for (const story of stories) {
      const found = Promise.withResolvers<Findings>();
      found.promise.catch(() => undefined); // who asks for it hears of it
      this.#found.set(story, found);
    }
    this.#over = this.#go(engine, storybook);
  }

  /** What was found in a story, as soon as it was looked at. Throws when the engine could not show it. */
  async find(story: string): Promise<Findings> {
    const found = this.#found.get(story);
    if (found === undefined) throw new Error(`Not on this walk: ${story}`);
    return found.promise;
  }

  async close(): Promise<void> {
    await this.#over;
    await this.#alfa.close();
  }

  async #go(engine: EngineName, storybook: ServedStorybook): Promise<void> {
    let stage: StoryStage | null = null;
    for (const [story, {resolve, reject}] of this.#found) {
      try {
        stage ??= await StoryStage.open(engine, storybook, {axe: this.#withAxe});
        resolve(await this.#look(stage, story));
      } catch (error) {
        reject(error);
      }
    }
    await stage?.close();
  }

  async #look(stage: StoryStage, story: string): Promise<Findings> {
    const {engine} = stage;
    const {mistakes, axe: found} = await stage.show(story);
    const axe = this.#withAxe ? {axe: found} : {};
    const light = await stage.call<readonly string[]>('light-text', 'findLightTextProblems');
    if (engine.name !== 'chromium') return {mistakes, ...axe, light};
    const alfa = this.#alfa.findProblems(await takeSnapshot(engine));
    alfa.catch(() => undefined); // who asks for it hears of it
    const tree = await readSpoken(engine);
    return {mistakes, ...axe, light, alfa, spoken: findSpokenProblems(tree), text: writeSpoken(tree)};
  }
}
