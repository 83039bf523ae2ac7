// npm run bench: how fast the results of a round with 100,000 responses are served, beside those of one with 1,000. Both
// are asked for in turns, in one process, without a network in between; only their ratio says something.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createCollector} from '@toegang/collector';
import {dutchPack} from '@toegang/content';
import {parseScanContent, type PublishedResults, type Response as ScanResponse} from '@toegang/model';
import {simulateRespondents} from '../demo/respondents.ts';

/** In responses; the smaller one is what the larger is held to. `BENCH_RESPONSES` makes the larger one quicker to fill. */
const SIZES = {small: 1_000, large: Number(process.env['BENCH_RESPONSES'] ?? 100_000)};
const TURNS = 200;
/** In responses on their way at once, while the rounds are filled. */
const AT_ONCE = 200;
/** The large round takes no more than this many times what the small one takes. */
const HOLD = 1.3;

const folder = mkdtempSync(join(tmpdir(), 'toegang-bench-'));
const content = parseScanContent(dutchPack);
if (!content.ok) throw new Error('The built-in pack does not hold a scan.');
const scan = content.value;

const collector = await createCollector({dataFolder: folder, adminToken: 'bench'});
for (const [round, size] of Object.entries(SIZES)) await fill(round, size);

/** What a page asks for: all of it, what has not changed, and one group. */
const asks: readonly (readonly [name: string, path: string, headers: Record<string, string>])[] = [
  ['all results', '/results', {}],
  ['not changed since', '/results', {'if-none-match': '*'}],
  ['one group', '/results?audience=resident', {}],
];
for (const [name, path, headers] of asks) {
  const times = {small: [] as number[], large: [] as number[]};
  for (let turn = -20; turn < TURNS; turn += 1) {
    // the first turns only warm up; who comes first changes, so that neither finds the cache warmer
    const order = turn % 2 === 0 ? (['small', 'large'] as const) : (['large', 'small'] as const);
    for (const round of order) {
      const taken = await measure(round, path, headers);
      if (turn >= 0) times[round].push(taken);
    }
  }
  const [small, large] = [median(times.small), median(times.large)];
  console.log(
    `${name}: ${large.toFixed(3)} ms for ${SIZES.large} responses, ${small.toFixed(3)} ms for ${SIZES.small}; ` +
      `ratio (medians of ${TURNS} turns): ${(large / small).toFixed(2)}; to hold: ${HOLD}`,
  );
}
await collector.close();
rmSync(folder, {recursive: true});

/** Fills a round, closes it, and says how long that took: it is done once, whatever is asked for afterwards. */
async function fill(round: string, size: number): Promise<void> {
  await collector.ensureRound({id: round, title: round});
  const start = performance.now();
  let kept = 0;
  for (let seed = 1; kept < size; seed += 1) {
    const responses = simulateRespondents(scan, round, seed).slice(0, size - kept);
    for (let at = 0; at < responses.length; at += AT_ONCE) {
      await Promise.all(responses.slice(at, at + AT_ONCE).map((response) => keep(round, response)));
    }
    kept += responses.length;
  }
  const filled = performance.now();
  await collector.changeRound(round, 'closed');
  const closed = performance.now();
  const bytes = Buffer.byteLength(await (await ask(round, '/results', {})).text());
  console.log(
    `${kept} responses kept in ${((filled - start) / 1000).toFixed(1)} s, published in ` +
      `${((closed - filled) / 1000).toFixed(2)} s: ${(bytes / 1000).toFixed(1)} kB of results`,
  );
}

async function keep(round: string, response: ScanResponse): Promise<void> {
  const outcome = await collector.submit(round, response);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
}

/** In milliseconds, until the last byte. */
async function measure(round: string, path: string, headers: Record<string, string>): Promise<number> {
  const start = performance.now();
  const answer = await ask(round, path, headers);
  const text = await answer.text();
  const taken = performance.now() - start;
  if (answer.status === 200) checkShown(JSON.parse(text) as PublishedResults);
  else if (answer.status !== 304) throw new Error(`${round}${path}: ${answer.status}`);
  return taken;
}

function ask(round: string, path: string, headers: Record<string, string>): Promise<Response> {
  return collector.fetch(new Request(`http://localhost/api/v1/rounds/${round}${path}`, {headers}));
}

/** A round that shows nothing would be quick. */
function checkShown({principles}: PublishedResults): void {
  if (!principles.every(({value}) => value.kind === 'shown')) throw new Error('There is nothing to see.');
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
