import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {chromiumArgs, findChromium} from '../../scripts/browsers.mjs';

/** Opens the browser of the tests. Throws when there is none: `npm test` installs it. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium is missing: run the tests with npm test.');
  return puppeteer.launch({executablePath, args: [...chromiumArgs]});
}

/** Somebody with a browser of their own, who uses the keyboard alone. */
export interface Visitor {
  readonly page: Page;
  /** What the page complained about: breaches of its policy, errors, and messages on the console. */
  readonly complaints: readonly string[];
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  /** Presses Tab until what has the focus is called like this. Throws when the whole page was passed. */
  tabTo(name: RegExp): Promise<void>;
  press(...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void>;
  /** Waits until the page shows this text, in whatever shadow root. */
  read(text: RegExp): Promise<void>;
  /** What a screen reader calls the thing that has the focus. */
  readFocus(): Promise<string>;
  leave(): Promise<void>;
}

/** In presses of Tab. No page of ours has more places to stop. */
const MOST_STOPS = 60;

/** Opens a page for somebody who was never here before; `prepare` comes before anything is asked for. */
export async function visit(
  browser: Browser,
  address: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Visitor> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  await prepare?.(page);
  await page.goto(address, {waitUntil: 'networkidle0'});

  const readFocus = () => page.evaluate(nameOfFocus);
  return {
    page,
    complaints,
    requests,
    readFocus,
    tabTo: async (name) => {
      const passed: string[] = [];
      for (let stop = 0; stop < MOST_STOPS; stop += 1) {
        await page.keyboard.press('Tab');
        const focused = await readFocus();
        if (name.test(focused)) return;
        passed.push(focused);
      }
      throw new Error(`No stop is called ${String(name)}; passed: ${passed.join(' | ')}`);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    read: async (text) => {
      await page.waitForFunction(isOnScreen, {timeout: 10_000}, text.source);
    },
    leave: () => context.close(),
  };
}

/** Runs in the page: the accessible name of the focused thing, as far as our elements need it. */
function nameOfFocus(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused === null) return '';
  const labels = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused.labels : null;
  const text = focused.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? focused.textContent;
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Runs in the page: whether a text can be read somewhere, shadow roots included. */
function isOnScreen(source: string): boolean {
  const collect = (root: Document | ShadowRoot): string =>
    [...root.querySelectorAll('*')]
      .map((element) => (element.shadowRoot ? collect(element.shadowRoot) : ''))
      .concat(root instanceof Document ? root.body.innerText : [...root.children].map(textOf))
      .join(' ');
  const textOf = (element: Element): string => (element instanceof HTMLElement ? element.innerText : '');
  return new RegExp(source).test(collect(document).replaceAll(/\s+/g, ' '));
}
