import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

const MAIN = fileURLToPath(import.meta.resolve('@toegang/collector/main.js'));

/** A collector as a program of its own. */
export interface KillableCollector {
  readonly port: number;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** Starts one with these variables in its environment, on any free port, and waits until it answers. */
export async function startCollector(environment: Readonly<Record<string, string>>): Promise<KillableCollector> {
  const child = spawn(process.execPath, [MAIN], {
    env: {...environment, PORT: '0'},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const address = /answers at (\S+)/.exec(line)?.[1];
    if (address === undefined) continue;
    const kill = async (): Promise<void> => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    };
    return {port: Number(new URL(address).port), kill};
  }
  throw new Error('The collector stopped before it answered.');
}
