import type {PublishedResults} from '../results.js';
import {approvedTexts} from './approved-texts.js';
import {sampleContent} from './content.js';
import {earlierNumbers} from './data/earlier.js';
import {manyNumbers} from './data/many.js';
import {oneGroupNumbers} from './data/one-group.js';
import {otherScaleNumbers} from './data/other-scale.js';
import {partlyHiddenNumbers} from './data/partly-hidden.js';
import {smallNumbers} from './data/small.js';
import {tooFewNumbers} from './data/too-few.js';
import {longWordsContent} from './long-words-content.js';
import {makeHiddenResults, makeResults, resultsOf} from './make-results.js';
import {otherScaleContent} from './other-scale-content.js';
import {rightToLeftContent} from './right-to-left-content.js';
import {roughTexts} from './rough-texts.js';

/** What a small group wrote about. */
const SOME = {principles: ['own-say', 'room-to-act', 'clear-and-simple', 'early-help']};

/** A round that is still open: everything waits for its close. */
export const openResults: PublishedResults = /* @__PURE__ */ makeHiddenResults(sampleContent, 'round-open', true);

/** `manyResponses`, published: 45 residents and 35 staff, every option counted. */
export const manyResults: PublishedResults = /* @__PURE__ */ makeResults(sampleContent, manyNumbers, {
  answers: approvedTexts(),
  words: [
    {audience: 'resident', word: 'brief'},
    {audience: 'resident', word: 'verhaal'},
    {audience: 'resident', word: 'wachten'},
    {audience: 'staff', word: 'inwoner'},
    {audience: 'staff', word: 'regels'},
    {audience: 'staff', word: 'tijd'},
  ],
});

/** `smallResponses`, published: 22 residents and 14 staff, counted in bands. */
export const smallResults: PublishedResults = /* @__PURE__ */ makeResults(sampleContent, smallNumbers, {
  answers: approvedTexts(SOME),
  words: [
    {audience: 'resident', word: 'brief'},
    {audience: 'resident', word: 'wachten'},
    {audience: 'staff', word: 'inwoner'},
    {audience: 'staff', word: 'regels'},
  ],
});

/** `tooFewResponses`, published: 9 residents are hidden, and so is the total; 12 staff are shown. */
export const tooFewResults: PublishedResults = /* @__PURE__ */ makeResults(sampleContent, tooFewNumbers, {
  answers: approvedTexts({principles: ['room-to-act', 'clear-and-simple'], audiences: ['staff']}),
  words: [],
});

/** `partlyHiddenResponses`, published: both groups are shown, one statement and its principle are not for staff. */
export const partlyHiddenResults: PublishedResults = /* @__PURE__ */ makeResults(sampleContent, partlyHiddenNumbers, {
  answers: approvedTexts(SOME),
});

/** A round that closed before anybody answered. */
export const noAnswersResults: PublishedResults = /* @__PURE__ */ makeHiddenResults(sampleContent, 'no-answers', false);

/** A round that closed with a few answers in each group: everything is hidden. */
export const nothingShownResults: PublishedResults = /* @__PURE__ */ makeHiddenResults(sampleContent, 'too-few', false);

/** `oneGroupResponses`, published: 16 staff, no resident. */
export const oneGroupResults: PublishedResults = /* @__PURE__ */ makeResults(sampleContent, oneGroupNumbers, {
  answers: approvedTexts({...SOME, audiences: ['staff']}),
  words: [
    {audience: 'staff', word: 'inwoner'},
    {audience: 'staff', word: 'regels'},
  ],
});

/** The numbers of `manyResults` under the titles of `longWordsContent`. */
export const longWordsResults: PublishedResults = /* @__PURE__ */ resultsOf(longWordsContent, manyResults);

/** The numbers of `manyResults` under the titles of `rightToLeftContent`. */
export const rightToLeftResults: PublishedResults = /* @__PURE__ */ resultsOf(rightToLeftContent, manyResults);

/** `smallResults` with approved texts that must stay text: markup, formulas, other directions, emoji, 10,000 signs. */
export const roughTextResults: PublishedResults = /* @__PURE__ */ makeResults(sampleContent, smallNumbers, {
  answers: roughTexts,
  words: [{audience: 'resident', word: '<b>brief</b>'}],
});

/** `earlierResponses`, published: the round of two years before, about the same content as `manyResults`. */
export const earlierResults: PublishedResults = /* @__PURE__ */ makeResults(sampleContent, earlierNumbers, {
  round: 'voorbeeld-2024',
  publishedOn: '2024-11-22',
});

/** `otherScaleResponses`, published: a round about another version of the content, which has no middle answer. */
export const otherScaleResults: PublishedResults = /* @__PURE__ */ makeResults(otherScaleContent, otherScaleNumbers, {
  round: 'voorbeeld-2022',
  publishedOn: '2022-11-18',
});

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
