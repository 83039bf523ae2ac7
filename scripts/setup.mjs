// Installs what a fresh clone lacks, each thing only when it is missing. Plain Node: runs under the machine's own.
// Usage: node scripts/setup.mjs [chromium]
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findChromium, findProgram} from './browsers.mjs';

const NEEDED_NODE = 24;
const CHROMIUM_PACKAGES = ['chromium', 'fonts-liberation'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installPackages();
requireNode();
if (process.argv.includes('chromium')) installChromium();

/** Again when the lockfile is not the one last installed from. */
function installPackages() {
  const lockfile = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const stamp = 'node_modules/.installed-lockfile';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
  say('installing the packages (npm ci)');
  if (!run('npm', 'ci', '--include=dev', '--include=optional', '--loglevel=error'))
    stop('npm ci failed; its message stands above.');
  writeFileSync(stamp, lockfile);
}

/** npm puts node_modules/.bin first on the PATH of its scripts, so the Node that came as a package is the one used. */
function requireNode() {
  const ownNode = Number(process.versions.node.split('.')[0]);
  if (ownNode >= NEEDED_NODE || existsSync('node_modules/.bin/node')) return;
  stop(`this needs Node ${NEEDED_NODE} or newer; here is ${process.version}. Install it from https://nodejs.org.`);
}

function installChromium() {
  if (findChromium() !== undefined) return;
  if (findProgram('apt-get') !== undefined) {
    say(`installing ${CHROMIUM_PACKAGES.join(' and ')} (apt-get)`);
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    run(...sudo, 'apt-get', '-qq', 'update');
    run(...sudo, 'apt-get', '-qq', 'install', '-y', '--no-install-recommends', ...CHROMIUM_PACKAGES);
  }
  if (findChromium() !== undefined) return;
  stop(
    'the tests need Chromium, and it could not be installed from here.\n' +
      `  Debian, Ubuntu: sudo apt-get install ${CHROMIUM_PACKAGES.join(' ')}\n` +
      '  elsewhere:      install Chrome or Chromium, and set CHROME_PATH to its program.',
  );
}

function run(command, ...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync(command, args, {stdio: ['ignore', 'inherit', 'inherit'], env}).status === 0;
}

function say(text) {
  console.log(`[setup] ${text}`);
}

function stop(text) {
  console.error(`[setup] ${text}`);
  process.exit(1);
}
