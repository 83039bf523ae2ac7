/**
 * What keeps a plan together with others, on this device or at a collector: a part that is loaded when there is a plan to
 * open. It holds Yjs.
 */
export {DevicePlan, makeDevicePlan} from './device-plan.js';
export {HttpPlan} from './http-plan.js';
export {openPublicPlan} from './public-plan.js';
export {makeHttpPlan} from './make-http-plan.js';
