import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Invited, Progress, Round} from '@toegang/model';
import {KEY, type Client} from './client.js';

/** What the interface promises about rounds in which only who has a code can answer. */
export function invitationContract(open: () => Client): void {
  const countCodes = async (round: string) =>
    (await open().readAsCoordinator<{audiences: Invited[]}>(`/rounds/${round}/codes`)).audiences;

  test('a round by code says so, and takes a response only with a code of its audience', async () => {
    const client = open();
    const id = await client.makeRound({invitation: 'codes'});
    const round = (await (await client.ask('GET', `/rounds/${id}`)).json()) as Round;
    assert.equal(round.invitation, 'codes');
    const [code = ''] = await client.makeCodes(id, 'resident', 1);
    assert.match(code, /^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    const response = client.respond(id);
    const refused = await client.ask('POST', `/rounds/${id}/responses`, response);
    assert.equal(refused.status, 401);
    assert.match(refused.headers.get('WWW-Authenticate') ?? '', /^Bearer/);
    assert.equal((await client.send(client.respond(id, {audience: 'staff'}), code)).status, 403);
    assert.equal((await client.send(response, code)).status, 201);
  });

  test('a code works once, typed in any way; a response that comes again is answered as ever', async () => {
    const client = open();
    const id = await client.makeRound({invitation: 'codes', publish: 'in-batches'});
    const [code = ''] = await client.makeCodes(id, 'resident', 1);
    const response = client.respond(id);
    const first = await client.send(response, code.toLowerCase().replace('-', ''));
    assert.equal(first.status, 201);
    assert.equal((await client.send(client.respond(id), code)).status, 403);
    for (const bearer of [code, undefined, 'wrong']) {
      assert.deepEqual(await client.send(response, bearer), {status: 200, receipt: first.receipt});
    }
    await client.setState(id, 'closed');
    assert.deepEqual(await client.send(response), {status: 200, receipt: first.receipt});
    assert.equal((await client.send(client.respond(id), code)).status, 409);
    await client.ask('DELETE', `/rounds/${id}/responses/${first.receipt}`);
    assert.equal((await client.send(response, code)).status, 410);
  });

  test('twenty who use one code at once get in once', async () => {
    const client = open();
    const id = await client.makeRound({invitation: 'codes'});
    const [code = ''] = await client.makeCodes(id, 'resident', 1);
    const answers = await Promise.all(Array.from({length: 20}, () => client.send(client.respond(id), code)));
    assert.deepEqual(answers.map(({status}) => status).sort(), [201, ...Array<number>(19).fill(403)]);
  });

  test('what is no code, or one of another round, is refused', async () => {
    const client = open();
    const [id, other] = [await client.makeRound({invitation: 'codes'}), await client.makeRound({invitation: 'codes'})];
    const [foreign = ''] = await client.makeCodes(other, 'resident', 1);
    for (const code of [foreign, '2222-2222', 'K7QF', 'K7QF-3M2P-9XWD-4HTN', "'or'1'='1", '%00']) {
      assert.equal((await client.send(client.respond(id), code)).status, 403, code);
    }
  });

  test('a response that is wrong does not cost a code', async () => {
    const client = open();
    const id = await client.makeRound({invitation: 'codes'});
    const [code = ''] = await client.makeCodes(id, 'resident', 1);
    assert.equal((await client.send(client.respond(id, {answers: {'fitting-1': 9}}), code)).status, 422);
    assert.equal((await client.send(client.respond(id), code)).status, 201);
  });

  test("for a form that was filled in by pen the coordinator's key takes the place of a code", async () => {
    const client = open();
    const id = await client.makeRound({invitation: 'codes'});
    assert.equal((await client.send(client.respond(id, {via: 'paper'}), KEY)).status, 201);
    const {audiences} = await client.readAsCoordinator<Progress>(`/rounds/${id}/progress`);
    assert.deepEqual(audiences[0], {audience: 'resident', respondents: 1, onPaper: 1});
  });

  test('codes are made for an audience of a round by code that is not closed, and counted', async () => {
    const client = open();
    const id = await client.makeRound({invitation: 'codes'});
    const codes = [...(await client.makeCodes(id, 'resident', 30)), ...(await client.makeCodes(id, 'resident', 10))];
    assert.equal(new Set(codes).size, 40);
    await client.send(client.respond(id), codes[7]);
    assert.deepEqual(await countCodes(id), [
      {audience: 'resident', made: 40, used: 1},
      {audience: 'staff', made: 0, used: 0},
    ]);
    const order = async (round: string, body: object) =>
      (await client.askAsCoordinator('POST', `/rounds/${round}/codes`, body)).status;
    for (const wrong of [{audience: 'visitor', count: 1}, {audience: 'staff', count: 0}, {audience: 'staff'}, {}]) {
      assert.equal(await order(id, wrong), 422, JSON.stringify(wrong));
    }
    assert.equal(await order(await client.makeRound(), {audience: 'staff', count: 1}), 409, 'a round by link');
    assert.equal(await order('none', {audience: 'staff', count: 1}), 404);
    await client.setState(id, 'closed');
    assert.equal(await order(id, {audience: 'staff', count: 1}), 409);
    const {entries} = await client.readAsCoordinator<{entries: object[]}>(`/rounds/${id}/audit`);
    const at = '2026-11-21';
    assert.deepEqual(entries, [
      {at, act: 'round-closed'},
      {at, act: 'codes-made'},
      {at, act: 'codes-made'},
    ]);
  });

  test('after a try-out every code works again', async () => {
    const client = open();
    const id = await client.makeRound({invitation: 'codes'});
    await client.setState(id, 'try-out');
    const [code = ''] = await client.makeCodes(id, 'resident', 2);
    assert.equal((await client.send(client.respond(id), code)).status, 201);
    assert.equal((await client.send(client.respond(id), code)).status, 403);
    assert.deepEqual((await countCodes(id))[0], {audience: 'resident', made: 2, used: 1});
    await client.setState(id, 'open');
    assert.deepEqual((await countCodes(id))[0], {audience: 'resident', made: 2, used: 0});
    assert.equal((await client.send(client.respond(id), code)).status, 201);
  });
}
