import type {PublishedResults} from '../results.js';
import {sampleContent} from './content.js';
import {manyNumbers} from './data/many.js';
import {oneGroupNumbers} from './data/one-group.js';
import {partlyHiddenNumbers} from './data/partly-hidden.js';
import {smallNumbers} from './data/small.js';
import {tooFewNumbers} from './data/too-few.js';
import {longWordsContent} from './long-words-content.js';
import {makeHiddenResults, makeResults, resultsOf} from './make-results.js';
import {rightToLeftContent} from './right-to-left-content.js';

/** A round that is still open: everything waits for its close. */
export const openResults: PublishedResults = /* @__PURE__ */ makeHiddenResults(sampleContent, 'round-open', true);

/** `manyResponses`, published: 45 residents and 35 staff, every option counted. */
export const manyResults: PublishedResults = /* @__PURE__ */ makeResults(sampleContent, manyNumbers);

/** `smallResponses`, published: 22 residents and 14 staff, counted in bands. */
export const smallResults: PublishedResults = /* @__PURE__ */ makeResults(sampleContent, smallNumbers);

/** `tooFewResponses`, published: 9 residents are hidden, and so is the total; 12 staff are shown. */
export const tooFewResults: PublishedResults = /* @__PURE__ */ makeResults(sampleContent, tooFewNumbers);

/** `partlyHiddenResponses`, published: both groups are shown, one statement and its principle are not for staff. */
export const partlyHiddenResults: PublishedResults = /* @__PURE__ */ makeResults(sampleContent, partlyHiddenNumbers);

/** A round that closed before anybody answered. */
export const noAnswersResults: PublishedResults = /* @__PURE__ */ makeHiddenResults(sampleContent, 'no-answers', false);

/** `oneGroupResponses`, published: 16 staff, no resident. */
export const oneGroupResults: PublishedResults = /* @__PURE__ */ makeResults(sampleContent, oneGroupNumbers);

/** The numbers of `manyResults` under the titles of `longWordsContent`. */
export const longWordsResults: PublishedResults = /* @__PURE__ */ resultsOf(longWordsContent, manyResults);

/** The numbers of `manyResults` under the titles of `rightToLeftContent`. */
export const rightToLeftResults: PublishedResults = /* @__PURE__ */ resultsOf(rightToLeftContent, manyResults);

/** Published by nobody: a day that is none, a group of two, a mean in words, a hidden value without a reason. */
export const wrongResults: unknown = {
  schema: 'toegang-results/1',
  round: 'voorbeeld-2026',
  content: {id: 'sample', version: '1'},
  publishedOn: 'gisteren',
  minimumGroupSize: 2,
  open: false,
  audiences: [{audience: 'resident', respondents: {kind: 'shown', n: -1}}],
  principles: [
    {principle: 'fitting', audience: 'resident', value: {kind: 'shown', n: 40, mean: 'goed', interval: [1, 5]}},
    {principle: 'own-say', audience: 'resident', value: {kind: 'hidden'}},
  ],
  statements: 'geen',
  priorities: [],
  gaps: [],
  advice: [],
  answers: [],
};
