import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Client} from './client.js';

/** What the interface promises about sending and withdrawing responses. */
export function responsesContract(open: () => Client): void {
  test('a response is kept, and gets a receipt that nobody can guess', async () => {
    const client = open();
    const id = await client.makeRound();
    const receipts = await client.sendMany(id, 'resident', 3);
    for (const receipt of receipts) assert.match(receipt, /^(?:[2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
    assert.equal(new Set(receipts).size, 3);
  });

  test('a response that comes again gets 200 and the same receipt, also after closing', async () => {
    const client = open();
    const id = await client.makeRound();
    const response = client.respond(id);
    const {receipt} = await client.send(response);
    assert.deepEqual(await client.send(response), {status: 200, receipt});
    await client.setState(id, 'closed');
    assert.deepEqual(await client.send(response), {status: 200, receipt});
    assert.equal((await client.send(client.respond(id))).status, 409);
  });

  test('the same id in another round is another response', async () => {
    const client = open();
    const [one, other] = [await client.makeRound(), await client.makeRound()];
    const response = client.respond(one);
    const first = await client.send(response);
    const second = await client.send({...response, round: other});
    assert.deepEqual([first.status, second.status], [201, 201]);
    assert.notEqual(first.receipt, second.receipt);
  });

  test('a double click, and twenty senders at once, end with one response and one receipt', async () => {
    const client = open();
    for (const publish of ['on-close', 'in-batches']) {
      const id = await client.makeRound({publish});
      const response = client.respond(id);
      const answers = await Promise.all(Array.from({length: 20}, () => client.send(response)));
      assert.equal(answers.filter(({status}) => status === 201).length, 1);
      assert.equal(answers.filter(({status}) => status === 200).length, 19);
      assert.equal(new Set(answers.map(({receipt}) => receipt)).size, 1);
    }
  });

  test('whoever has the receipt withdraws the response, typed in any way, and more than once', async () => {
    const client = open();
    const id = await client.makeRound();
    const [receipt = ''] = await client.sendMany(id, 'resident', 1);
    const typed = receipt.toLowerCase().replaceAll('-', ' ');
    const path = `/rounds/${id}/responses/`;
    assert.equal((await client.ask('DELETE', path + encodeURIComponent(typed))).status, 204);
    assert.equal((await client.ask('DELETE', path + receipt)).status, 204);
  });

  test('a withdrawn response is not taken again: 410', async () => {
    const client = open();
    const id = await client.makeRound();
    const response = client.respond(id);
    const {receipt} = await client.send(response);
    await client.ask('DELETE', `/rounds/${id}/responses/${receipt}`);
    assert.equal((await client.send(response)).status, 410);
    await client.setState(id, 'closed');
    assert.equal((await client.send(response)).status, 410);
  });

  test('a receipt works in its own round only', async () => {
    const client = open();
    const [one, other] = [await client.makeRound(), await client.makeRound()];
    const [receipt = ''] = await client.sendMany(one, 'resident', 1);
    for (const path of [`/rounds/${other}/responses/${receipt}`, `/rounds/${one}/responses/7777-7777-7777-7777`]) {
      assert.equal((await client.ask('DELETE', path)).status, 404);
    }
    assert.equal((await client.ask('DELETE', `/rounds/${one}/responses/${receipt}`)).status, 204);
  });

  test('a response for another round than the address says is refused, and so is one to no round', async () => {
    const client = open();
    const [one, other] = [await client.makeRound(), await client.makeRound()];
    const answer = await client.ask('POST', `/rounds/${one}/responses`, client.respond(other));
    const {problems} = (await answer.json()) as {problems: {path: string}[]};
    assert.equal(answer.status, 422);
    assert.equal(problems[0]?.path, 'round');
    assert.equal((await client.send(client.respond('none'))).status, 404);
  });

  test('days after closing the single responses are erased, what was published stays, and the round stays closed', async () => {
    const client = open();
    const id = await client.makeRound({retentionDays: 30});
    const [receipt] = await client.sendMany(id, 'resident', 10);
    await client.setState(id, 'closed');
    client.day = '2026-12-20';
    await client.collector.eraseOldResponses();
    assert.equal((await client.ask('DELETE', `/rounds/${id}/responses/${receipt}`)).status, 204);
    client.day = '2026-12-21';
    await client.collector.eraseOldResponses();
    assert.equal((await client.ask('DELETE', `/rounds/${id}/responses/${receipt}`)).status, 404);
    assert.equal(await client.countPublished(id, 'resident'), 'too-few', 'nine were left after the withdrawal');
    assert.equal((await client.askAsCoordinator('PATCH', `/rounds/${id}`, {state: 'open'})).status, 409);
    client.day = '2026-11-21';
  });
}
