// Runs the tools of this repository, one after another, from its root.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program of node_modules/.bin or the PATH with its output on screen. True when it ends well. */
export function runTool(command, ...args) {
  const env = {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', NO_UPDATE_NOTIFIER: '1'};
  return spawnSync(command, args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env}).status === 0;
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
