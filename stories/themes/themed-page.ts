import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {stripTypeScriptTypes} from 'node:module';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {chromiumArgs, findChromium} from '../../scripts/browsers.mjs';
import type {Measurement, PartRule} from './in-page/measure.ts';
import {looks, type ColorScheme} from './themes.ts';

const storybook = fileURLToPath(new URL('../../storybook-static', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * Shows stories of the built Storybook in Chromium, in a theme.
 *
 * Owns: the server, the browser and its page. Does not own: what is judged there.
 */
export class ThemedPage {
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #page: Page;
  #story = '';

  private constructor(server: Server, browser: Browser, page: Page) {
    this.#server = server;
    this.#browser = browser;
    this.#page = page;
  }

  /** Throws when there is no built Storybook, or no Chromium. */
  static async open(width: number, height: number): Promise<ThemedPage> {
    if (!existsSync(storybook)) throw new Error('There is no storybook-static yet. Run: npm run build:storybook');
    const server = serveStorybook();
    await once(server, 'listening');
    const executablePath = findChromium();
    const browser = await puppeteer.launch({args: [...chromiumArgs], ...(executablePath && {executablePath})});
    const page = await browser.newPage();
    await page.setViewport({width, height});
    // the sweep looks with axe; here it would only take time
    const {port} = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/iframe.html?viewMode=story&globals=a11y.manual:!true`);
    return new ThemedPage(server, browser, page);
  }

  /** Shows a story and waits until it has been played. */
  async show(id: string): Promise<void> {
    this.#story = id;
    await this.#call('show', 'show', id);
  }

  /** Dresses the story that is shown. */
  async wear(theme: string, colorScheme: ColorScheme): Promise<void> {
    await this.#call('show', 'wear', this.#story, theme, colorScheme);
  }

  measure(): Promise<Measurement[]> {
    return this.#call('measure', 'measure') as Promise<Measurement[]>;
  }

  measureParts(rules: readonly PartRule[]): Promise<Measurement[]> {
    return this.#call('measure', 'measureParts', rules) as Promise<Measurement[]>;
  }

  readProperties(names: readonly string[]): Promise<Record<string, string>> {
    return this.#call('measure', 'readProperties', names) as Promise<Record<string, string>>;
  }

  /** A PNG of the whole story, as base64. */
  picture(): Promise<string> {
    return this.#page.screenshot({fullPage: true, encoding: 'base64'});
  }

  /** Writes a PNG of a page of HTML, whole. */
  async photograph(html: string, file: `${string}.png`): Promise<void> {
    const page = await this.#browser.newPage();
    await page.setViewport({width: 320 * looks.length, height: 800});
    await page.setContent(html, {waitUntil: 'load'});
    await page.screenshot({fullPage: true, path: file});
    await page.close();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }

  async #call(module: string, name: string, ...given: readonly unknown[]): Promise<unknown> {
    return this.#page.evaluate(callInPage, `/in-page/${module}.js`, name, given);
  }
}

async function callInPage(module: string, name: string, given: readonly unknown[]): Promise<unknown> {
  const functions = (await import(module)) as Record<string, (...given: readonly unknown[]) => unknown>;
  return functions[name]?.(...given);
}

/** The built Storybook, and the modules of `in-page/`, on this machine. */
function serveStorybook(): Server {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    read(pathname).then(
      (body) =>
        response.writeHead(200, {'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream'}).end(body),
      () => response.writeHead(404).end(),
    );
  });
  return server.listen(0, '127.0.0.1');
}

async function read(path: string): Promise<string | Buffer> {
  const inPage = /^\/in-page\/([a-z-]+)\.js$/.exec(path)?.[1];
  if (inPage === undefined) return readFile(join(storybook, normalize(path)));
  return stripTypeScriptTypes(await readFile(new URL(`in-page/${inPage}.ts`, import.meta.url), 'utf8'));
}
