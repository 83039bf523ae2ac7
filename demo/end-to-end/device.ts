import type {Browser, CDPSession, ElementHandle, Page} from 'puppeteer-core';
import {visit, type Visitor} from './visitor.ts';

/** What reached a device about a session: a message over the WebSocket, or an answer to a request. */
interface Heard {
  readonly way: 'message' | 'answer';
  readonly text: string;
}

/** A laptop, a telephone or a beamer, with somebody who uses what it shows by its role and its name. */
export interface Device extends Visitor {
  /** Oldest first. */
  readonly heard: readonly Heard[];
  /** Presses what has this role and name, as soon as it is there; in the group of that name, when there are more. */
  tap(role: string, name: string, group?: string): Promise<void>;
  /** Fills in a field, in the place of what stood there. */
  write(name: string, text: string): Promise<void>;
  /** Waits until a text is no longer shown. */
  untilGone(text: RegExp): Promise<void>;
  /** All that can be read now. */
  readAll(): Promise<string>;
}

/** A telephone as people have them in their hands. */
export const PHONE = {width: 360, height: 740, hasTouch: true, isMobile: true} as const;
export const LAPTOP = {width: 1280, height: 800} as const;
export const BEAMER = {width: 1024, height: 768} as const;

/** Opens a page on a device that was never there before. */
export async function openDevice(
  browser: Browser,
  address: string,
  size: typeof LAPTOP | typeof PHONE | typeof BEAMER,
): Promise<Device> {
  const heard: Heard[] = [];
  const visitor = await visit(browser, address, async (page) => {
    await page.setViewport(size);
    await listen(page, heard);
  });
  const {page} = visitor;
  const find = async (role: string, name: string, root: Page | ElementHandle = page): Promise<ElementHandle> => {
    const found = await root.waitForSelector(`aria/${name}[role="${role}"]`, {timeout: 10_000}).catch(() => null);
    if (found === null) throw new Error(`There is no ${role} that is called ${name}; there is: ${await sayTree(page)}`);
    return found;
  };
  const readAll = (): Promise<string> => page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '));
  return {
    ...visitor,
    heard,
    read: async (text) => {
      await visitor.read(text).catch(async () => {
        throw new Error(`${String(text)} is not on a screen of ${size.width}, where stands: ${await readAll()}`);
      });
    },
    tap: async (role, name, group) => {
      const root = group === undefined ? page : await find('group', group);
      const found = await find(role, name, root);
      await (size === PHONE ? found.tap() : found.click());
    },
    write: async (name, text) => {
      const field = await find('textbox', name);
      await field.focus();
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await field.type(text);
    },
    untilGone: async (text) => {
      await page.waitForFunction(
        (gone) => !new RegExp(gone).test(document.body.innerText),
        {timeout: 10_000},
        text.source,
      );
    },
    readAll,
  };
}

/** What can be pressed or filled in, as somebody hears it who does not see the page. */
async function sayTree(page: Page): Promise<string> {
  const {nodes} = await (await page.createCDPSession()).send('Accessibility.getFullAXTree');
  return nodes
    .filter(({role}) => /button|radio|textbox|Disclosure|checkbox|link|spin/.test(String(role?.value)))
    .map(({role, name}) => `${String(role?.value)} ${String(name?.value)}`)
    .join(' | ');
}

async function listen(page: Page, heard: Heard[]): Promise<CDPSession> {
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  client.on('Network.webSocketFrameReceived', ({response: {payloadData}}) => {
    heard.push({way: 'message', text: Buffer.from(payloadData, 'base64').toString('latin1')});
  });
  page.on('response', (response) => {
    if (!/\/api\/v1\/sessions\/(?!.*\/content$)/.test(response.url())) return;
    response.text().then(
      (text) => heard.push({way: 'answer', text}),
      () => undefined, // nothing came with it
    );
  });
  return client;
}
