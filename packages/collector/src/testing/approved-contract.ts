import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parse} from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import type {PublishedResults} from '@toegang/model';
import {roughTextResults, sampleContent, sampleLibrary} from '@toegang/model/samples';
import type {Client} from './client.js';

/** What the interface promises about open answers that somebody approved. */
export function approvedContract(open: () => Client): void {
  const approveAll = async (round: string): Promise<void> => {
    for (const {id} of await open().readAnswers(round, 'waiting')) await open().judge(round, id, {state: 'approved'});
  };
  const sendRemarks = async (round: string, texts: readonly string[]): Promise<string[]> => {
    const client = open();
    const receipts: string[] = [];
    for (const remark of texts) {
      const {status, receipt} = await client.send(client.respond(round, {priorities: [], remark}));
      assert.equal(status, 201);
      receipts.push(receipt);
    }
    return receipts;
  };
  const remarksOf = (count: number): string[] => Array.from({length: count}, (_, number) => `wachten ${number}`);
  const readTexts = async (round: string): Promise<readonly string[]> =>
    (await open().readResults(round)).answers.map(({text}) => text).sort();
  const withoutTexts = (results: PublishedResults): object => ({...results, answers: [], words: []});

  test('an approved answer is published at once, as it was edited, and no number changes', async () => {
    const client = open();
    const id = await client.makeRound();
    await sendRemarks(id, remarksOf(10));
    await client.setState(id, 'closed');
    const before = await client.readResults(id);
    assert.deepEqual([before.answers, before.words], [[], []]);
    const [one, other] = await client.readAnswers(id);
    assert.ok(one && other);
    await client.judge(id, one.id, {state: 'approved'});
    await client.judge(id, other.id, {state: 'approved', text: 'wachten […]'});
    const after = await client.readResults(id);
    assert.deepEqual(withoutTexts(after), withoutTexts(before));
    assert.deepEqual(await readTexts(id), [one.text, 'wachten […]'].sort());
    await client.judge(id, one.id, {state: 'rejected', reason: 'Bij nader inzien.'});
    await client.judge(id, other.id, {state: 'waiting'});
    assert.deepEqual(await client.readResults(id), before);
  });

  test('an answer waits until its group is shown, and until its response joined', async () => {
    const client = open();
    const onClose = await client.makeRound();
    await sendRemarks(onClose, remarksOf(9));
    await approveAll(onClose);
    assert.deepEqual(await readTexts(onClose), [], 'an open round');
    await client.setState(onClose, 'closed');
    assert.deepEqual(await readTexts(onClose), [], 'nine are too few');
    const inBatches = await client.makeRound({publish: 'in-batches'});
    await sendRemarks(inBatches, remarksOf(19));
    await approveAll(inBatches);
    assert.deepEqual(await readTexts(inBatches), []);
    await sendRemarks(inBatches, ['de twintigste']);
    assert.deepEqual(await readTexts(inBatches), remarksOf(10), 'with the batch come the answers of the batch');
  });

  test('an answer goes at once with its response, and stays when the single responses are erased', async () => {
    const client = open();
    const id = await client.makeRound({retentionDays: 30});
    const [receipt] = await sendRemarks(id, remarksOf(14));
    await approveAll(id);
    await client.setState(id, 'closed');
    assert.equal((await readTexts(id)).length, 14);
    await client.ask('DELETE', `/rounds/${id}/responses/${receipt}`);
    const rest = await readTexts(id);
    assert.deepEqual([rest.length, rest.includes('wachten 0')], [13, false]);
    client.day = '2026-12-21';
    await client.collector.eraseOldResponses();
    client.day = '2026-11-21';
    assert.deepEqual(await readTexts(id), rest);
  });

  test('a try-out leaves no answer behind', async () => {
    const client = open();
    const id = await client.makeRound({publish: 'in-batches'});
    await client.setState(id, 'try-out');
    await sendRemarks(id, remarksOf(20));
    await approveAll(id);
    assert.equal((await readTexts(id)).length, 10);
    await client.setState(id, 'open');
    assert.deepEqual(await readTexts(id), []);
  });

  test('words that five people used are published with the answers; what everybody says is left out', async () => {
    const client = open();
    const id = await client.makeRound();
    await sendRemarks(
      id,
      Array.from({length: 10}, (_, number) => (number < 5 ? 'omdat de wachttijd' : 'omdat, moest')),
    );
    await approveAll(id);
    await client.setState(id, 'closed');
    assert.deepEqual((await client.readResults(id)).words, [{audience: 'resident', word: 'wachttijd'}]);
  });

  test('?audience= leaves out the answers of others', async () => {
    const client = open();
    const id = await client.makeRound();
    await client.sendMany(id, 'resident', 10);
    await client.sendMany(id, 'staff', 10);
    await approveAll(id);
    await client.setState(id, 'closed');
    const {answers} = await client.readResults(id, '?audience=staff');
    assert.deepEqual([answers.length, new Set(answers.map(({audience}) => audience))], [20, new Set(['staff'])]);
  });

  test('approving an answer reads no other response and no count of them', async () => {
    const client = open();
    const id = await client.makeRound();
    await sendRemarks(id, remarksOf(12));
    await client.setState(id, 'closed');
    const [answer] = await client.readAnswers(id);
    client.queries.length = 0;
    await client.judge(id, answer?.id ?? '', {state: 'approved'});
    const reading = client.queries.filter((text) => /^select.* from "?response"?/i.test(text) || /count\(/i.test(text));
    assert.deepEqual(reading, []);
    assert.equal((await readTexts(id)).length, 1);
  });

  test('advice follows from the numbers and the rules of the content, a pack of its own included', async () => {
    const client = open();
    const id = await client.makeRound({content: {...sampleContent, ...sampleLibrary, title: 'Onze eigen woorden'}});
    for (let number = 0; number < 10; number++) {
      const low = Object.fromEntries(sampleContent.statements.map((statement) => [statement.id, 1]));
      await client.send(client.respond(id, {answers: low}));
    }
    await client.setState(id, 'closed');
    const {advice} = await client.readResults(id);
    assert.ok(advice.length > 0);
    const text = await (await client.askAsCoordinator('GET', `/rounds/${id}/export?format=csv`)).text();
    const [first] = sampleLibrary.tools;
    assert.ok(first && text.includes(first.title));
  });

  test('rough texts come out as they were written, and in no file as a formula', async () => {
    const client = open();
    const id = await client.makeRound();
    const texts = [...new Set(roughTextResults.answers.map(({text}) => text))].filter(
      (text) => text.trim() !== '' && text.length <= 2000 && !/\p{Surrogate}/u.test(text),
    );
    assert.ok(texts.some((text) => text.startsWith('=')) && texts.some((text) => text.includes('<script>')));
    await sendRemarks(id, texts);
    await approveAll(id);
    await client.setState(id, 'closed');
    assert.deepEqual(await readTexts(id), [...texts].sort());
    const bytes = async (format: string) =>
      Buffer.from(await (await client.askAsCoordinator('GET', `/rounds/${id}/export?format=${format}`)).arrayBuffer());
    const rows: string[][] = parse(await bytes('csv'), {bom: true, delimiter: ';'});
    assert.deepEqual(
      rows.flat().filter((cell) => /^[=+@\t]/.test(cell)),
      [],
    );
    const sheets = await readXlsxFile(await bytes('xlsx'));
    const kept = sheets.flatMap(({data}) => data.flat().filter((cell) => typeof cell === 'string'));
    for (const text of texts.filter((one) => one.startsWith('='))) assert.ok(kept.includes(text), 'as a text');
  });
}
