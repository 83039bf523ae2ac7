import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {startCollector} from './killable-collector.ts';

const START = fileURLToPath(new URL('../start.ts', import.meta.url));

/** The demo municipality as a program of its own, as `npm start` runs it. */
export interface KillableTown {
  /** `http://localhost:…` */
  readonly url: string;
  /** The coordinator's. */
  readonly key: string;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Starts it again at the same address. */
  revive(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the demo municipality for a test that kills it. */
export async function openKillableTown(): Promise<KillableTown> {
  const folder = await mkdtemp(join(tmpdir(), 'toegang-town-'));
  const key = 'the-key-of-the-coordinator';
  const environment = {TOEGANG_DATA: folder, TOEGANG_ADMIN_TOKEN: key};
  let collector = await startCollector(environment, START);
  const {port} = collector;
  const kill = (): Promise<void> => collector.kill();
  return {
    url: `http://localhost:${port}`,
    key,
    kill,
    revive: async () => {
      collector = await startCollector({...environment, PORT: String(port)}, START);
    },
    close: async () => {
      await kill();
      await rm(folder, {recursive: true});
    },
  };
}
