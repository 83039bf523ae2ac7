// Installs what a fresh clone lacks, each thing only when it is missing. Plain Node: runs under the machine's own.
// Usage: node scripts/setup.mjs [chromium] [firefox] [webkit]; BROWSERS=firefox leaves webkit out.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {engines, findProgram, wantedEngines} from './browsers.mjs';

const NEEDED_NODE = 24;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installPackages();
requireNode();
for (const name of process.argv.slice(2))
  if (name === 'chromium' || wantedEngines().includes(name)) installEngine(name);

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

/** Stories and the demo need Chromium everywhere; the others may be missing where there is no apt-get and no CI. */
function installEngine(name) {
  const {find, packages, variable} = engines[name];
  if (find() !== undefined) return;
  const hasApt = findProgram('apt-get') !== undefined;
  if (hasApt) {
    say(`installing ${packages.join(' and ')} (apt-get)`);
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    run(...sudo, 'apt-get', '-qq', 'update');
    run(...sudo, 'apt-get', '-qq', 'install', '-y', '--no-install-recommends', ...packages);
    if (find() !== undefined) return;
  }
  const isNeeded = name === 'chromium' || hasApt || process.env.CI !== undefined;
  const tell = isNeeded ? stop : say;
  tell(
    `the tests run in ${name}, too, and it could not be installed from here${isNeeded ? '' : ': they are skipped'}.\n` +
      `  Debian, Ubuntu: sudo apt-get install ${packages.join(' ')}\n` +
      `  elsewhere:      ${variable ? `install it, and set ${variable} to its program` : 'not there'}.` +
      (name === 'chromium' ? '' : `\n  or without it:  BROWSERS=chromium npm test`),
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
