// A reporter for `node --test`: writes how many tests passed, failed and were skipped to COUNT_FILE, and says which.
import {writeFileSync} from 'node:fs';

export default async function* countNodeTests(events) {
  const count = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass' && (data.skip !== undefined || data.todo !== undefined)) {
      count.skipped += 1;
      yield `\nskipped: ${data.name}: ${data.skip || data.todo}\n`;
    } else if (type === 'test:pass') {
      count.passed += 1;
    } else if (type === 'test:fail') {
      count.failed += 1;
      const cause = data.details.error?.cause;
      yield `\nFAILED ${data.file ?? ''}: ${data.name}\n${cause?.stack ?? cause ?? data.details.error}\n`;
    }
  }
  if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify(count));
}
