import type {Care} from './steps/step-view.js';

/** Until the part is there, and where it does not come: the moderator still sees what was written. */
export let careFor: Care = () => '';

/** Loads it: a part of its own, after the end of the scan. It is there long before somebody writes. */
export function loadCare(): void {
  void import('./personal-data.js').then(
    (part) => (careFor = part.careFor),
    () => undefined,
  );
}
