import {defaultReporter, summaryReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findAbsentEngines, findChromium, findFirefox} from './scripts/browsers.mjs';
import {BUNDLED_TESTS} from './scripts/bundled-tests.mjs';
import {countBrowserTests} from './scripts/count-browser-tests.mjs';
import {engineCommands} from './scripts/engine-commands.mjs';
import {withFreshPages} from './scripts/fresh-pages.mjs';
import {withOwnOrigins} from './scripts/own-origins.mjs';
import {WebKitLauncher} from './scripts/webkit-launcher.mjs';

const launchers = {
  chromium: () =>
    withFreshPages(
      chromeLauncher({
        launchOptions: {executablePath: findChromium(), args: chromiumArgs},
        concurrency: 2,
        // in one window two pages take each other's focus
        createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
      }),
    ),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: findFirefox(),
        extraPrefsFirefox: {'browser.download.alwaysOpenPanel': false}, // that panel takes the keys of the next test
      },
      concurrency: 1,
    }),
  webkit: () => new WebKitLauncher(),
};
const absent = findAbsentEngines();
const present = Object.keys(launchers).filter((name) => !absent.some((engine) => engine.name === name));

export default {
  files: [`${BUNDLED_TESTS}/**/*.test.browser.js`, 'packages/transport/dist/**/*.test.browser.js'],
  nodeResolve: {exportConditions: ['development', 'browser']},
  concurrency: 2,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 60_000}}, // three engines at once on a busy machine are slow, not wrong
  plugins: [engineCommands()],
  filterBrowserLogs: ({args: [first]}) => !String(first).startsWith('Lit is in dev mode'),
  reporters: [
    ...(process.env.CI === undefined && process.env.COUNT_FILE === undefined ? [summaryReporter({})] : []),
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    countBrowserTests(absent),
  ],
  browsers: present.map((name) => withOwnOrigins(launchers[name]())),
};
