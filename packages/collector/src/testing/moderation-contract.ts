import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {AuditEntry, OpenAnswer, Progress} from '@toegang/model';
import type {Client} from './client.js';

const WHY = 'Ik moest de brief drie keer lezen en snapte hem nog niet.';
const REMARK = 'De medewerker die bij ons thuis kwam, was heel aardig.';

/** What the interface promises about open answers, before and after somebody judged them. */
export function moderationContract(open: () => Client): void {
  const readAudit = async (round: string) =>
    (await open().readAsCoordinator<{entries: AuditEntry[]}>(`/rounds/${round}/audit`)).entries;
  const readProgress = async (round: string) => open().readAsCoordinator<Progress>(`/rounds/${round}/progress`);
  const findText = async (round: string, text: string): Promise<OpenAnswer> => {
    const found = (await open().readAnswers(round)).find((answer) => answer.text === text);
    assert.ok(found);
    return found;
  };

  test('what somebody wrote waits, with what it is about and nothing of who or when', async () => {
    const client = open();
    const id = await client.makeRound();
    await client.send(client.respond(id));
    const answers = await client.readAnswers(id, 'waiting');
    assert.deepEqual(new Set(answers.map(({text}) => text)), new Set([WHY, REMARK]));
    const why = await findText(id, WHY);
    assert.deepEqual(why, {
      id: why.id,
      audience: 'resident',
      principle: 'clear-and-simple',
      statement: 'clear-and-simple-2',
      text: WHY,
      state: 'waiting',
      marks: [],
    });
    assert.deepEqual(Object.keys(await findText(id, REMARK)), ['id', 'audience', 'text', 'state', 'marks']);
  });

  test('a text that nobody can see does not wait for anybody', async () => {
    const client = open();
    const id = await client.makeRound();
    const priorities = [{kind: 'statement', id: 'fitting-1', why: ' \n '}] as const;
    await client.send(client.respond(id, {priorities, remark: '\u200b \u202e'}));
    await client.send(client.respond(id, {priorities: [], remark: ''}));
    assert.deepEqual(await client.readAnswers(id), []);
  });

  test('answers stand in an order of chance: it does not tell who came first', async () => {
    const client = open();
    const id = await client.makeRound();
    const sent = Array.from({length: 12}, (_, number) => `tekst ${String(number).padStart(2, '0')}`);
    for (const remark of sent) await client.send(client.respond(id, {priorities: [], remark}));
    const texts = (await client.readAnswers(id)).map(({text}) => text);
    assert.deepEqual([...texts].sort(), sent);
    assert.notDeepEqual(texts, sent, 'once in five hundred million');
  });

  test('what looks like personal data is marked where it stands', async () => {
    const client = open();
    const id = await client.makeRound();
    const remark = 'Bel mij op 06-12345678 of mail iemand@voorbeeld.nl.';
    await client.send(client.respond(id, {priorities: [], remark}));
    const [answer] = await client.readAnswers(id);
    assert.deepEqual(
      answer?.marks.map(({kind, start, end}) => [kind, remark.slice(start, end)]),
      [
        ['phone', '06-12345678'],
        ['mail', 'iemand@voorbeeld.nl'],
      ],
    );
  });

  test('a coordinator approves, edits out, rejects with a reason, and puts back to wait', async () => {
    const client = open();
    const id = await client.makeRound();
    await client.send(client.respond(id));
    const [why, remark] = [await findText(id, WHY), await findText(id, REMARK)];
    assert.equal((await client.judge(id, why.id, {state: 'approved'})).state, 'approved');
    const edited = await client.judge(id, why.id, {state: 'approved', text: 'Ik moest de brief drie keer lezen.'});
    assert.deepEqual([edited.text, edited.original], ['Ik moest de brief drie keer lezen.', WHY]);
    const rejected = await client.judge(id, remark.id, {state: 'rejected', reason: 'Gaat over één medewerker.'});
    assert.deepEqual([rejected.state, rejected.reason], ['rejected', 'Gaat over één medewerker.']);
    const states = async () => (await readProgress(id)).answers;
    assert.deepEqual(await states(), {waiting: 0, approved: 1, rejected: 1});
    const waiting = await client.judge(id, remark.id, {state: 'waiting'});
    assert.deepEqual([waiting.state, waiting.reason], ['waiting', undefined]);
    const restored = await client.judge(id, why.id, {state: 'approved', text: WHY});
    assert.deepEqual([restored.text, restored.original], [WHY, undefined]);
    assert.deepEqual(await states(), {waiting: 1, approved: 1, rejected: 0});
    assert.deepEqual(
      (await client.readAnswers(id, 'approved')).map(({id: one}) => one),
      [why.id],
    );
  });

  test('every step is in the audit trail, the newest first, without the text', async () => {
    const client = open();
    const id = await client.makeRound();
    await client.send(client.respond(id, {priorities: []}));
    const [{id: answer} = {id: ''}] = await client.readAnswers(id);
    await client.judge(id, answer, {state: 'approved', text: 'Die was heel aardig.'});
    await client.judge(id, answer, {state: 'approved'});
    await client.judge(id, answer, {state: 'rejected', reason: 'Bij nader inzien.'});
    await client.judge(id, answer, {state: 'waiting'});
    await client.setState(id, 'closed');
    await client.setState(id, 'closed');
    const at = '2026-11-21';
    assert.deepEqual(await readAudit(id), [
      {at, act: 'round-closed'},
      {at, act: 'reopened', answer},
      {at, act: 'rejected', answer, reason: 'Bij nader inzien.'},
      {at, act: 'approved', answer},
      {at, act: 'edited', answer},
    ]);
  });

  test('a rejection without a reason, a reason with personal data and an edit without text are refused', async () => {
    const client = open();
    const id = await client.makeRound();
    await client.send(client.respond(id));
    const {id: answer} = await findText(id, WHY);
    for (const [change, path] of [
      [{state: 'rejected'}, 'reason'],
      [{state: 'rejected', reason: 'Noemt 06-12345678.'}, 'reason'],
      [{state: 'rejected', reason: 'NUL \u0000'}, 'reason'],
      [{state: 'approved', text: '  '}, 'text'],
      [{state: 'approved', text: 'half \ud800'}, 'text'],
      [{state: 'published'}, 'state'],
      [{}, 'state'],
    ] as const) {
      const refused = await client.askAsCoordinator('PATCH', `/rounds/${id}/answers/${answer}`, change);
      const {problems} = (await refused.json()) as {problems: {path: string}[]};
      assert.deepEqual([refused.status, problems[0]?.path], [422, path], JSON.stringify(change));
    }
    assert.deepEqual(await readAudit(id), []);
    assert.equal((await client.askAsCoordinator('GET', `/rounds/${id}/answers?state=new`)).status, 400);
  });

  test('an answer is found in its own round only', async () => {
    const client = open();
    const [one, other] = [await client.makeRound(), await client.makeRound()];
    await client.send(client.respond(one));
    const {id: answer} = await findText(one, WHY);
    for (const path of [
      `/rounds/${other}/answers/${answer}`,
      `/rounds/${one}/answers/none`,
      '/rounds/none/answers/a',
    ]) {
      assert.equal((await client.askAsCoordinator('PATCH', path, {state: 'approved'})).status, 404, path);
    }
    for (const path of ['answers', 'audit', 'progress', 'codes']) {
      assert.equal((await client.askAsCoordinator('GET', `/rounds/none/${path}`)).status, 404, path);
    }
  });

  test('what was written goes with its response: withdrawn, wiped, or kept long enough; the trail stays', async () => {
    const client = open();
    const id = await client.makeRound({retentionDays: 30});
    await client.setState(id, 'try-out');
    await client.send(client.respond(id));
    await client.judge(id, (await findText(id, WHY)).id, {state: 'approved'});
    await client.setState(id, 'open');
    assert.deepEqual(await client.readAnswers(id), [], 'opening wipes what was tried out');
    const {receipt} = await client.send(client.respond(id));
    await client.send(client.respond(id));
    assert.equal((await client.readAnswers(id)).length, 4);
    await client.ask('DELETE', `/rounds/${id}/responses/${receipt}`);
    assert.equal((await client.readAnswers(id)).length, 2);
    const {id: answer} = await findText(id, WHY);
    await client.setState(id, 'closed');
    client.day = '2026-12-21';
    await client.collector.eraseOldResponses();
    client.day = '2026-11-21';
    assert.deepEqual(await client.readAnswers(id), []);
    const late = await client.askAsCoordinator('PATCH', `/rounds/${id}/answers/${answer}`, {state: 'approved'});
    assert.equal(late.status, 404);
    const acts = (await readAudit(id)).map(({act}) => act);
    assert.deepEqual(acts, ['round-closed', 'round-opened', 'approved', 'round-tried']);
  });

  test('progress counts people per group, those who answered on paper, and texts; a withdrawn response is not counted', async () => {
    const client = open();
    const id = await client.makeRound();
    await client.sendMany(id, 'resident', 3);
    const {receipt} = await client.send(client.respond(id, {via: 'paper'}));
    await client.send(client.respond(id, {via: 'paper', audience: 'staff'}));
    await client.ask('DELETE', `/rounds/${id}/responses/${receipt}`);
    assert.deepEqual(await readProgress(id), {
      audiences: [
        {audience: 'resident', respondents: 3, onPaper: 0},
        {audience: 'staff', respondents: 1, onPaper: 1},
      ],
      answers: {waiting: 8, approved: 0, rejected: 0},
    });
  });
}
