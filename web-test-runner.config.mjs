import {defaultReporter, summaryReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {chromiumArgs, findChromium} from './scripts/browsers.mjs';
import {countBrowserTests} from './scripts/count-browser-tests.mjs';

export default {
  files: 'packages/*/dist/**/*.test.browser.js',
  nodeResolve: {exportConditions: ['development', 'browser']},
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testFramework: {config: {timeout: 10_000}},
  plugins: [a11ySnapshotPlugin()],
  filterBrowserLogs: ({args: [first]}) => !String(first).startsWith('Lit is in dev mode'),
  reporters: [
    ...(process.env.CI === undefined && process.env.COUNT_FILE === undefined ? [summaryReporter({})] : []),
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    countBrowserTests(),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: findChromium(), args: chromiumArgs},
      concurrency: 2,
      // a profile of its own, so that nobody finds what another test keeps on the device
      createPage: async ({context}) => (await context.browser().createBrowserContext()).newPage(),
    }),
  ],
};
