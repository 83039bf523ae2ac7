import {MAXIMUM_PLAN_TITLE_LENGTH} from '@toegang/model';
import {object, text} from './shapes.js';

const strict = (shape: object): object => ({...shape, additionalProperties: false});
const token = text(64);

/** The shapes that are met in a plan, beside the plan itself. */
export const planSchemas = {
  NewPlan: object(
    {
      title: text(MAXIMUM_PLAN_TITLE_LENGTH),
      content: {
        description: 'Content that the collector has. When left out that of the session, of the round, or the first.',
        $ref: '#/components/schemas/ContentReference',
      },
      round: {...token, description: 'The round that the plan comes from.'},
      session: {...token, description: 'The session of which the points for the plan become ideas.'},
      earlier: {...token, description: 'The plan before this one.'},
    },
    ['title'],
  ),
  NewlyMadePlan: object({id: text(), keys: object({view: text(), edit: text(), manage: text()})}),
  PlanSettings: object({title: text(MAXIMUM_PLAN_TITLE_LENGTH), public: {type: 'boolean'}}, []),
  PlanRevision: strict(object({revision: {type: 'integer', minimum: 1}})),
};
