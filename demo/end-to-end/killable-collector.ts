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

/**
 * Starts one with these variables in its environment, on any free port unless they say which, and waits until it answers.
 * `program` is another one that runs a collector.
 */
export async function startCollector(
  environment: Readonly<Record<string, string>>,
  program = MAIN,
): Promise<KillableCollector> {
  const child = spawn(process.execPath, [program], {
    env: {PORT: '0', ...environment},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const address = /(?:answers at|is open:) +(\S+)/.exec(line)?.[1];
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
