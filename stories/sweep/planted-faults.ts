/** Each story of faults.stories.ts: which check has to find it, and what it says; empty where it must find nothing. */
export const plantedFaults = [
  {story: 'faults--play-throws', check: 'mistakes', says: 'the visitor cannot go on'},
  {story: 'faults--unnamed-button', check: 'axe', says: 'button-name'},
  {story: 'faults--unnamed-button', check: 'alfa', says: 'sia-r12: <button>'},
  {story: 'faults--unnamed-button', check: 'spoken', says: 'a button (button) has no name'},
  {story: 'faults--radio-without-group', check: 'spoken', says: 'the radio “Vaak” is in no group with a name'},
  {story: 'faults--point-without-value', check: 'spoken', says: 'the point “Transparant” does not say its value'},
  {story: 'faults--heading-skips-level', check: 'spoken', says: 'the heading “Verschillen” skips a level'},
  {story: 'faults--sentence-missing', check: 'light', says: 'not in the light DOM: “U mag een stelling overslaan.”'},
  {story: 'faults--sentence-not-shown', check: 'light', says: 'not seen, and read all the same: “Stop”'},
  {story: 'faults--stale-sentence', check: 'light', says: 'not seen, and read all the same: “Stap 1 van 9”'},
  {story: 'faults--other-order', check: 'light', says: 'not read in the order in which it is seen'},
  {story: 'faults--other-language', check: 'light', says: 'read in another language: “مرحبا”'},
  {story: 'faults--nothing-wrong', check: 'light', says: ''},
] as const;
