import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Progress, Round} from '@toegang/model';
import type {CollectorOptions} from '../collector.js';
import {Client} from './client.js';
import {makeEarlierDatabase} from './earlier-database.js';

const ROUND = 'earlier';
const WHY = 'Ik moest de brief drie keer lezen en snapte hem nog niet.';
const REMARK = 'De medewerker die bij ons thuis kwam, was heel aardig.';

/** What a new version of the program makes of the database of an earlier one. */
export function migrationContract(
  makePlace: () => Promise<Pick<CollectorOptions, 'databaseUrl' | 'dataFolder'>>,
): void {
  test('what was written before there was moderation waits for it after an update', async () => {
    const place = await makePlace();
    await makeEarlierDatabase(place, ROUND, [
      {},
      {audience: 'staff', remark: ' ', via: 'paper'},
      {priorities: [{kind: 'statement', id: 'fitting-1'}], remark: ''},
    ]);
    const client = await Client.open(place);
    const answers = await client.readAnswers(ROUND, 'waiting');
    assert.deepEqual(
      answers.map(({audience, principle, statement, text}) => [audience, principle, statement, text]).sort(),
      [
        ['resident', undefined, undefined, REMARK],
        ['resident', 'clear-and-simple', 'clear-and-simple-2', WHY],
        ['staff', 'clear-and-simple', 'clear-and-simple-2', WHY],
      ],
    );
    const progress = await client.readAsCoordinator<Progress>(`/rounds/${ROUND}/progress`);
    assert.deepEqual(progress.audiences, [
      {audience: 'resident', respondents: 2, onPaper: 0},
      {audience: 'staff', respondents: 1, onPaper: 1},
    ]);
    await client.collector.close();
  });

  test('a round of an earlier version goes on: it invites by link, takes responses, and forgets them when asked', async () => {
    const place = await makePlace();
    await makeEarlierDatabase(place, ROUND, [{}]);
    const client = await Client.open(place);
    assert.equal(((await (await client.ask('GET', `/rounds/${ROUND}`)).json()) as Round).invitation, 'link');
    assert.equal((await client.send(client.respond(ROUND))).status, 201);
    const [waiting] = await client.readAnswers(ROUND);
    await client.judge(ROUND, waiting?.id ?? '', {state: 'approved'});
    assert.equal((await client.ask('DELETE', `/rounds/${ROUND}/responses/2222-2222-2222-2222`)).status, 204);
    assert.equal((await client.readAnswers(ROUND)).length, 2);
    assert.deepEqual(client.faults, []);
    await client.collector.close();
  });
}
