export {oneStatementContent, sampleContent} from './content.js';
export {longWordsContent} from './long-words-content.js';
export {
  manyResponses,
  oneGroupResponses,
  oneResponse,
  partlyHiddenResponses,
  smallResponses,
  tooFewResponses,
} from './responses.js';
export {
  longWordsResults,
  manyResults,
  noAnswersResults,
  oneGroupResults,
  openResults,
  partlyHiddenResults,
  rightToLeftResults,
  smallResults,
  tooFewResults,
  wrongResults,
} from './results.js';
export {rightToLeftContent} from './right-to-left-content.js';
export {sampleRound} from './round.js';
export {inconsistentContent, wrongContent} from './wrong-content.js';
export {wrongResponses} from './wrong-responses.js';
