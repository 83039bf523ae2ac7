import {formatFor} from '../format.js';
import type {PlanDoorWords} from '../plan-door.js';
import {englishPlanManageWords} from './plan-manage.js';

const {count} = formatFor('en-GB');

/** What a plan says in English where it begins, and of how it is kept. A draft: nobody checked it. */
export const englishPlanDoorWords: PlanDoorWords = {
  offline: 'There is no connection for a moment. Just go on. We keep what you do and send it as soon as we can.',
  pending: (steps) => `${count(steps, {one: 'change has', other: 'changes have'})} to be sent yet.`,
  gone: 'This plan is no more, or this link is wrong. Ask the coordinator for a new link.',
  toEntry: 'To the beginning',
  refusedTitle: 'This did not work.',
  refused: {
    'not-yours': 'With this link you can look at the plan, but not change it.',
    full: 'The plan is full. First take away actions that are not needed any more.',
    wrong: 'Something was wrong in what you wrote.',
  },
  refusedWords: 'This is what you wrote. Copy it if you want to keep it:',
  understood: 'I have seen it',

  entryIntro: 'Turn good intentions into actions that really happen: who does what, and when.',
  planTitle: 'Name of the plan',
  planTitleHint: 'For example: Improvement plan 2027.',
  titleMissing: 'Give the plan a name.',
  errorWord: 'Note:',
  hereTitle: 'On this device only',
  hereKept: 'The plan stays on this device, in this browser. You can always erase it.',
  hereNotKept: 'Nothing is kept. Save the plan as a file before you close this page.',
  beginHere: 'Begin a plan on this device',
  togetherTitle: 'Together with others',
  togetherHint: 'You get three links: to look, to write along and to manage.',
  coordinatorKey: 'Key of the coordinator',
  coordinatorKeyHint: 'You get it from who organises the scan for the municipality.',
  keyMissing: 'Fill in the key of the coordinator.',
  makePlan: 'Make a plan for the group',
  making: 'The plan is being made …',
  beginRefused: {
    unknown: 'This did not work: this website cannot keep plans now.',
    full: 'This did not work: there are too many plans now.',
    busy: 'A wrong key was tried too often. Wait a minute and try again.',
    refused: 'This key is wrong. Did you copy all of it?',
    offline: 'There is no connection to the internet. Try again in a moment, or begin on this device.',
  },
  madeTitle: 'Your plan is ready',
  madeHint:
    'Keep these links well. They are keys: who has a link comes in. Share the link to manage with nobody but who takes over from you.',
  links: {view: 'Link to look', edit: 'Link to write along', manage: 'Link to manage'},
  copy: (link) => `Copy: ${link}`,
  copied: 'Copied.',
  copyByHand: 'The link is selected. Copy it yourself.',
  goToPlan: 'Go to the plan',
  keptHere: 'This plan is on this device, in this browser.',
  eraseHere: 'Erase this plan from this device',
  erased: 'The plan is erased.',
  manage: englishPlanManageWords,
};
