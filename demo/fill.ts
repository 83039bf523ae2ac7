// npm run demo:fill: simulated respondents in the demo round and in the one of a year before, and a coordinator who
// reads what they wrote. Twice is as good as once.
import {randomUUID} from 'node:crypto';
import {createCollector, readEnvironment, type Collector} from '@toegang/collector';
import {parseScanContent, type OpenAnswer, type Response, type ScanContent} from '@toegang/model';
import {judge} from './coordinate.ts';
import {openDemo} from './open-demo.ts';
import {EARLIER, simulateRespondents} from './respondents.ts';
import {EARLIER_DAY, demoRound, earlierRound} from './round.ts';

// filling needs no coordinator of its own: their key is made at the first start, where somebody reads it
const settings = {adminToken: randomUUID(), ...readEnvironment(process.env)};

await fillEarlier();
const collector = await openDemo(settings);
await fill(collector, demoRound.id, simulateRespondents(await readContent(collector, demoRound.id), demoRound.id));
await collector.close();

/** A round of a year ago, closed on a day of then. Once it is closed there is nothing more to fill. */
async function fillEarlier(): Promise<void> {
  const earlier = await createCollector({...settings, today: () => EARLIER_DAY});
  const round = await earlier.ensureRound(earlierRound);
  if (!round.ok) throw new Error(`The round of a year ago was refused: ${JSON.stringify(round)}`);
  if (round.value.state === 'open') {
    const content = await readContent(earlier, earlierRound.id);
    await fill(earlier, earlierRound.id, simulateRespondents(content, earlierRound.id, EARLIER.seed, EARLIER));
    await earlier.changeRound(earlierRound.id, 'closed');
  }
  await earlier.close();
}

async function fill(into: Collector, round: string, respondents: readonly Response[]): Promise<void> {
  let added = 0;
  for (const response of respondents) {
    const outcome = await into.submit(round, response);
    if (!outcome.ok) throw new Error(`A simulated response was refused: ${JSON.stringify(outcome)}`);
    if (outcome.value.isNew) added += 1;
  }
  const judged = await moderate(into, round, respondents);
  console.log(
    `${round}: ${added} of ${respondents.length} simulated respondents are new; ${judged} answers were read.`,
  );
}

/** Judges what simulated people wrote, and nothing that a visitor of the demo did. */
async function moderate(into: Collector, round: string, respondents: readonly Response[]): Promise<number> {
  const simulated = new Set(respondents.flatMap(({priorities, remark}) => [...priorities.map(({why}) => why), remark]));
  const {answers} = (await ask(into, `${round}/answers?state=waiting`)) as {readonly answers: readonly OpenAnswer[]};
  let judged = 0;
  for (const answer of answers.filter(({text}) => simulated.has(text))) {
    const change = judge(answer);
    if (change === null) continue;
    await ask(into, `${round}/answers/${answer.id}`, {method: 'PATCH', body: JSON.stringify(change)});
    judged += 1;
  }
  return judged;
}

/** The round's own words, which stay as they were when it was made. */
async function readContent(from: Collector, round: string): Promise<ScanContent> {
  const parsed = parseScanContent(await ask(from, `${round}/content`));
  if (!parsed.ok) throw new Error(`The content of ${round} cannot be read: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}

async function ask(collector: Collector, path: string, request: RequestInit = {}): Promise<unknown> {
  const headers = {Authorization: `Bearer ${settings.adminToken}`, 'Content-Type': 'application/json'};
  const answer = await collector.fetch(new Request(`http://demo/api/v1/rounds/${path}`, {...request, headers}));
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
