export {oneStatementContent, sampleContent} from './content.js';
export {sampleLibrary} from './library.js';
export {longWordsContent} from './long-words-content.js';
export {
  earlierResponses,
  manyResponses,
  oneGroupResponses,
  oneResponse,
  otherScaleResponses,
  partlyHiddenResponses,
  smallResponses,
  tooFewResponses,
} from './responses.js';
export {
  earlierResults,
  longWordsResults,
  manyResults,
  noAnswersResults,
  nothingShownResults,
  oneGroupResults,
  openResults,
  otherScaleResults,
  partlyHiddenResults,
  rightToLeftResults,
  roughTextResults,
  smallResults,
  tooFewResults,
  wrongResults,
} from './results.js';
export {judgedAnswers, roughAnswers, waitingAnswers} from './open-answers.js';
export {otherScaleContent} from './other-scale-content.js';
export {rightToLeftContent} from './right-to-left-content.js';
export {samplePlanContent} from './plan-content.js';
export {
  earlierPlan,
  longWordsPlan,
  makeLargePlan,
  makePlan,
  oneActionPlan,
  rightToLeftPlan,
  samplePlan,
  wrongPlan,
} from './plans.js';
export {sampleRound} from './round.js';
export {sampleRounds} from './rounds.js';
export {sampleSessions, wrongSession} from './sessions.js';
export {sampleTalkContent} from './talk.js';
export {inconsistentContent, wrongContent} from './wrong-content.js';
export {wrongResponses} from './wrong-responses.js';
