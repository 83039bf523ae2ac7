import {formatFor} from '../format.js';
import {inSentence} from '../in-sentence.js';
import type {PlanBringPartWords, PlanDraftWords, PlanEarlierWords, PlanFollowWords} from '../plan-bring.js';
import {englishPlanFileWords} from './plan-files.js';

const {count, list} = formatFor('en-GB');
const actions = (value: number): string => count(value, {one: 'action', other: 'actions'});

const earlier: PlanEarlierWords = {
  earlierTitle: 'What did we agree before?',
  earlierSum: (total, states) =>
    `${actions(total)}: ${list(states.map(([value, state]) => `${value} ${state.toLowerCase()}`))}.`,
  seenTo: (owners) => `Who: ${list(owners)}`,
  noOwner: 'Nobody saw to this.',
  learned: 'What did we learn?',
  lastNote: (date) => `Seen on ${date}:`,
  takeAlong: 'Take along',
  takeAlongOf: (action) => `Take along: ${action}`,
  takeAllAlong: (value) => `Take along all that is not done (${actions(value)})`,
  isTaken: 'Is in this plan, too.',
};

const follow: PlanFollowWords = {
  followTitle: 'Did it help?',
  followWaiting: 'There is no new round after this plan yet. Ask the same groups again later.',
  roundsLoading: 'The rounds are loading …',
  roundsAbsent: 'The results of the rounds cannot be shown now.',
  roundsPartial: 'Not all rounds could be fetched.',
  between: (before, after) => `The round of ${before} beside that of ${after}.`,
  noProof: 'Other people take part in each round. An action may be why something is better. That is not certain.',
  barsLegend: 'Empty bar: the earlier round. Full bar: the new round.',
  reworded: 'Some statements have other words now. A difference can come from that, too.',
  notCompared: (reasons) => `The numbers of these rounds may not stand beside one another: ${list(reasons)}.`,
  obstacle: {
    content: 'other questions were asked',
    version: 'the questions have changed',
    scale: 'the answers were counted in another way',
    principles: 'the principles are other ones',
  },
  wentUp: (places) => `This is better: ${list(places)}.`,
  wentDown: (places) => `This is less good: ${list(places)}.`,
  nothingHolds: 'At no principle is the difference so large that it cannot be chance.',
  placeOf: (principle, group) => `‘${principle}’ (${inSentence(group)})`,
  principle: 'Principle',
  whatWeDid: 'Actions in this plan',
  nothingDone: 'The plan had no action for this.',
  changes: {
    higher: {holds: 'better', seems: 'seems better'},
    lower: {holds: 'less good', seems: 'seems less good'},
    same: 'about the same',
  },
  fromTo: (before, after) => `from ${before} to ${after}`,
  cannotTell: (reason) => `cannot be told: ${reason}`,
  withStatus: (action, status) => `${action} (${status.toLowerCase()})`,
};

const drafts: PlanDraftWords = {
  draftsTitle: 'Take over points',
  draftsHint: 'Choose what becomes an action. Where it came from stays with it.',
  noDrafts: 'Points of a session or a scan come here. Choose the file of a session below.',
  allTaken: 'All points are in this plan already.',
  roundDrafts: (date) => `What should be better first? From the scan of ${date}`,
  chosenBy: (n, respondents, group) => `${group}: ${n} of ${respondents}`,
  improve: (wish) => `We will do this better: ${wish}`,
  takeOver: (value) => (value === 0 ? 'Take over' : `Take over ${count(value, {one: 'point', other: 'points'})}`),
  tookOver: (value) => `${actions(value)} more in the plan. ‘Undo’ takes that back.`,
  chooseFirst: 'Choose one or more points first.',
};

/** What a plan says in English of what comes in and goes out, once somebody asked for it. A draft: nobody checked it. */
export const englishPlanBringPartWords: PlanBringPartWords = {
  ...earlier,
  ...follow,
  ...drafts,
  ...englishPlanFileWords,
};
