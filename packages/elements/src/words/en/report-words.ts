// The words of the report in English, in one part of dist/.
export {englishAnswersWords} from './answers.js';
export {englishPointsWords} from './improvement-points.js';
export {englishReportWords} from './report.js';
