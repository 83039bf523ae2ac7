// A reporter for @web/test-runner: writes how many tests passed, failed and were skipped to COUNT_FILE.
import {writeFileSync} from 'node:fs';

export function countBrowserTests() {
  let sessions;
  return {
    start(args) {
      sessions = args.sessions;
    },
    stop() {
      const count = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions.all()) {
        const failedBefore = count.failed;
        countSuite(session.testResults, count);
        // a file that did not load, or a browser that did not start
        if (!session.passed && count.failed === failedBefore) count.failed += 1;
      }
      if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify(count));
    },
  };
}

function countSuite(suite, count) {
  for (const test of suite?.tests ?? []) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) countSuite(inner, count);
}
