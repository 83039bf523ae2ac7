/** The rules of a plan: what changes, what comes back, what stands out. On the screen and on a server alike. */
export {changePlan, undoStep, type ActionFields, type PlanChange, type PlanStep} from './plan/change-plan.js';
export {placeBetween, sortActions} from './plan/order.js';
export {findActionProblems, isNoted, isWritten, type ActionDraft, type ActionProblem} from './plan/action-problems.js';
export {readTypedDay, typeDay, type TypedDay} from './plan/day.js';
export {NO_FILTERS, hasFilters, type ActionFilters} from './plan/action-filters.js';
export {filterActions, organisationsOf, type PlanNames} from './plan/filter-actions.js';
export {groupActions, type ActionGroup, type ActionGrouping} from './plan/group-actions.js';
export {residentsView} from './plan/residents-view.js';
export {LIST_ORDERS, sortList, type ListOrder} from './plan/sort-list.js';
export {stepBetween} from './plan/step-between.js';
export {CONCERNS, isOpen, standsOut, type Concern} from './plan/stands-out.js';
export {layOutTimeline, type Timeline, type TimelineBar, type TimelinePeriod} from './plan/timeline.js';
export {hasReminder, toCalendar, type CalendarWords} from './plan/calendar.js';
export {
  draftsOfPlan,
  draftsOfPoints,
  draftsOfPriorities,
  takeOver,
  type Chosen,
  type ChosenDraft,
  type Draft,
} from './plan/drafts.js';
export {followUp, type FollowedPrinciple, type FollowUp} from './plan/follow-up.js';
export {readPlanFile, type BrokenAction, type PlanFile} from './plan/plan-file.js';
export {cellsOf, planTables, type PlanTable, type PlanTableWords} from './plan/plan-table.js';
export {canShare, toPractice, type Practice, type PracticeWords} from './plan/practice.js';
export {changedFields, differingFields, draftAction, readDraft} from './plan/action-draft.js';
