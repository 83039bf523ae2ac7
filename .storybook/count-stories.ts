import {writeFileSync} from 'node:fs';
import type {Reporter, TestModule} from 'vitest/node';

/** Writes how many stories passed, failed and were skipped to COUNT_FILE. */
export default class CountStories implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = {passed: 0, failed: errors.length, skipped: 0};
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const {state} = test.result();
        if (state !== 'pending') count[state] += 1;
      }
      // a file that did not load has no tests to fail
      if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0) count.failed += 1;
    }
    const file = process.env['COUNT_FILE'];
    if (file !== undefined) writeFileSync(file, JSON.stringify(count));
  }
}
