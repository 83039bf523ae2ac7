// A reporter for @web/test-runner: writes how many tests passed, failed and were skipped to COUNT_FILE, and says which.
import {writeFileSync} from 'node:fs';

/** `absent`: the engines `{name, reason}` that no test runs in; there all tests count as skipped. */
export function countBrowserTests(absent) {
  let args;
  return {
    start(given) {
      args = given;
    },
    stop() {
      const count = {passed: 0, failed: 0, skipped: 0};
      const skipped = [];
      for (const session of args.sessions.all()) {
        const failedBefore = count.failed;
        countSuite(session.testResults, count, (title) => skipped.push(`skipped in ${session.browser.name}: ${title}`));
        // a file that did not load, or a browser that did not start
        if (!session.passed && count.failed === failedBefore) count.failed += 1;
      }
      const inOneEngine = Math.round((count.passed + count.failed + count.skipped) / args.browserNames.length);
      const notes = absent.map(({name, reason}) => `skipped in ${name}, ${inOneEngine} tests: ${reason}`);
      count.skipped += absent.length * inOneEngine;
      console.log([...skipped, ...notes].join('\n'));
      if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify({...count, notes}));
    },
  };
}

function countSuite(suite, count, tellSkipped) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) tellSkipped(test.name);
    count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, count, tellSkipped);
}
