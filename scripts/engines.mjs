// One small driver over three engines, for what is not a test file of its own: stories, pages, pictures.
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findChromium, findFirefox} from './browsers.mjs';
import {startWebKitDriver} from './webkit-driver.mjs';

const starters = {
  chromium: () => startWithPuppeteer({executablePath: findChromium(), args: chromiumArgs}),
  firefox: () => startWithPuppeteer({browser: 'firefox', executablePath: findFirefox()}),
  webkit: startWebKit,
};

/**
 * Starts an engine: `chromium`, `firefox` or `webkit`, with one page. The driver it gives:
 * `open(url)` is done when the page has loaded; `run(function, ...args)` runs a function in the page and gives what it
 * returns (JSON, also by a promise); `resize(width, height)` in CSS pixels (WebKit: not under 450 wide);
 * `screenshot()` gives a PNG of what is in view; `close()` ends everything. `page` is puppeteer's own, undefined in WebKit.
 */
export async function startEngine(name) {
  return {name, ...(await starters[name]())};
}

async function startWithPuppeteer(options) {
  const browser = await puppeteer.launch({headless: true, ...options});
  const [page = await browser.newPage()] = await browser.pages();
  return {
    page,
    version: await browser.version(),
    open: async (url) => void (await page.goto(url, {waitUntil: 'load'})),
    run: (code, ...args) => page.evaluate(code, ...args),
    resize: (width, height) => page.setViewport({width, height}),
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
}

async function startWebKit() {
  const driver = await startWebKitDriver();
  const address = `http://${driver.hostname}:${driver.port}/session`;
  const alwaysMatch = driver.capabilities;
  const {sessionId, capabilities} = await ask('POST', address, {capabilities: {alwaysMatch}}).catch((error) => {
    driver.stop();
    throw error;
  });
  const session = `${address}/${sessionId}`;
  const run = (code, ...args) =>
    ask('POST', `${session}/execute/sync`, {script: `return (${code})(...arguments)`, args});
  await ask('POST', `${session}/timeouts`, {script: 60_000, pageLoad: 60_000});
  return {
    page: undefined,
    version: `${capabilities.browserName}/${capabilities.browserVersion}`,
    open: async (url) => void (await ask('POST', `${session}/url`, {url})),
    run,
    resize: (width, height) => resizeWindow(session, run, width, height),
    screenshot: async () => Buffer.from(await ask('GET', `${session}/screenshot`), 'base64'),
    async close() {
      try {
        await ask('DELETE', session);
      } finally {
        driver.stop();
      }
    },
  };
}

/** WebDriver sizes the window with its bars; asked for is what is inside. */
async function resizeWindow(session, run, width, height) {
  const outer = await ask('GET', `${session}/window/rect`);
  const inner = await run(() => ({width: globalThis.innerWidth, height: globalThis.innerHeight}));
  const size = {width: width + outer.width - inner.width, height: height + outer.height - inner.height};
  await ask('POST', `${session}/window/rect`, size);
  const drawn = () => new Promise((done) => globalThis.requestAnimationFrame(() => setTimeout(done, 100)));
  await run(drawn); // else a picture taken now is of the size before
}

/** One WebDriver command. Throws with the driver's own words when it refuses. */
async function ask(method, address, body) {
  const response = await fetch(address, {method, ...(body && {body: JSON.stringify(body)})});
  const {value} = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
