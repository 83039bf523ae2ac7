import {executeServerCommand} from '@web/test-runner-commands';

/** What `scripts/engine-commands.mjs` answers to what not every engine can. */
type Answer = true | {readonly cannot: string};

/** Media features, and the kind of media, as CSS names them. */
export type Media = Readonly<Record<string, string>> & {readonly media?: 'print' | 'screen'};

/** Presses keys one after another, as a visitor does: `Tab`, `ArrowDown`, `' '`. */
export async function pressKeys(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await pressChord(key);
}

/** Presses keys together: `'Shift', 'Tab'`. */
export async function pressChord(...keys: readonly string[]): Promise<void> {
  await executeServerCommand('chord', [...keys]);
}

/** Types text where the focus is. */
export async function typeText(text: string): Promise<void> {
  await executeServerCommand('type', text);
}

/** Makes the window this large inside, in CSS pixels; skips the test in an engine that cannot. */
export async function resizeTo(test: Mocha.Context, width: number, height: number): Promise<void> {
  await ask(test, 'viewport', {width, height});
}

/** Imitates a medium and its features, and no others; skips the test in an engine that cannot. */
export async function imitate(test: Mocha.Context, media: Media): Promise<void> {
  await ask(test, 'media', media);
}

/** Controls to name: those of a selector in the shadow root of a host, as `role`, by names that are looked for. */
export interface Named {
  readonly host: string;
  readonly selector: string;
  readonly role: string;
  readonly among: readonly string[];
}

/** The names that the engine itself computed for controls, in order; null for another role, or none of the names. */
export async function readNames(named: Named): Promise<readonly (string | null)[]> {
  return executeServerCommand('names', {...named});
}

/** Asks the engine; the reason why it cannot becomes part of the title of the test that is skipped. */
async function ask(test: Mocha.Context, command: string, payload: object): Promise<void> {
  const answer = await executeServerCommand<Answer, object>(command, payload);
  if (answer === true) return;
  if (test.test) test.test.title += ` (${answer.cannot})`;
  test.skip();
}
