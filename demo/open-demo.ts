import {createCollector, type Collector, type Settings} from '@toegang/collector';
import {builtScripts, demoPages, demoRound} from './round.ts';

/**
 * Opens the collector of the demo municipality, with its pages and its round. Prints the coordinator's key when it was
 * made just now. Throws when the round cannot be made.
 */
export async function openDemo(settings: Partial<Settings>): Promise<Collector> {
  const collector = await createCollector({...settings, pages: [demoPages, builtScripts]});
  if (collector.newKey !== null) console.log(`The coordinator's key, shown this once: ${collector.newKey}`);
  const round = await collector.ensureRound(demoRound);
  if (!round.ok) throw new Error(`The demo round was refused: ${JSON.stringify(round)}`);
  return collector;
}
