// WebKitGTK: a screen nobody sees (Xvfb), the driver of the engine on that screen, and what to ask the driver for.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {findWebKit} from './browsers.mjs';

const HOST = '127.0.0.1';

/** Starts screen and driver. Gives the driver's `hostname` and `port`, `capabilities` for a session, and `stop()`. */
export async function startWebKitDriver({args = []} = {}) {
  const home = mkdtempSync(join(tmpdir(), 'toegang-webkit-'));
  const children = [];
  const stop = () => {
    process.off('exit', stop);
    for (const child of children.splice(0).reverse()) child.kill();
    rmSync(home, {recursive: true, force: true});
  };
  process.once('exit', stop);
  try {
    const screen = startScreen();
    children.push(screen);
    const port = await findFreePort();
    // Never set WEBKIT_DISABLE_DMABUF_RENDERER or WEBKIT_DISABLE_COMPOSITING_MODE: pictures then never come.
    const env = {...process.env, DISPLAY: await findDisplay(screen), XDG_CONFIG_HOME: home, NO_AT_BRIDGE: '1'};
    const driver = spawn('WebKitWebDriver', [`--host=${HOST}`, `--port=${port}`], {stdio: 'ignore', env});
    children.push(driver);
    await waitUntilReady(`http://${HOST}:${port}/status`);
    return {hostname: HOST, port, capabilities: describeBrowser(args), stop};
  } catch (error) {
    stop();
    throw error;
  }
}

function describeBrowser(args) {
  const browser = {binary: findWebKit(), args: ['--automation', ...args]};
  return {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browser};
}

/** So small that its middle, where the pointer stands, is in every window: without it a window does not get the focus. */
function startScreen() {
  const args = ['-displayfd', '3', '-screen', '0', '640x480x24', '-nolisten', 'tcp'];
  return spawn('Xvfb', args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
}

/** Xvfb takes the first number that is free, and writes it once it is ready. */
async function findDisplay(screen) {
  const ended = once(screen, 'exit').then(([code]) => Promise.reject(new Error(`Xvfb ended with ${code}`)));
  const [number] = await Promise.race([once(screen.stdio[3], 'data'), ended]);
  ended.catch(() => undefined);
  return `:${String(number).trim()}`;
}

async function findFreePort() {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function waitUntilReady(status) {
  for (let times = 0; times < 150; times++) {
    const isReady = await fetch(status).then(
      ({ok}) => ok,
      () => false,
    );
    if (isReady) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer');
}
