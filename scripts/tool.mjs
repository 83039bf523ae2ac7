// Runs the tools of this repository, from its root.
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const env = () => ({...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', NO_UPDATE_NOTIFIER: '1'});

/** Runs a program of node_modules/.bin or the PATH with its output on screen. True when it ends well. */
export function runTool(command, ...args) {
  return spawnSync(command, args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: env()}).status === 0;
}

/** Runs such a program beside others, with `more` in its environment and its output on screen. True when it ends well. */
export async function startTool([command, ...args], more) {
  const child = spawn(command, args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: {...env(), ...more}});
  const [status] = await once(child, 'close');
  return status === 0;
}

/** Runs such a program beside others, and tells what it said when it has ended. */
export async function readTool(command, ...args) {
  const child = spawn(command, args, {cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: env()});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const [status] = await once(child, 'close');
  return {ok: status === 0, output};
}

/** Runs steps `[command, ...args]` in order; ends the process at the first that fails. */
export function runAll(...steps) {
  for (const step of steps) {
    if (!runTool(...step)) {
      console.error(`failed: ${step.join(' ')}`);
      process.exit(1);
    }
  }
}
