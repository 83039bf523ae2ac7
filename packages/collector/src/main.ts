import {BASE_PATH} from './app.js';
import {createCollector, type Collector} from './collector.js';
import {readEnvironment} from './environment.js';

// Runs a collector as its own program, set up by its environment. See README.md.

async function run(): Promise<void> {
  const settings = readEnvironment(process.env);
  const collector = await createCollector(settings);
  if (collector.newKey !== null) console.log(`The coordinator's key, shown this once: ${collector.newKey}`);
  stopOnSignal(collector);
  try {
    const {url} = await collector.listen(settings.port, settings.host);
    console.log(`The collector answers at ${url}${BASE_PATH}`);
  } catch (error) {
    await collector.close();
    throw error;
  }
}

/** The first signal stops cleanly, a second one at once. */
function stopOnSignal(collector: Collector): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void collector.close());
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
