// What a browser test asks of its engine. What not every engine can is answered with true, or with `{cannot: reason}`.
import {webKitCommands} from './webkit-commands.mjs';

/** A plugin for @web/test-runner with the commands `chord`, `type`, `viewport`, `media` and `names`. */
export function engineCommands() {
  return {
    name: 'engine-commands',
    executeCommand({command, payload, session: {browser, id}}) {
      if (browser.type === 'webdriver') return webKitCommands[command]?.(browser.driver, payload);
      const commands = browser.name === 'Firefox' ? firefoxCommands : chromiumCommands;
      return commands[command]?.(browser.getPage(id), payload);
    },
  };
}

const puppeteerCommands = {
  async chord({keyboard}, keys) {
    for (const key of keys) await keyboard.down(key);
    for (const key of keys.toReversed()) await keyboard.up(key);
    return true;
  },
  async type({keyboard}, text) {
    await keyboard.type(text);
    return true;
  },
  async viewport(page, size) {
    await page.setViewport(size);
    return true;
  },
};

/** Of each page the session that imitates media; when it ends, so does the imitation. */
const imitations = new WeakMap();

const chromiumCommands = {
  ...puppeteerCommands,
  async media(page, {media = '', ...features}) {
    if (!imitations.has(page)) imitations.set(page, await page.createCDPSession());
    const list = Object.entries(features).map(([name, value]) => ({name, value}));
    await imitations.get(page).send('Emulation.setEmulatedMedia', {media, features: list});
    return true;
  },
  names: (page, named) => findNames(page, named, (query) => `::-p-aria(${query})`),
};

const firefoxCommands = {
  ...puppeteerCommands,
  media: () => ({cannot: 'Firefox imitates no media over WebDriver BiDi'}),
  // Firefox looks into one root at a time
  names: (page, named) => findNames(page, named, (query) => `${named.host} >>>> ::-p-aria(${query})`),
};

/** For each element of a selector the one of the names by which the engine finds it in that role, or null. */
async function findNames(page, {host, selector, role, among}, makeSelector) {
  const elements = await page.$$(`${host} >>> ${selector}`);
  const names = elements.map(() => null);
  for (const name of new Set(among)) {
    for (const found of await page.$$(makeSelector(`[name=${JSON.stringify(name)}][role="${role}"]`))) {
      const place = await page.evaluate((node, ...nodes) => nodes.indexOf(node), found, ...elements);
      if (place >= 0) names[place] = name;
    }
  }
  return names;
}
