import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parse} from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import {dutchTableWords} from '@toegang/domain/report.js';
import type {AuditEntry} from '@toegang/model';
import type {Client} from './client.js';

/** What the interface promises about taking results along, read by programs that did not write them. */
export function exportContract(open: () => Client): void {
  const readFile = async (round: string, format: string) => {
    const answer = await open().askAsCoordinator('GET', `/rounds/${round}/export?format=${format}`);
    assert.equal(answer.status, 200);
    const {headers} = answer;
    return {
      type: headers.get('Content-Type') ?? '',
      name: /^attachment; filename="([^"]+)"$/.exec(headers.get('Content-Disposition') ?? '')?.[1],
      caching: headers.get('Cache-Control'),
      bytes: Buffer.from(await answer.arrayBuffer()),
    };
  };
  const makeClosedRound = async (title: string): Promise<string> => {
    const client = open();
    const id = await client.makeRound({title});
    await client.sendMany(id, 'resident', 14);
    await client.sendMany(id, 'staff', 9);
    await client.setState(id, 'closed');
    return id;
  };

  test('CSV holds what was published, a row per value, and hidden values with their reason', async () => {
    const id = await makeClosedRound('Toegangsscan Súdwest-Fryslân (2026)');
    const {type, name, bytes, caching} = await readFile(id, 'csv');
    assert.match(type, /^text\/csv; charset=utf-8/);
    assert.equal(name, 'toegangsscan-sudwest-fryslan-2026-2026-11-21.csv');
    assert.equal(caching, 'no-store');
    const rows = parse<Record<string, string>>(bytes, {bom: true, delimiter: ';', columns: true});
    const values = rows.map((row) => Object.values(row));
    assert.ok(values.some((cells) => cells.includes('14')));
    const {statements} = await open().readResults(id);
    const shown = statements.find(({value}) => value.kind === 'shown');
    assert.ok(shown?.value.kind === 'shown');
    const mean = String(Math.round(shown.value.mean * 10_000) / 10_000).replace('.', ',');
    assert.ok(values.some((cells) => cells.includes(shown.statement) && cells.includes(mean)));
  });

  test('XLSX opens in another reader: a sheet per table, numbers as numbers', async () => {
    const id = await makeClosedRound('Scan');
    const {type, name, bytes} = await readFile(id, 'xlsx');
    assert.equal(type, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    assert.equal(name, 'scan-2026-11-21.xlsx');
    const [respondents, ...others] = await readXlsxFile(bytes);
    assert.ok(others.length >= 4);
    assert.deepEqual(
      respondents?.data.slice(1).map((row) => row.at(-1)),
      [14, dutchTableWords.hidden['too-few'], dutchTableWords.hidden['protects-another']],
    );
  });

  test('JSON is the publication itself', async () => {
    const id = await makeClosedRound('…');
    const {type, name, bytes} = await readFile(id, 'json');
    assert.equal(type, 'application/json');
    assert.equal(name, `${id}-2026-11-21.json`, 'a title without letters');
    assert.deepEqual(JSON.parse(bytes.toString()), await open().readResults(id));
  });

  test('a round in which nothing was published yet gives a file that says so', async () => {
    const id = await open().makeRound();
    await open().sendMany(id, 'resident', 12);
    for (const format of ['csv', 'xlsx', 'json']) assert.ok((await readFile(id, format)).bytes.length > 0);
    const text = (await readFile(id, 'csv')).bytes.toString();
    assert.ok(!/;12(?:;|\r)/.test(text), 'and how many answered is not in it');
  });

  test('that a file was taken along is in the audit trail; what cannot be had is not', async () => {
    const client = open();
    const id = await client.makeRound();
    await readFile(id, 'csv');
    assert.equal((await client.askAsCoordinator('GET', `/rounds/${id}/export?format=docx`)).status, 400);
    assert.equal((await client.askAsCoordinator('GET', '/rounds/none/export')).status, 404);
    const {entries} = await client.readAsCoordinator<{entries: AuditEntry[]}>(`/rounds/${id}/audit`);
    assert.deepEqual(entries, [{at: '2026-11-21', act: 'exported'}]);
  });
}
