import type {Answer, Response} from '../response.js';
import {sampleContent} from './content.js';
import {makeResponses} from './make-responses.js';
import {otherScaleContent} from './other-scale-content.js';

/** One resident: an answer, a "weet ik niet", a skipped statement, two priorities and a remark. */
export const oneResponse: Response = {
  schema: 'toegang-response/1',
  id: 'sample-one',
  round: 'voorbeeld-2026',
  content: {id: 'sample', version: '1'},
  lang: 'nl',
  audience: 'resident',
  answers: {
    'fitting-1': 4,
    'fitting-2': 2,
    'future-proof-1': 3,
    'future-proof-2': null,
    'own-say-1': 4,
    'own-say-2': 1,
    'skilled-staff-1': 5,
    'skilled-staff-2': 5,
    'room-to-act-1': 3,
    'clear-and-simple-1': 2,
    'clear-and-simple-2': 1,
    'early-help-1': 3,
    'early-help-2': null,
  },
  priorities: [
    {kind: 'statement', id: 'clear-and-simple-2', why: 'Ik moest de brief drie keer lezen en snapte hem nog niet.'},
    {kind: 'statement', id: 'own-say-2'},
  ],
  remark: 'De medewerker die bij ons thuis kwam, was heel aardig.',
};

/** A round that went well: 45 residents and 35 members of staff. */
export const manyResponses: readonly Response[] = /* @__PURE__ */ makeResponses(sampleContent, {
  seed: 2026,
  name: 'many',
  resident: 45,
  staff: 35,
});

/** Both groups may be shown, but neither is large enough to count every option: 22 residents, 14 staff. */
export const smallResponses: readonly Response[] = /* @__PURE__ */ makeResponses(sampleContent, {
  seed: 22,
  name: 'small',
  resident: 22,
  staff: 14,
});

/** One resident too few: 9, and 12 members of staff. */
export const tooFewResponses: readonly Response[] = /* @__PURE__ */ makeResponses(sampleContent, {
  seed: 9,
  name: 'too-few',
  resident: 9,
  staff: 12,
});

/** Only 16 members of staff answered; no resident did. */
export const oneGroupResponses: readonly Response[] = /* @__PURE__ */ makeResponses(sampleContent, {
  seed: 16,
  name: 'one-group',
  resident: 0,
  staff: 16,
});

/** Two years before `manyResponses`: 38 residents and 31 staff, who found it harder to find and to understand help. */
export const earlierResponses: readonly Response[] = /* @__PURE__ */ makeResponses(sampleContent, {
  seed: 2024,
  name: 'earlier',
  resident: 38,
  staff: 31,
  round: 'voorbeeld-2024',
  less: {'clear-and-simple': 0.9, 'own-say': 0.3, 'early-help': -0.6},
});

/** 33 residents and 30 staff, who were asked on a scale of four. */
export const otherScaleResponses: readonly Response[] = /* @__PURE__ */ makeResponses(otherScaleContent, {
  seed: 2022,
  name: 'other-scale',
  resident: 33,
  staff: 30,
  round: 'voorbeeld-2022',
  less: {'skilled-staff': 1, fitting: 0.6},
});

/** 18 residents and 15 staff, of whom only three dared to say something about `early-help-2`. */
export const partlyHiddenResponses: readonly Response[] = /* @__PURE__ */ makePartlyHiddenResponses();

function makePartlyHiddenResponses(): readonly Response[] {
  const statement = 'early-help-2';
  const few: readonly Answer[] = [2, 4, 3];
  const group = {seed: 18, name: 'partly', resident: 18, staff: 15};
  return makeResponses(sampleContent, group).map((response, index) =>
    response.audience === 'staff'
      ? {...response, answers: {...response.answers, [statement]: few[index - group.resident] ?? null}}
      : response,
  );
}
