// npm run bench: how many responses a second the collector keeps, beside the bare driver doing the same writes.
// Source of what to hold: docs/decisions/0007. Both run in turns, in one process; only their ratio says something.
import {randomUUID} from 'node:crypto';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {createCollector} from '@toegang/collector';
import {dutchPack} from '@toegang/content';
import {parseScanContent, type Response} from '@toegang/model';
import {simulateRespondents} from '../demo/respondents.ts';

const TURNS = 7;
/** The collector keeps at least this share of what the bare driver does. */
const HOLD = 0.7;

const folder = mkdtempSync(join(tmpdir(), 'toegang-bench-'));
const content = parseScanContent(dutchPack);
if (!content.ok) throw new Error('The built-in pack does not hold a scan.');

const collector = await createCollector({dataFolder: folder, adminToken: 'bench'});
await collector.ensureRound({id: 'bench', title: 'Bench'});
const bare = openBareDriver(folder);

const turns: {ours: number; floor: number; ratio: number}[] = [];
for (let turn = 0; turn < TURNS; turn += 1) {
  const responses = simulateRespondents(content.value, 'bench', turn + 1);
  const ours = await rate(responses, async (response) => {
    const outcome = await collector.submit('bench', response);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  });
  const floor = await rate(responses, (response) => Promise.resolve(bare.write(response)));
  turns.push({ours, floor, ratio: ours / floor});
}
bare.close();
await collector.close();
rmSync(folder, {recursive: true});

const middle = (key: 'ours' | 'floor' | 'ratio'): number =>
  turns.map((turn) => turn[key]).sort((one, other) => one - other)[Math.floor(TURNS / 2)] ?? Number.NaN;
console.log(
  `kept by the collector: ${middle('ours').toFixed(0)}/s, by the bare driver: ${middle('floor').toFixed(0)}/s`,
);
console.log(`ratio (median of ${TURNS} turns): ${middle('ratio').toFixed(2)}; to hold: ${HOLD}`);

/** Responses a second, one after another, each safe on disk before the next. */
async function rate(responses: readonly Response[], keep: (response: Response) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (const response of responses) await keep(response);
  return (responses.length * 1000) / (performance.now() - start);
}

/** The same tables, settings and rows, without anything else that the collector does for people. */
function openBareDriver(folder: string): {write(response: Response): unknown; close(): void} {
  const database = new DatabaseSync(join(folder, 'bare.sqlite'));
  database.exec('pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on; pragma secure_delete=on');
  database.exec(`attach '${join(folder, 'toegang.sqlite')}' as ours`);
  const parts = database.prepare(
    "select sql from ours.sqlite_master where tbl_name in ('round', 'response', 'open_answer') and sql > ''",
  );
  for (const {sql} of parts.all()) database.exec(String(sql));
  database.exec('insert into main.round select * from ours.round; detach ours');
  const insert = database.prepare('insert into response (round, id, receipt, audience, json) values (?, ?, ?, ?, ?)');
  const insertText = database.prepare(
    "insert into open_answer (round, id, response, statement, text, state) values (?, ?, ?, ?, ?, 'waiting')",
  );
  return {
    write: ({round, id, audience, ...rest}) => {
      database.exec('begin immediate');
      insert.run(round, id, randomUUID(), audience, JSON.stringify(rest));
      for (const {id: statement, why} of rest.priorities) {
        if (why !== undefined) insertText.run(round, randomUUID(), id, statement, why);
      }
      if (rest.remark !== undefined) insertText.run(round, randomUUID(), id, null, rest.remark);
      database.exec('commit');
    },
    close: () => database.close(),
  };
}
