import type {ScanContent} from '@toegang/model';
import {join, type Leaving, type Ledger} from '../index.js';

/** Takes out who withdrew at once, also when it is only one: what the rules of `leave` are there to prevent. */
export function leaveAtOnce(ledger: Ledger, {audience, responses}: Leaving, content: ScanContent): Ledger {
  const {[audience]: before, ...others} = ledger.audiences;
  return (before?.batches ?? []).reduce<Ledger>(
    (fresh, batch) => {
      const joined = responses.filter((response) => response.batch !== null && response.batch <= batch);
      return join(fresh, {audience, batch, minimumGroupSize: 5, responses: joined}, content);
    },
    {...ledger, audiences: others},
  );
}
