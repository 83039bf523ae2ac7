import type {PlanManageWords} from '../plan-manage.js';

/** What a plan says in English to who manages it. */
export const englishPlanManageWords: PlanManageWords = {
  title: 'Manage this plan',
  name: 'Name of this plan',
  saveName: 'Save the name',
  nameMissing: 'Give the plan a name.',
  nameSaved: 'The name is saved.',
  public: 'Residents may read this plan',
  publicHint:
    'They see what happens, which organisation does it, and when. They do not see roles, notes and ideas. Check first that no wish holds a name.',
  publicLink: 'Address for residents',
  publicCode: 'For your website',
  erase: 'Erase this plan for everybody',
  sure: 'Are you sure? Nobody can open the plan after that. Save it as a file first if you want to keep it.',
  eraseNow: 'Yes, erase the plan',
  keep: 'No, leave it',
  notErased: 'The plan was not erased. Try again.',
};
