// npm run demo:fill: five hundred simulated respondents in the demo round. Twice is as good as once.
import {randomUUID} from 'node:crypto';
import {readEnvironment} from '@toegang/collector';
import {findPack} from '@toegang/content';
import {parseScanContent, type Round, type ScanContent} from '@toegang/model';
import {openDemo} from './open-demo.ts';
import {simulateRespondents} from './respondents.ts';
import {demoRound} from './round.ts';

// filling needs no coordinator: their key is made at the first start, where somebody reads it
const collector = await openDemo({adminToken: randomUUID(), ...readEnvironment(process.env)});
const respondents = simulateRespondents(await readContent(), demoRound.id);
let added = 0;
for (const response of respondents) {
  const outcome = await collector.submit(demoRound.id, response);
  if (!outcome.ok) throw new Error(`A simulated response was refused: ${JSON.stringify(outcome)}`);
  if (outcome.value.isNew) added += 1;
}
await collector.close();
console.log(`${added} of ${respondents.length} simulated respondents are new in the round "${demoRound.id}".`);

/** The round's own words, which stay as they were when it was made. */
async function readContent(): Promise<ScanContent> {
  const answer = await collector.fetch(new Request(`http://demo/api/v1/rounds/${demoRound.id}`));
  const {content} = (await answer.json()) as Round;
  const parsed = parseScanContent(findPack(content.id, content.version));
  if (!parsed.ok) throw new Error(`The content of the demo round is not known here: ${content.id} ${content.version}`);
  return parsed.value;
}
