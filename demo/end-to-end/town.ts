import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Response as ScanResponse, Round} from '@toegang/model';
import {dutchPack} from '@toegang/content';
import {parseScanContent, type PublishedResults} from '@toegang/model';
import {openDemo} from '../open-demo.ts';
import {simulateRespondents} from '../respondents.ts';

/** The demo municipality on a port and in a folder of its own, with a coordinator at hand. */
export interface Town {
  /** `http://localhost:…` */
  readonly url: string;
  /** The coordinator's. */
  readonly key: string;
  /** Makes a round as a coordinator does, over HTTP. */
  makeRound(order: object): Promise<Round>;
  closeRound(id: string): Promise<void>;
  /** Sends the first so many simulated respondents of an audience, over HTTP. */
  send(round: string, audience: string, count: number): Promise<void>;
  readResults(round: string): Promise<PublishedResults>;
  close(): Promise<void>;
}

/** Opens the demo municipality for a test. */
export async function openTown(): Promise<Town> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'toegang-town-'));
  const key = 'the-key-of-the-coordinator';
  const collector = await openDemo({dataFolder, adminToken: key});
  const {url: address} = await collector.listen(0);
  const url = address.replace('127.0.0.1', 'localhost');

  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {authorization: `Bearer ${key}`, ...(body && {'content-type': 'application/json'})},
      ...(body && {body: JSON.stringify(body)}),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  return {
    url,
    key,
    makeRound: (order) => call('POST', '/rounds', order),
    closeRound: async (id) => {
      await call('PATCH', `/rounds/${id}`, {state: 'closed'});
    },
    send: async (round, audience, count) => {
      for (const response of simulated(round, audience).slice(0, count)) {
        await call('POST', `/rounds/${round}/responses`, response);
      }
    },
    readResults: (round) => call('GET', `/rounds/${round}/results`),
    close: async () => {
      await collector.close();
      await rm(dataFolder, {recursive: true});
    },
  };
}

function simulated(round: string, audience: string): readonly ScanResponse[] {
  const content = parseScanContent(dutchPack);
  if (!content.ok) throw new Error('The built-in pack does not hold a scan.');
  return simulateRespondents(content.value, round).filter((response) => response.audience === audience);
}
