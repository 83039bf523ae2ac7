/** The rules of a plan: what changes, what comes back, what stands out. On the screen and on a server alike. */
export {changePlan, undoStep, type ActionFields, type PlanChange, type PlanStep} from './plan/change-plan.js';
export {placeBetween, sortActions} from './plan/order.js';
