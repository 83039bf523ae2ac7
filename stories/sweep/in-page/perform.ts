/** How a story went. */
export interface Performance {
  /** What went wrong while it was drawn and played; empty when all went well. */
  readonly mistakes: readonly string[];
  /** What axe found when it had been played; nothing where it did not look. */
  readonly axe: readonly string[];
}

interface AxeReport {
  readonly error?: unknown;
  readonly passes?: readonly unknown[];
  readonly violations?: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[];
}

/** What Storybook says when a story is over. */
interface Finished {
  readonly storyId: string;
  readonly reporters: readonly {readonly type: string; readonly result: AxeReport}[];
}

interface Channel {
  on(event: string, listener: (what: never) => void): void;
  off(event: string, listener: (what: never) => void): void;
  emit(event: string, what: unknown): void;
}

interface StorybookPage {
  readonly __STORYBOOK_PREVIEW__?: {readonly initializationPromise: Promise<void>};
  readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
}

const FAILURES = ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException'];

/** In milliseconds. A play function gives up by itself long before. */
const PATIENCE = 30_000;

/**
 * Shows a story of this Storybook; waits until it has been played, axe has looked at it (unless the page was opened
 * without), and nothing more comes.
 */
export async function perform(id: string): Promise<Performance> {
  const channel = await findChannel();
  const mistakes: string[] = [];
  const note = (failure: {readonly message?: string; readonly reason?: {readonly message?: string}} | string): void =>
    void mistakes.push(
      typeof failure === 'string' ? failure : (failure.reason?.message ?? failure.message ?? JSON.stringify(failure)),
    );
  for (const event of FAILURES) channel.on(event, note);
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  const finished = await play(channel, id);
  await settle();
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  for (const event of FAILURES) channel.off(event, note);

  const withoutAxe = new URLSearchParams(location.search).has('without-axe');
  const report = finished?.reporters.find(({type}) => type === 'a11y')?.result;
  if (finished === null) mistakes.push(`it did not end within ${PATIENCE} ms`);
  else if (!withoutAxe && !report?.passes?.length)
    mistakes.push(`axe did not look at it: ${JSON.stringify(report?.error ?? null)}`);
  const axe = (report?.violations ?? []).map(
    ({id: rule, nodes}) => `${rule}: ${nodes.map(({html}) => html).join(' ')}`,
  );
  return {mistakes, axe};
}

async function findChannel(): Promise<Channel> {
  const page = globalThis as unknown as StorybookPage;
  while (page.__STORYBOOK_PREVIEW__ === undefined) await wait(20);
  await page.__STORYBOOK_PREVIEW__.initializationPromise;
  return page.__STORYBOOK_ADDONS_CHANNEL__;
}

/** Null when it does not end. */
async function play(channel: Channel, id: string): Promise<Finished | null> {
  let hear: (what: Finished) => void = () => undefined;
  const finished = new Promise<Finished>((done) => {
    hear = (what) => {
      if (what.storyId === id) done(what);
    };
  });
  channel.on('storyFinished', hear);
  channel.emit('setCurrentStory', {storyId: id, viewMode: 'story'});
  const result = await Promise.race([finished, wait(PATIENCE).then(() => null)]);
  channel.off('storyFinished', hear);
  return result;
}

/** What loads later may still come in: waits until three looks in a row see the same, forty looks at most. */
async function settle(): Promise<void> {
  let before = '';
  for (let looks = 0, same = 0; same < 3 && looks < 40; looks += 1) {
    await wait(40);
    const now = contentOf(document.body);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** Tags and texts, those in shadow trees too. */
function contentOf(node: Node): string {
  if (node instanceof Text) return node.data;
  const shadow = node instanceof Element && node.shadowRoot ? contentOf(node.shadowRoot) : '';
  return node.nodeName + shadow + [...node.childNodes].map(contentOf).join('');
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
