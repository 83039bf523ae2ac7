/** A plan as a document that several people write in at once: on the device that shows it, and where it is kept. */
export {checkPlanDocument} from './plan/document/check-document.js';
export {PlanReader, readPlanDocument} from './plan/document/read-document.js';
export {fillDocument, writeAs, writeStep, writeStepSince} from './plan/document/write-step.js';
