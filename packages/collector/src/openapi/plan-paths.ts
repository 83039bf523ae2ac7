import {coordinator, json, parameter, refusal, refusals, schema, sends} from './parts.js';

const plan = parameter('plan', 'path', 'Id of the plan.');
const withKey = {security: [{plan: []}]};
const noKey = {401: refusal('The key is missing, or opens nothing of this plan.')};
const notAllowed = {403: refusal('This key may not do that.')};
const noPlan = {404: refusal('There is no such plan.')};
const bytes = {'application/octet-stream': {schema: {type: 'string', format: 'binary'}}};
const unchanged = {304: {description: 'Not changed.'}};
const written = {...noKey, ...notAllowed, ...noPlan, ...refusals.tooLarge, ...refusals.wrong, ...refusals.tooFast};

const plans = {
  post: {
    operationId: 'makePlan',
    summary: 'Makes a plan. Its keys are given this once and kept nowhere.',
    ...coordinator,
    requestBody: sends(schema('NewPlan')),
    responses: {
      201: json('The plan; `Location` is its address.', schema('NewlyMadePlan')),
      ...refusals.unreadable,
      ...refusals.noKey,
      ...refusals.tooLarge,
      ...refusals.wrong,
    },
  },
};

const onePlan = {
  parameters: [plan],
  get: {
    operationId: 'getPlan',
    summary: 'The plan as it is now.',
    description:
      '`Plan-Right` says what the key may (`view`, `edit`, `manage`), `Plan-Public` whether residents may read the plan, ' +
      '`Plan-Earlier` whether it comes after another one, ' +
      '`Plan-Revision` how far it is. The document of the plan comes by itself over a WebSocket at `/live` (Yjs 13, ' +
      'Hocuspocus 4): document `plan/{id}`, the key as token. It can only be looked at.',
    ...withKey,
    responses: {200: json('The plan.', schema('Plan')), ...unchanged, ...noKey, ...noPlan},
  },
  put: {
    operationId: 'putPlan',
    summary: 'Makes the plan what is sent, by no more than what differs. For who may change it.',
    ...withKey,
    parameters: [parameter('If-Match', 'header', 'The tag of the plan that was read: 412 when it changed since.')],
    requestBody: sends(schema('Plan')),
    responses: {
      200: json('The plan as it is now.', schema('Plan')),
      ...refusals.unreadable,
      ...written,
      412: refusal('The plan was changed since.'),
    },
  },
  patch: {
    operationId: 'setUpPlan',
    summary: 'Changes the title, and whether residents may read the plan. For who manages it.',
    ...withKey,
    requestBody: sends(schema('PlanSettings')),
    responses: {200: json('The plan as it is now.', schema('Plan')), ...refusals.unreadable, ...written},
  },
  delete: {
    operationId: 'erasePlan',
    summary: 'Erases the plan for good. For who manages it.',
    ...withKey,
    responses: {204: {description: 'It is gone.'}, ...noKey, ...notAllowed, ...noPlan, ...refusals.tooFast},
  },
};

const earlier = {
  parameters: [plan],
  get: {
    operationId: 'getEarlierPlan',
    summary: 'The plan before this one.',
    ...withKey,
    responses: {
      200: json('That plan, as it is now.', schema('Plan')),
      ...unchanged,
      ...noKey,
      404: refusal('There is no such plan, or none before it.'),
    },
  },
};

const publicPlan = {
  parameters: [plan],
  get: {
    operationId: 'getPublicPlan',
    summary: 'What residents may read: no ideas, no roles, no notes of progress.',
    responses: {
      200: json('The plan; each owner is an organisation.', schema('Plan')),
      ...unchanged,
      404: refusal('There is no plan here that residents may read.'),
    },
  },
};

const document = {
  parameters: [plan],
  get: {
    operationId: 'getPlanDocument',
    summary: 'The plan as a document of Yjs, for devices that merge.',
    ...withKey,
    parameters: [
      parameter('after', 'query', 'A state vector of Yjs in base64url: only what it does not have is given.'),
    ],
    responses: {
      200: {description: 'An update of Yjs 13 (version 1).', content: bytes},
      ...unchanged,
      400: refusal('What follows `after` cannot be read.'),
      ...noKey,
      ...noPlan,
    },
  },
};

const changes = {
  parameters: [plan],
  post: {
    operationId: 'changePlan',
    summary: 'Takes an update of Yjs, as a whole or not at all; once, however often it is sent.',
    ...withKey,
    requestBody: {required: true, content: bytes},
    responses: {
      200: json('It is kept: `revision` is how far the plan is.', schema('PlanRevision')),
      400: refusal('The body is no update of Yjs.'),
      409: refusal('It builds on a change that is not kept here.'),
      415: refusal('The body does not say that it is `application/octet-stream`.'),
      ...written,
    },
  },
};

/** The addresses of what was agreed to improve. */
export const planPaths = {
  '/plans': plans,
  '/plans/{plan}': onePlan,
  '/plans/{plan}/earlier': earlier,
  '/plans/{plan}/public': publicPlan,
  '/plans/{plan}/document': document,
  '/plans/{plan}/changes': changes,
} as const;
