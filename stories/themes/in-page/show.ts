// Runs in the page of a built Storybook: shows a story, and dresses it.

/** What Storybook tells of a story, or of what went wrong in it. */
interface Told {
  readonly storyId?: string;
  readonly message?: string;
}

interface Channel {
  on(event: string, listener: (what: Told) => void): void;
  off(event: string, listener: (what: Told) => void): void;
  emit(event: string, what: unknown): void;
}

interface StorybookPage {
  readonly __STORYBOOK_PREVIEW__?: {readonly initializationPromise: Promise<void>};
  readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
}

const FAILURES = ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException'];

/** In milliseconds. */
const PATIENCE = 15_000;

/** Shows a story, and waits until it has been played. */
export async function show(id: string): Promise<void> {
  const channel = await findChannel();
  await answer(channel, 'setCurrentStory', {storyId: id, viewMode: 'story'}, id);
}

/** Chooses a theme and a colour scheme in the toolbar; the story stays as it was played. */
export async function wear(id: string, theme: string, colorScheme: string): Promise<void> {
  const channel = await findChannel();
  await answer(channel, 'updateGlobals', {globals: {theme, colorScheme}}, id);
}

async function findChannel(): Promise<Channel> {
  const page = globalThis as unknown as StorybookPage;
  while (page.__STORYBOOK_PREVIEW__ === undefined) await wait(20);
  await page.__STORYBOOK_PREVIEW__.initializationPromise;
  return page.__STORYBOOK_ADDONS_CHANNEL__;
}

/** Says something to Storybook; done when it says that the story is finished. Throws when the story went wrong. */
async function answer(channel: Channel, event: string, what: unknown, id: string): Promise<void> {
  let hear: (what: Told) => void = () => undefined;
  const finished = new Promise<string>((done) => {
    hear = ({storyId, message}) => {
      if (message !== undefined) done(message);
      else if (storyId === id) done('');
    };
  });
  const events = ['storyFinished', ...FAILURES];
  for (const name of events) channel.on(name, hear);
  channel.emit(event, what);
  const mistake = await Promise.race([finished, wait(PATIENCE).then(() => `not done within ${PATIENCE} ms`)]);
  for (const name of events) channel.off(name, hear);
  if (mistake !== '') throw new Error(`${event} of ${id}: ${mistake}`);
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
