import type {HttpOptions} from '../http-client.js';
import {createHttpTransport} from '../http-transport.js';
import type {Submission, Transport} from '../transport.js';
import {findDatabases} from './device.js';
import {createFakeCollector, type FakeCollector} from './fake-collector.js';
import {createManualClock, type ManualClock} from './manual-clock.js';
import {knowledge} from './sample-rounds.js';

/** A site with a collector of its own, so that no test meets what another one left behind. */
export interface Site {
  readonly collector: FakeCollector;
  readonly clock: ManualClock;
  readonly options: HttpOptions;
  /** Makes what a page makes when it is opened. */
  openPage(changes?: Partial<HttpOptions>): Transport;
  /** What is on the device for this site. */
  findDatabases(): Promise<readonly string[]>;
}

let opened = 0;

/** Makes a site whose page is new to this device. */
export function openSite(): Site {
  opened += 1;
  const collector = createFakeCollector(knowledge);
  const clock = createManualClock();
  const {fetch} = collector;
  const endpoint = `https://collector.example/${Date.now()}-${opened}/api/v1`;
  const options = {endpoint, fetch, clock};
  return {
    collector,
    clock,
    options,
    openPage: (changes) => createHttpTransport({...options, ...changes}),
    findDatabases: () => findDatabases(endpoint),
  };
}

/** What a transport says next of a waiting response. */
export function nextNews(transport: Transport): Promise<{readonly id: string; readonly outcome: Submission}> {
  return new Promise((resolve) => {
    const stop = transport.watch((id, outcome) => {
      stop();
      resolve({id, outcome});
    });
  });
}

/** Waits until what a page began to send by now would have come in: each question takes its turn at the device. */
export async function settle(page: Transport): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await page.discard('nothing');
}
