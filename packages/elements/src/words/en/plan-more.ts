import {formatFor} from '../format.js';
import type {PlanMoreWords} from '../plan-more.js';

const {count, day, list} = formatFor('en-GB');
const month = new Intl.DateTimeFormat('en-GB', {month: 'short', year: '2-digit', timeZone: 'UTC'});

/** What a plan says in English in its list, along the time, to residents and on paper. A draft: nobody checked it. */
export const englishPlanMoreWords: PlanMoreWords = {
  orderLegend: 'Put the actions in order of',
  orders: {due: 'due day', status: 'status', level: 'level'},
  edit: 'Change',
  read: 'Read more',
  facts: {status: 'Status', owners: 'Owner', days: 'When', level: 'Level', principle: 'Principle'},
  noOwner: 'Nobody yet',
  noLevel: 'No level yet',
  span: (start, due) => {
    if (start === undefined) return due === undefined ? 'No day yet' : `Done on ${day(due)}`;
    return due === undefined ? `From ${day(start)}` : `From ${day(start)} until ${day(due)}`;
  },
  period: (first, unit) => (unit === 'year' ? first.slice(0, 4) : month.format(Date.parse(first))),
  today: (today) => `Today: ${day(today)}`,
  undatedTitle: 'Actions without days',
  residentsIntro: 'Residents told what can be better. Here you read what is done with that.',
  residentsEmpty: 'No actions have been agreed yet.',
  otherPrinciple: 'And this as well',
  wishTitle: 'Residents say',
  doTitle: 'What we agreed',
  progress: {
    idea: 'We are thinking about this.',
    planned: 'This has been agreed.',
    doing: 'We are working on this.',
    done: 'This is done.',
    stopped: 'We stopped doing this.',
  },
  late: (due) => `It should have been done on ${day(due)}. It takes longer.`,
  doneBy: (due) => `It is done on ${day(due)}.`,
  who: (organisations) => `Responsible: ${list(organisations)}.`,
  noticeTitle: 'How you notice it',
  learningTitle: 'What we learned',
  lastNote: 'Latest note',
  day,
  page: (page, pages) => `Page ${page} of ${pages}`,
  paper: (today, shown, all) =>
    `${day(today)}. ` +
    (shown === all
      ? `On paper are all ${count(all, {one: 'action', other: 'actions'})}.`
      : `On paper are ${shown} of ${all} actions, because a filter is on.`),
};
