/** Everything that says in words what is wrong with data: a part that a page loads only when it has to read some. */
export {parseContentPack, parseReportContent, parseScanContent} from './parse-content.js';
export {parsePublishedResults} from './results.js';
export {parsePlan, parsePlanAction} from './plan.js';
export {parseRound} from './round.js';
export {parseSession} from './session.js';
