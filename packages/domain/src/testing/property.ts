import type {TestContext} from 'node:test';
import fc from 'fast-check';

/**
 * Checks a sentence on many inputs that chance makes, and prints the seed. `PROPERTY_RUNS` multiplies the number of
 * inputs (default 1); `PROPERTY_SEED` repeats an earlier run.
 */
export function check<Input>(
  t: TestContext,
  input: fc.Arbitrary<Input>,
  holds: (input: Input) => void,
  runs = 100,
): void {
  const seed = Number(process.env['PROPERTY_SEED'] ?? Date.now() % 2 ** 31);
  const numRuns = Math.ceil(runs * Number(process.env['PROPERTY_RUNS'] ?? 1));
  t.diagnostic(`seed ${seed}, ${numRuns} inputs`);
  fc.assert(fc.property(input, holds), {seed, numRuns});
}
