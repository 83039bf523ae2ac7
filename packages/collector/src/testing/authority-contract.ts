import assert from 'node:assert/strict';
import {test} from 'node:test';
import {roughTextResults} from '@toegang/model/samples';
import {KEY, type Client} from './client.js';

const SECRET = 'Dit mag alleen de coördinator lezen.';

/** Who may do what: single answers and what was done are the coordinator's alone. */
export function authorityContract(open: () => Client): void {
  test('everything that only a coordinator may do is a 401 without the key, whatever else is sent', async () => {
    const client = open();
    const id = await client.makeRound({invitation: 'codes'});
    const [code = ''] = await client.makeCodes(id, 'resident', 1);
    await client.send(client.respond(id, {remark: SECRET}), code);
    const {id: answer} = (await client.readAnswers(id))[0] ?? {id: ''};
    for (const authorization of ['', 'Bearer', `Bearer ${code}`, `Bearer ${KEY}x`, `Basic ${KEY}`, KEY]) {
      for (const [method, path, body] of [
        ['GET', 'answers', undefined],
        ['GET', 'answers?state=approved', undefined],
        ['HEAD', 'answers', undefined],
        ['PATCH', `answers/${answer}`, {state: 'approved'}],
        ['GET', 'audit', undefined],
        ['GET', 'progress', undefined],
        ['GET', 'codes', undefined],
        ['POST', 'codes', {audience: 'resident', count: 1}],
        ['GET', 'export?format=csv', undefined],
        ['GET', 'export?format=xlsx', undefined],
        ['GET', 'export?format=json', undefined],
      ] as const) {
        const refused = await client.ask(method, `/rounds/${id}/${path}`, body, {Authorization: authorization});
        assert.equal(refused.status, 401, `${method} ${path} with "${authorization}"`);
        assert.match(refused.headers.get('WWW-Authenticate') ?? '', /^Bearer/);
        assert.ok(!(await refused.text()).includes(SECRET));
      }
    }
    assert.deepEqual(
      (await client.readAnswers(id)).map(({state}) => state),
      ['waiting', 'waiting'],
    );
  });

  test('what is not approved stands in no answer to anybody else, nor in any file', async () => {
    const client = open();
    const id = await client.makeRound();
    await client.sendMany(id, 'resident', 12);
    const texts = roughTextResults.answers.map(({text}) => text);
    for (const remark of [SECRET, ...texts]) await client.send(client.respond(id, {remark, priorities: []}));
    const rejected = (await client.readAnswers(id)).filter(({text}) => text === SECRET);
    for (const {id: one} of rejected) await client.judge(id, one, {state: 'rejected', reason: 'Te herkenbaar.'});
    await client.setState(id, 'closed');
    const isSecret = (text: string): boolean =>
      text.includes(SECRET) || text.includes('drie keer lezen') || text.includes('<script') || text.includes('cmd|');
    for (const path of ['', '/results', '/results?audience=resident', '/content', '/responses', '/answers', '/audit']) {
      assert.ok(!isSecret(await (await client.ask('GET', `/rounds/${id}${path}`)).text()), path);
    }
    for (const path of ['/audit', '/progress', '/export?format=csv', '/export?format=json']) {
      assert.ok(!isSecret(await (await client.askAsCoordinator('GET', `/rounds/${id}${path}`)).text()), path);
    }
    assert.ok(rejected.every(({text}) => isSecret(text)) && rejected.length === 1, 'it would have been found');
  });
}
