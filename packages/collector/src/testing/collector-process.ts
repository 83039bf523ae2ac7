import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));

/** A collector as a program of its own, on a free port. */
export interface CollectorProcess {
  /** `http://127.0.0.1:41234/api/v1` */
  readonly address: string;
  /** Ends it, and gives its exit code; null when the signal killed it. */
  stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** Starts one with these variables in its environment, and waits until it answers. */
export async function startCollector(environment: Readonly<Record<string, string>>): Promise<CollectorProcess> {
  const child = spawn(process.execPath, [MAIN], {
    env: {...environment, PORT: '0'},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await readAddress(child);
  const stop = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  };
  return {address, stop};
}

async function readAddress({stdout}: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The collector has no output.');
  for await (const line of createInterface(stdout)) {
    const address = /answers at (\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The collector stopped before it answered.');
}
